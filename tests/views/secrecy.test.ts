import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { REVEAL_ORDER } from "../../shared/exercise/reveal.ts";
import { Inject, ScenarioFile, Text } from "../../shared/scenario/schema.ts";
import { type Intent, intents, play } from "../exercise/randomPlay.ts";
import { FRED, inLobby, inPlay, type TestExercise } from "../support/anExercise.ts";
import { aCanaryScenario, canariesIn, plantCanaries } from "../support/canaries.ts";
import { keysShown, leaksOf, type OnTheWire, onTheWire } from "./leaks.ts";
import { OPENINGS, openingOf } from "./whatOpens.ts";

const { scenario, paths } = aCanaryScenario();
/** Two seconds on an idle machine. */
const PATIENT_MS = 60_000;
const WORLDS = ["north", "south"].map((id) => ({ id, name: id }));

function released(worlds = WORLDS): TestExercise {
	const exercise = inPlay({ scenario, plan: { worlds, plenaryScores: true } });
	exercise.does(FRED, { type: "ReleaseInject", injectId: "zqfirstz" });
	return exercise;
}

/** Plays in stretches and looks at every wire after each. */
function leaksAlong(
	exercise: TestExercise,
	chosen: readonly Intent[],
	wire: OnTheWire = onTheWire,
	noteOpen?: (path: string) => void,
): readonly string[] {
	const stretch = Math.ceil(chosen.length / 3);
	return [0, 1, 2].flatMap((part) => {
		play(exercise, chosen.slice(part * stretch, (part + 1) * stretch), { undo: true });
		return leaksOf(exercise, paths, wire, noteOpen);
	});
}

/** Industry and licensing have told each other what they hold; an adviser sits with industry. */
function exchanged(exercise: TestExercise): TestExercise {
	const say = { type: "SendNotification", injectId: "zqfirstz", text: "" } as const;
	exercise.does("ada", { ...say, to: ["licensing"], statementIds: ["zqpaidz", "zqrecipez"] });
	exercise.does("lena", { ...say, to: ["industry"], statementIds: ["zqrefusedz"] });
	exercise.does(FRED, { type: "CallAdviser", seatId: "vera", worldId: "north", teamId: "industry", called: true });
	return exercise;
}

/** Closes and reveals the first inject as far as told. */
function revealed(exercise: TestExercise, steps: number): TestExercise {
	exercise.does(FRED, { type: "CloseInject", injectId: "zqfirstz" });
	for (const step of REVEAL_ORDER.slice(0, steps))
		exercise.does(FRED, { type: "RevealStep", injectId: "zqfirstz", step });
	return exercise;
}

describe("no wire but the white cell's carries what is not open to it", () => {
	test("in any play", { timeout: PATIENT_MS }, () =>
		fc.assert(
			fc.property(intents(80), fc.boolean(), (chosen, isAlone) => {
				expect(leaksAlong(released(isAlone ? WORLDS.slice(0, 1) : WORLDS), chosen)).toEqual([]);
			}),
			{ numRuns: 25 },
		),
	);

	test("in the lobby, and in the briefing", () => {
		const exercise = inLobby({ scenario });
		expect(leaksOf(exercise, paths)).toEqual([]);
		exercise.does(FRED, { type: "BeginBriefing" });
		expect(leaksOf(exercise, paths)).toEqual([]);
	});

	test.each([0, 1, 2, 3, 4, 5])("after %i steps of the reveal", (steps) =>
		expect(leaksOf(revealed(exchanged(released()), steps), paths)).toEqual([]),
	);

	test("after an undone reveal", () => {
		const exercise = revealed(released(), 5);
		const close = exercise.recorded.find(({ event }) => event.type === "InjectClosed");
		exercise.does(FRED, { type: "UndoStep", seq: close?.seq ?? 0, reason: "A slip" });
		expect(leaksOf(exercise, paths)).toEqual([]);
		expect(
			keysShown(onTheWire(exercise, { kind: "team", worldId: "north", teamId: "industry", language: "en" })),
		).toEqual([]);
	});
});

