import { describe, expect, test } from "vitest";
import { seatView } from "../../shared/views/seatView.ts";
import { FRED, type TestExercise } from "../support/anExercise.ts";
import { closeFirst, first, given, givenIn, releaseFirst } from "../support/givenWhen.ts";

/** Flora comes by a second facilitator's link. */
function withFlora(exercise: TestExercise): void {
	exercise.serverAsks({
		type: "TakeSeat",
		seatId: "flora",
		role: "facilitator",
		worldId: null,
		teamId: null,
		roleId: null,
		name: null,
	});
	exercise.online.add("flora");
}

function floraAssists(exercise: TestExercise): void {
	withFlora(exercise);
	exercise.does(FRED, { type: "SetPowers", seatId: "flora", assists: true });
}

const take = { type: "SetPowers", seatId: "flora", assists: false } as const;

function mayOf({ scenario, state, room }: TestExercise, seatId: string) {
	return seatView(scenario, state, room, seatId, "en").may;
}

describe("SetPowers", () => {
	test("an assistant gives time, words and help, and neither moves the exercise on nor judges", () => {
		const { exercise } = given(floraAssists, releaseFirst);
		const flora = givenIn(exercise);
		flora.when("flora", { type: "PauseClock" }).expectTypes("ClockPaused");
		flora.when("flora", { type: "ResumeClock" }).expectTypes("ClockResumed");
		flora
			.when("flora", { type: "ExtendTime", ...first, minutes: 2, worldId: null, teamId: null })
			.expectTypes("TimeExtended");
		flora.when("flora", { type: "Broadcast", text: "Coffee", worldId: null }).expectTypes("BroadcastSent");
		flora.when("flora", { type: "CloseInject", ...first }).expectRefusal("NotLead");
		flora.when("flora", { type: "UndoStep", seq: exercise.state.head, reason: "No" }).expectRefusal("NotLead");
		closeFirst(exercise);
		flora.when("flora", { type: "RevealStep", ...first, step: "evidence" }).expectRefusal("NotLead");
		expect(mayOf(exercise, "flora")).not.toContain("EndExercise");
		expect(mayOf(exercise, FRED)).toContain("EndExercise");
	});

	test("an assistant blanks the screen, and leaves the plan to the lead", () => {
		const { exercise } = given(floraAssists);
		const flora = givenIn(exercise);
		flora.when("flora", { type: "BlankScreen", blank: true }).expectTypes("ScreenBlanked");
		exercise.does(FRED, { type: "SkipInject", injectId: "second" });
		flora.when("flora", { type: "TakeUpInject", injectId: "second" }).expectRefusal("NotLead");
		flora.when("flora", { type: "PlanMinutes", injects: [{ ...first, minutes: 20 }] }).expectRefusal("NotLead");
	});

	test("a lead gives all powers back; one lead stays", () => {
		const { exercise } = given(floraAssists);
		givenIn(exercise).when(FRED, take).expectTypes("PowersSet");
		givenIn(exercise)
			.when("flora", { type: "ReleaseInject", ...first })
			.expectTypes("InjectReleased", "TeamEntered");
		givenIn(exercise).when(FRED, { type: "SetPowers", seatId: FRED, assists: true }).expectTypes("PowersSet");
		givenIn(exercise).when("flora", { type: "SetPowers", seatId: "flora", assists: true }).expectRefusal("NotLead");
	});

	test("an assistant takes all powers when no lead is connected, and only then, and only its own", () => {
		const { exercise } = given(floraAssists);
		expect(mayOf(exercise, "flora")).not.toContain("SetPowers");
		givenIn(exercise).when("flora", take).expectRefusal("NotLead");
		exercise.online.delete(FRED);
		expect(mayOf(exercise, "flora")).toContain("SetPowers");
		givenIn(exercise)
			.when("flora", { ...take, seatId: FRED, assists: true })
			.expectRefusal("NotLead");
		givenIn(exercise).when("flora", take).expectTypes("PowersSet");
		givenIn(exercise)
			.when("flora", { type: "ReleaseInject", ...first })
			.expectTypes("InjectReleased", "TeamEntered");
	});

	test("only facilitators have powers to give, and only facilitators are given them", () => {
		given(floraAssists).when("ada", take).expectRefusal("NotAllowed");
		given(floraAssists).when(FRED, { type: "SetPowers", seatId: "ada", assists: true }).expectRefusal("UnknownSeat");
		given(floraAssists).when(FRED, { type: "SetPowers", seatId: "flora", assists: true }).expectRefusal("AlreadyDone");
	});

	test("what a seat may do stands when a step before it is undone", () => {
		const { exercise } = given(releaseFirst);
		const release = exercise.recorded.find(({ event }) => event.type === "InjectReleased")?.seq ?? 0;
		floraAssists(exercise);
		exercise.does(FRED, { type: "UndoStep", seq: release, reason: "Too early" });
		expect(exercise.state.seats.flora?.assists).toBe(true);
	});
});
