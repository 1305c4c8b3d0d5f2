import { expect, test } from "vitest";
import { teamView } from "../../shared/views/teamView.ts";
import { FRED } from "../support/anExercise.ts";
import { closeFirst, given, lock, releaseFirst, step } from "../support/givenWhen.ts";

test("a team reads why its own course was rated as it was, from the step that opens the decisions", () => {
	const where = { injectId: "first", worldId: "north", teamId: "industry" } as const;
	const { exercise } = given(
		releaseFirst,
		lock("ada", { optionId: null, course: "We ask the ministry first." }),
		step(FRED, { type: "MapCourse", ...where, rating: "acceptable", reason: "It holds the order, late." }),
		closeFirst,
	);
	const reason = (): string | null | undefined =>
		teamView(exercise.scenario, exercise.state, exercise.room, "north", "industry", "en").injects[0]?.reveal
			?.courseReason;
	const reveal = (name: "evidence" | "path" | "decisions") =>
		exercise.does(FRED, { type: "RevealStep", injectId: "first", step: name });
	reveal("evidence");
	reveal("path");
	expect(reason()).toBeNull();
	reveal("decisions");
	expect(reason()).toBe("It holds the order, late.");
});
