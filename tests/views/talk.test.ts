import { describe, expect, test } from "vitest";
import { aar } from "../../shared/views/aar.ts";
import { facilitatorView } from "../../shared/views/facilitatorView.ts";
import { projectorView } from "../../shared/views/projectorView.ts";
import { seatView } from "../../shared/views/seatView.ts";
import { teamView } from "../../shared/views/teamView.ts";
import { type Audience, viewFor } from "../../shared/views/viewFor.ts";
import { FRED, type TestExercise } from "../support/anExercise.ts";
import { first, givenWith, lock, releaseFirst, step } from "../support/givenWhen.ts";

const WORLDS = ["north", "south"].map((id) => ({ id, name: id }));
const industry = { worldId: "north", teamId: "industry" } as const;

/** Each word of the talk stands for itself, so that a wire that carries it can be named. */
const PRIVATE = {
	question: "zqquestionz",
	answer: "zqanswerz",
	persona: "zqpersonaz",
	team: "zqtoteamz",
	seat: "zqtoseatz",
	parked: "zqparkedz",
	parkedByAdviser: "zqadvisersz",
} as const;

/** Two worlds. Industry of the north asks, is answered and told; an adviser sits with it. */
function talked(): TestExercise {
	const { exercise } = givenWith(
		{ plan: { worlds: WORLDS } },
		releaseFirst,
		step(FRED, { type: "CallAdviser", seatId: "vera", ...industry, called: true }),
		step("axel", { type: "AskFacilitator", text: PRIVATE.question }),
		step(FRED, { type: "TellTeams", to: [{ ...industry, seatId: null }], persona: null, text: PRIVATE.team }),
		step(FRED, { type: "TellTeams", to: [{ ...industry, seatId: "axel" }], persona: null, text: PRIVATE.seat }),
		step("axel", { type: "ParkPoint", text: PRIVATE.parked }),
		step("vera", { type: "ParkPoint", text: PRIVATE.parkedByAdviser }),
		step(FRED, { type: "NudgeTeam", ...first, ...industry }),
	);
	const [question] = exercise.state.talk.questions;
	exercise.does(FRED, {
		type: "AnswerQuestion",
		questionId: question?.id ?? "",
		persona: PRIVATE.persona,
		text: PRIVATE.answer,
	});
	return exercise;
}

/** Every audience there is, but for the white cell: each team of each world, each seat, advisers and the wall. */
function audiences({ state }: TestExercise): readonly (readonly [name: string, Audience])[] {
	const language = "en";
	return [
		...state.plan.worlds.flatMap(({ id: worldId }) =>
			state.plan.teamIds.map(
				(teamId) => [`${worldId}/${teamId}`, { kind: "team", worldId, teamId, language }] as const,
			),
		),
		...Object.values(state.seats)
			.filter(({ role }) => role !== "facilitator")
			.map(({ id: seatId }) => [seatId, { kind: "seat", seatId, language }] as const),
		["adviser", { kind: "adviser", seatId: "vera", language }],
		["wall", { kind: "projector", language }],
	];
}

/** Who reads a word: on whose wires it stands. */
function readersOf(exercise: TestExercise, word: string): readonly string[] {
	return audiences(exercise)
		.filter(([, audience]) =>
			JSON.stringify(viewFor(exercise.scenario, exercise.state, exercise.room, audience)).includes(word),
		)
		.map(([name]) => name);
}

describe("what is said between one team and the facilitator stands on no other wire", () => {
	test.each([
		["its question", PRIVATE.question, ["north/industry"]],
		["the answer", PRIVATE.answer, ["north/industry"]],
		["who is said to have answered", PRIVATE.persona, ["north/industry"]],
		["what the team is told", PRIVATE.team, ["north/industry"]],
		["what one seat is told", PRIVATE.seat, ["axel"]],
		["what it has parked", PRIVATE.parked, ["north/industry"]],
		["what an adviser has parked", PRIVATE.parkedByAdviser, []],
		["a nudge", '"towards":"reading"', ["north/industry"]],
	] as const)("%s", (_what, word, readers) => {
		expect(readersOf(talked(), word)).toEqual(readers);
	});

	test("what is parked stands on the wall, without saying by whom, while the facilitator shows it", () => {
		const exercise = talked();
		exercise.does(FRED, { type: "ShowParked", shown: true });
		expect(readersOf(exercise, PRIVATE.parked)).toEqual(["north/industry", "wall"]);
		const { parked } = projectorView(exercise.scenario, exercise.state, exercise.room, "en");
		expect(parked).toEqual([
			{ id: expect.any(String), text: PRIVATE.parked },
			{ id: expect.any(String), text: PRIVATE.parkedByAdviser },
		]);
		exercise.does(FRED, { type: "ShowParked", shown: false });
		expect(readersOf(exercise, PRIVATE.parked)).toEqual(["north/industry"]);
	});

	test("the white cell reads all of it", () => {
		const { scenario, state, room, recorded } = talked();
		const view = JSON.stringify(facilitatorView(scenario, state, room, FRED, "en", recorded).talk);
		expect(Object.values(PRIVATE).filter((word) => !view.includes(word))).toEqual([]);
	});
});