describe("what opens", () => {
	test("every row of the table opens something to somebody in some play, so that none is idle", {
		timeout: PATIENT_MS,
	}, () => {
		const opened = new Set<string>();
		for (const chosen of fc.sample(intents(120), { numRuns: 30, seed: 11 })) {
			const exercise = exchanged(released());
			leaksAlong(exercise, chosen, onTheWire, (path) => opened.add(path));
		}
		leaksOf(revealed(released(), 5), paths, onTheWire, (path) => opened.add(path));
		const expected = OPENINGS.flatMap(({ path, team, plenary }) => [
			...(team === undefined ? [] : [`team ${path}`]),
			...(plenary === undefined ? [] : [`projector ${path}`]),
		]);
		expect(expected.filter((one) => !opened.has(one))).toEqual([]);
	});

	test.each([
		"truth",
		"facilitatorNotes",
		"objective",
		"theme",
		"module",
		"expectedActions/industry",
		"law/0/note",
		"lawyerCheck/0",
	])("%s never does", (field) => {
		const path = `injects/zqfirstz/${field}`;
		expect([...paths.values()]).toContain(path);
		expect(openingOf(path)).toBeNull();
	});

	test("kinds, weights, ratings and outcomes show from their step on", () => {
		const team = { kind: "team", worldId: "north", teamId: "industry", language: "en" } as const;
		const shownAfter = (steps: number) => JSON.stringify(onTheWire(revealed(released(), steps), team));
		expect(shownAfter(0)).not.toMatch(/"signal"|"weight"|"rating"|"highBurden"/u);
		expect(shownAfter(1)).toMatch(/"kind":"signal","weight":3/u);
		expect(shownAfter(2)).not.toMatch(/"rating"/u);
		expect(shownAfter(3)).toMatch(/"rating":"best","burden":1/u);
		expect(shownAfter(3)).not.toMatch(/"highBurden"/u);
		expect(shownAfter(4)).toMatch(/"outcome":"displaced","highBurden":false/u);
	});
});

describe("a test of the test", () => {
	const leaking =
		(secret: (exercise: TestExercise) => unknown): OnTheWire =>
		(exercise, audience) => ({ sent: onTheWire(exercise, audience), extra: secret(exercise) });

	test.each<[string, (exercise: TestExercise) => unknown]>([
		["the facilitator's notes", () => scenario.injects.map(({ facilitatorNotes }) => ({ text: facilitatorNotes }))],
		["the truth", () => scenario.injects.map(({ truth }) => truth.en)],
		["an authored id", () => ["zqpaidz"]],
		["an indicator", () => scenario.injects[0]?.statements.zqpaidz?.indicators],
		["a kind", () => ({ kind: scenario.injects[0]?.statements.zqvalvesz?.kind })],
		["a weight", () => ({ weight: 3 })],
		["a rating", () => ({ how: scenario.injects[0]?.decisions.industry?.[0]?.rating })],
		["everybody's documents", () => scenario.injects[0]?.documents.map(({ title }) => title)],
		["everybody's options", () => scenario.injects[0]?.decisions],
		["what will follow", () => scenario.injects[0]?.branches.map(({ otherwise }) => otherwise.text)],
	])("a wire that carries %s is found out", (_what, secret) =>
		expect(leaksOf(released(), paths, leaking(secret))).not.toEqual([]),
	);

	test("also in any play", { timeout: PATIENT_MS }, () =>
		expect(() =>
			fc.assert(
				fc.property(intents(40), (chosen) => {
					expect(
						leaksAlong(
							released(),
							chosen,
							leaking(() => scenario.injects[0]?.facilitatorNotes),
						),
					).toEqual([]);
				}),
				{ numRuns: 3 },
			),
		).toThrow(),
	);

	test("a reveal that opens before its step is found out", () =>
		expect(keysShown({ reveal: { steps: ["evidence"], evidence: {}, options: {}, outcome: null } })).toEqual([
			"/reveal/options",
		]));
});

describe("canaries", () => {
	test("stand in every text of the schema, one in each place", () => {
		const text = JSON.stringify(scenario);
		const missing = [...paths].filter(([canary]) => !text.includes(canary)).map(([, path]) => path);
		// Not kept when compiled: they credit the scenario's authors.
		expect(missing).toEqual(["authors/0", "licence"]);
		expect(canariesIn(text).length).toBeGreaterThan(200);
	});

	test("a field that somebody adds has its canary by itself", () => {
		const shape = Inject.shape;
		const Grown = ScenarioFile.extend({
			injects: z.array(
				z.strictObject({ ...shape, rumour: Text.optional(), hints: z.record(z.string(), Text).optional() }),
			),
		});
		const skeleton = {
			teams: [],
			reminders: [],
			injects: [
				{
					id: "zqnewz",
					reminders: [],
					documents: [],
					decisions: {},
					openings: {},
					storyAdditions: [],
					law: [],
					requests: [],
					branches: [],
				},
			],
		};
		const planted = [...plantCanaries(Grown, skeleton).paths.values()];
		expect(planted).toContain("injects/zqnewz/rumour");
		expect(planted).toContain("injects/zqnewz/hints/industry");
	});
});
