import { describe, expect, test } from "vitest";
import { aar } from "../../shared/views/aar.ts";
import { facilitatorView } from "../../shared/views/facilitatorView.ts";
import { teamView } from "../../shared/views/teamView.ts";
import { FRED, inLobby, type TestExercise } from "../support/anExercise.ts";
import { given, givenIn, givenWith, pauseClock, step } from "../support/givenWhen.ts";

const call = {
	type: "ImproviseInject",
	text: "A journalist calls.",
	options: ["Answer", "Keep silent"],
	worldId: null,
	teamIds: ["industry"],
} as const;
const improvise = step(FRED, { ...call, options: [...call.options], teamIds: [...call.teamIds] });

function idOf({ state }: TestExercise): string {
	return state.improvised.at(-1)?.id ?? "none";
}

function decide(exercise: TestExercise, seatId: string, option: number) {
	return givenIn(exercise).when(seatId, {
		type: "DecideImprovised",
		improvisedId: idOf(exercise),
		option,
		reason: "It is our house",
	});
}

const worlds = [
	{ id: "north", name: "North" },
	{ id: "south", name: "South" },
];

describe("ImproviseInject", () => {
	test("reaches the teams it is written for and no other, in the worlds it is written for", () => {
		const { exercise } = givenWith(
			{ plan: { worlds } },
			step(FRED, { ...call, options: [...call.options], teamIds: ["industry"], worldId: "north" }),
		);
		const shownTo = (worldId: string, teamId: string) =>
			teamView(exercise.scenario, exercise.state, exercise.room, worldId, teamId, "en").improvised;
		expect(shownTo("north", "industry")).toEqual([
			{
				id: idOf(exercise),
				atMs: 0,
				text: "A journalist calls.",
				options: ["Answer", "Keep silent"],
				isOpen: true,
				decided: null,
			},
		]);
		expect(shownTo("north", "licensing")).toEqual([]);
		expect(shownTo("south", "industry")).toEqual([]);
	});
	test("only while the exercise is played", () =>
		givenIn(inLobby())
			.when(FRED, { ...call, options: [], teamIds: ["industry"] })
			.expectRefusal("WrongPhase"));
	test("only for teams and worlds that there are", () => {
		given()
			.when(FRED, { ...call, options: [], teamIds: ["nobody"] })
			.expectRefusal("UnknownTeam");
		given()
			.when(FRED, { ...call, options: [], teamIds: ["industry"], worldId: "moon" })
			.expectRefusal("UnknownTeam");
	});
	test("goes away, with what was decided, when the step is undone", () => {
		const { exercise } = given(improvise);
		const { head } = exercise.state;
		decide(exercise, "ada", 0).expectTypes("ImprovisedDecided");
		exercise.does(FRED, { type: "UndoStep", seq: head, reason: "Too much" });
		expect(exercise.state.improvised).toEqual([]);
	});
});

describe("DecideImprovised", () => {
	test("the scribe decides, and may think again until it is closed", () => {
		const { exercise } = given(step(FRED, { ...call, options: ["Yes", "No"], teamIds: ["industry"] }), improvise);
		decide(exercise, "ada", 0).expectTypes("ImprovisedDecided");
		decide(exercise, "ada", 0).expectRefusal("AlreadyDone");
		decide(exercise, "ada", 1).expectTypes("ImprovisedDecided");
		exercise.does(FRED, { type: "CloseImprovised", improvisedId: idOf(exercise) });
		decide(exercise, "ada", 0).expectRefusal("NotOpen");
		const view = facilitatorView(exercise.scenario, exercise.state, exercise.room, FRED, "en", exercise.recorded);
		expect(view.improvised.slice(1).map(({ teams, isOpen }) => ({ teams, isOpen }))).toEqual([
			{
				isOpen: false,
				teams: [{ worldId: "north", teamId: "industry", decided: { option: 1, reason: "It is our house", atMs: 0 } }],
			},
		]);
		const report = aar(exercise.scenario, exercise.state, exercise.room, exercise.recorded, null, "en");
		expect(report.improvised).toEqual(view.improvised);
	});
	test("not another member, another team, or an option that there is not", () => {
		const { exercise } = given(
			improvise,
			step(FRED, { ...call, options: ["Yes", "No"], teamIds: ["licensing"], text: "Another thing" }),
		);
		const [first] = exercise.state.improvised;
		const answer = { type: "DecideImprovised", improvisedId: first?.id ?? "", option: 0, reason: "" } as const;
		givenIn(exercise).when("axel", answer).expectRefusal("NotScribe");
		givenIn(exercise).when("lena", answer).expectRefusal("UnknownInject");
		givenIn(exercise)
			.when("ada", { ...answer, option: 2 })
			.expectRefusal("UnknownOption");
	});
	test("not while the clock stands", () => {
		const { exercise } = given(improvise, pauseClock);
		decide(exercise, "ada", 0).expectRefusal("Paused");
	});
	test("not where nothing is to be decided", () => {
		const { exercise } = given(step(FRED, { ...call, options: [], teamIds: ["industry"] }));
		decide(exercise, "ada", 0).expectRefusal("NotOpen");
	});
});

describe("CloseImprovised", () => {
	test("once", () => {
		const { exercise } = given(
			improvise,
			step(FRED, { ...call, options: [], teamIds: ["licensing"], text: "Another thing" }),
		);
		const close = { type: "CloseImprovised", improvisedId: idOf(exercise) } as const;
		givenIn(exercise).when(FRED, close).expectTypes("ImprovisedClosed");
		givenIn(exercise).when(FRED, close).expectRefusal("AlreadyDone");
	});
	test("not where nothing is open", () =>
		given().when(FRED, { type: "CloseImprovised", improvisedId: "none" }).expectRefusal("NotOpen"));
});