test("a call for attention stands on every wire of players, advisers and the wall, and goes when it ends", () => {
	const exercise = talked();
	const everybody = audiences(exercise)
		.filter(([, { kind }]) => kind !== "seat")
		.map(([name]) => name);
	exercise.does(FRED, { type: "CallAttention", text: "zqlistenz" });
	expect(readersOf(exercise, "zqlistenz")).toEqual(everybody);
	exercise.does(FRED, { type: "EndAttention" });
	expect(readersOf(exercise, "zqlistenz")).toEqual([]);
});

describe("the team's side of the line", () => {
	const lineOf = ({ scenario, state, room }: TestExercise) =>
		teamView(scenario, state, room, "north", "industry", "en").talk;

	test("is a thread of its questions with their answers", () => {
		const { told, questions, parked } = lineOf(talked());
		const [word] = told;
		expect(told).toEqual([{ id: word?.id, atMs: 0, persona: null, text: PRIVATE.team }]);
		expect(questions).toEqual([
			{
				id: expect.any(String),
				atMs: 0,
				by: "Head 2",
				text: PRIVATE.question,
				answers: [{ id: expect.any(String), atMs: 0, persona: PRIVATE.persona, text: PRIVATE.answer }],
				isSettled: false,
			},
		]);
		expect(parked).toEqual([{ id: expect.any(String), atMs: 0, text: PRIVATE.parked }]);
	});

	test("a nudge goes when the team has done what it asks for", () => {
		const exercise = talked();
		expect(lineOf(exercise).nudge).toEqual({ id: expect.any(String), atMs: 0, towards: "reading" });
		lock("ada")(exercise);
		expect(lineOf(exercise).nudge).toBeNull();
	});

	test("a seat reads what is said to it alone, and its neighbour does not", () => {
		const { scenario, state, room } = talked();
		const told = (seatId: string) => seatView(scenario, state, room, seatId, "en").told.map(({ text }) => text);
		expect([told("axel"), told("ada")]).toEqual([[PRIVATE.seat], []]);
	});
});

test("the white cell sees which questions are open, and in whose name it has spoken", () => {
	const exercise = talked();
	exercise.does("ida", { type: "AskFacilitator", text: "And we?" });
	const { scenario, state, room, recorded } = exercise;
	const { questions, personas, parked, told } = facilitatorView(scenario, state, room, FRED, "en", recorded).talk;
	expect(questions.map(({ worldId, isOpen }) => [worldId, isOpen])).toEqual([
		["north", false],
		["south", true],
	]);
	expect(personas).toEqual([PRIVATE.persona]);
	expect(parked.map(({ teamId, byRole }) => [teamId, byRole])).toEqual([
		["industry", "player"],
		[null, "adviser"],
	]);
	expect(told.map(({ seat }) => seat)).toEqual([null, "Head 2"]);
});

test("the report keeps questions with their answers in the timeline of their team, and the parked points", () => {
	const { scenario, state, room, recorded } = talked();
	const report = aar(scenario, state, room, recorded, null, "en");
	const line = report.timeline.filter(({ id }) => /Question|PointParked/.test(id));
	expect(line.map(({ id, teamId, values }) => [id, teamId, values.text])).toEqual([
		["log.QuestionAsked", "industry", PRIVATE.question],
		["log.PointParked", "industry", PRIVATE.parked],
		["log.PointParked.guest", null, PRIVATE.parkedByAdviser],
		["log.QuestionAnswered.persona", "industry", PRIVATE.answer],
	]);
	expect(line.filter(({ id }) => /PointParked/.test(id)).map(({ values }) => values.who)).toEqual(["industry", ""]);
	expect(report.talk.questions).toEqual([
		{
			id: expect.any(String),
			atMs: 0,
			...industry,
			text: PRIVATE.question,
			answers: [{ id: expect.any(String), atMs: 0, persona: PRIVATE.persona, text: PRIVATE.answer }],
			isSettled: false,
		},
	]);
	expect(report.talk.parked.map(({ text }) => text)).toEqual([PRIVATE.parked, PRIVATE.parkedByAdviser]);
});
