import { expect, test } from "vitest";
import { type Audience, viewFor } from "../../shared/views/viewFor.ts";
import type { TestExercise } from "../support/anExercise.ts";
import { given, gone, type Step, step } from "../support/givenWhen.ts";

function seenBy(exercise: TestExercise, audience: Audience) {
	return viewFor(exercise.scenario, exercise.state, exercise.room, audience);
}

function advisersOf(exercise: TestExercise, teamId: string) {
	const view = seenBy(exercise, { kind: "team", worldId: "north", teamId, language: "en" });
	return view.kind === "team" ? view.advisers : null;
}

function mayCall(exercise: TestExercise, seatId: string): boolean {
	const view = seenBy(exercise, { kind: "seat", seatId, language: "en" });
	return view.kind === "seat" && view.may.includes("CallAdviser");
}

const call: Step = step("ada", {
	type: "CallAdviser",
	seatId: "vera",
	worldId: "north",
	teamId: "industry",
	called: true,
});
const vera = { seatId: "vera", label: "adviser 1", isOnline: true };

test("each team sees which advisers there are, and which of them sit with it", () => {
	const { exercise } = given();
	expect(advisersOf(exercise, "industry")).toEqual([{ ...vera, isCalled: false }]);
	call(exercise);
	expect(advisersOf(exercise, "industry")).toEqual([{ ...vera, isCalled: true }]);
	expect(advisersOf(exercise, "licensing")).toEqual([{ ...vera, isCalled: false }]);
	gone("vera")(exercise);
	expect(advisersOf(exercise, "industry")).toEqual([{ ...vera, isOnline: false, isCalled: true }]);
});

test("only the scribe is offered to call one", () => {
	const { exercise } = given();
	expect(["ada", "axel", "lena", "leo"].map((seatId) => mayCall(exercise, seatId))).toEqual([true, false, true, false]);
});
