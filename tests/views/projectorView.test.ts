import { expect, test } from "vitest";
import { projectorView } from "../../shared/views/projectorView.ts";
import { FRED } from "../support/anExercise.ts";
import {
	closeFirst,
	given,
	informLicensing,
	lock,
	minutes,
	releaseFirst,
	type Step,
	step,
} from "../support/givenWhen.ts";

function onTheWall(...steps: readonly Step[]) {
	const { scenario, state, room } = given(...steps).exercise;
	return projectorView(scenario, state, room, "en");
}

const revealFirst = step(FRED, { type: "RevealStep", injectId: "first", step: "evidence" });
const releaseSecond = step(FRED, { type: "ReleaseInject", injectId: "second" });

test("the wall tells the story when every team that plays it has entered, or when it is closed", () => {
	const isTold = (...steps: readonly Step[]) => onTheWall(releaseFirst, ...steps).inject?.told != null;
	expect(isTold()).toBe(false);
	expect(isTold(informLicensing)).toBe(false);
	expect(isTold(informLicensing, minutes(5))).toBe(true);
	expect(isTold(closeFirst)).toBe(true);
});

test("the wall shows the reveal that was taken up last, until an inject is released or closed", () => {
	const revealed = (...steps: readonly Step[]) => onTheWall(releaseFirst, closeFirst, ...steps).reveal?.injectId;
	const shown = revealed(revealFirst);
	expect(shown).toBeDefined();
	expect(revealed(revealFirst, releaseSecond)).toBeUndefined();
	expect(revealed(releaseSecond, revealFirst)).toBe(shown);
	const closeSecond = step(FRED, { type: "CloseInject", injectId: "second" });
	expect(revealed(releaseSecond, revealFirst, closeSecond)).toBeUndefined();
});

test("the projector counts locks among the teams that have entered, not those that wait", () => {
	const locked = (...steps: readonly Step[]) => {
		const { scenario, state, room } = given(releaseFirst, ...steps).exercise;
		const inject = projectorView(scenario, state, room, "en").inject;
		return [inject?.locked, inject?.playing];
	};
	expect(locked()).toEqual([0, 1]);
	expect(locked(lock("ada"))).toEqual([1, 1]);
	expect(locked(lock("ada"), minutes(5))).toEqual([1, 2]);
	expect(locked(informLicensing, minutes(5), lock("lena", { optionId: "inform" }))).toEqual([1, 3]);
});
