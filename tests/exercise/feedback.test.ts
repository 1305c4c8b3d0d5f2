import { describe, expect, test } from "vitest";
import { aar } from "../../shared/views/aar.ts";
import { facilitatorView } from "../../shared/views/facilitatorView.ts";
import { seatView } from "../../shared/views/seatView.ts";
import { FRED } from "../support/anExercise.ts";
import { given, givenIn, step } from "../support/givenWhen.ts";

const ended = step(FRED, { type: "EndExercise" });
const say = (useful: 1 | 2 | 4, text: string) => ({ type: "GiveFeedback", useful, credible: 5, text }) as const;

describe("GiveFeedback", () => {
	test("counts for the whole room, each person once, and nobody is shown whose it is", () => {
		const { exercise } = given(
			ended,
			step("ada", say(4, "Longer breaks")),
			step("lena", say(2, "")),
			step("ada", say(1, "A bigger room")),
		);
		const { scenario, state, room, recorded } = exercise;
		const feedback = { given: 2, useful: [1, 1, 0, 0, 0], credible: [0, 0, 0, 0, 2], texts: ["A bigger room"] };
		const console = facilitatorView(scenario, state, room, FRED, "en", recorded);
		expect(console.feedback).toEqual(feedback);
		expect(console.log.filter(({ id }) => id === "log.FeedbackGiven")).toEqual([]);
		const report = aar(scenario, state, room, recorded, null, "en");
		expect(report.feedback).toEqual(feedback);
		expect(report.timeline.filter(({ id }) => id === "log.FeedbackGiven")).toEqual([]);
		const ownOf = (seatId: string) => seatView(scenario, state, room, seatId, "en").feedback;
		expect(ownOf("ada")).toEqual({ useful: 1, credible: 5, text: "A bigger room" });
		expect(ownOf("axel")).toBeNull();
	});
	test("only once the play is over, and only until the exercise is closed", () => {
		given().when("ada", say(4, "")).expectRefusal("WrongPhase");
		givenIn(given(ended, step(FRED, { type: "CloseExercise" })).exercise)
			.when("ada", say(4, ""))
			.expectRefusal("WrongPhase");
	});
	test("stands when a step before it is undone", () => {
		const { exercise } = given(ended);
		const end = exercise.state.head;
		exercise.does("ada", say(4, ""));
		exercise.does(FRED, { type: "UndoStep", seq: end, reason: "Not yet" });
		expect(Object.keys(exercise.state.feedback)).toEqual(["ada"]);
	});
});
