import { expect, test } from "vitest";
import { projectorView } from "../../shared/views/projectorView.ts";
import { given, informLicensing, lock, minutes, releaseFirst, type Step } from "../support/givenWhen.ts";

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
