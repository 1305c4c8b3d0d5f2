import { describe, expect, test } from "vitest";
import { projectorView } from "../../shared/views/projectorView.ts";
import { FRED } from "../support/anExercise.ts";
import { given, releaseFirst, type Step, step } from "../support/givenWhen.ts";

const blank = { type: "BlankScreen", blank: true } as const;
const lift = { type: "BlankScreen", blank: false } as const;

describe("BlankScreen", () => {
	test("blanks the wall until it is lifted", () => {
		const isBlank = (...steps: readonly Step[]) => {
			const { scenario, state, room } = given(...steps).exercise;
			return projectorView(scenario, state, room, "en").isBlank;
		};
		given().when(FRED, blank).expectEvents({ type: "ScreenBlanked", blank: true });
		expect([isBlank(), isBlank(step(FRED, blank)), isBlank(step(FRED, blank), step(FRED, lift))]).toEqual([
			false,
			true,
			false,
		]);
	});
	test("not twice, and by facilitators alone", () => {
		given(step(FRED, blank)).when(FRED, blank).expectRefusal("AlreadyDone");
		given().when(FRED, lift).expectRefusal("AlreadyDone");
		given().when("ada", blank).expectRefusal("NotAllowed");
	});
	test("an undo leaves it blank, and the close of the exercise lifts it", () => {
		const { exercise } = given(releaseFirst, step(FRED, blank));
		const seq = exercise.recorded.find(({ event }) => event.type === "InjectReleased")?.seq ?? 0;
		exercise.does(FRED, { type: "UndoStep", seq, reason: "A slip." });
		expect(exercise.state.isScreenBlank).toBe(true);
		for (const type of ["EndExercise", "CloseExercise"] as const) exercise.does(FRED, { type });
		expect(exercise.state.isScreenBlank).toBe(false);
	});
});
