import { describe, expect, test } from "vitest";
import type { PaperDocumentView, PaperTeamView } from "../../shared/views/contract/paperPackView.ts";
import { paperPack } from "../../shared/views/paperPack.ts";
import { teamView } from "../../shared/views/teamView.ts";
import { documentsFor } from "../../shared/views/viewFor.ts";
import { FRED, inPlay, type TestExercise } from "../support/anExercise.ts";
import { aScenario, firstInject, secondInject } from "../support/aScenario.ts";
import { aCanaryScenario } from "../support/canaries.ts";
import { closedPathsIn, keysShown } from "./leaks.ts";

const WORLDS = ["north", "south"].map((id) => ({ id, name: id }));

function packOf({ scenario, state, room }: TestExercise) {
	return paperPack(scenario, state, room, "en");
}

function sheetsOf(exercise: TestExercise, teamId: string): PaperTeamView {
	const pack = packOf(exercise).teams.find(({ team }) => team.id === teamId);
	if (pack === undefined) throw new Error(`There is no pack for ${teamId}.`);
	return pack;
}

function wordsOf({ blocks }: Pick<PaperDocumentView, "blocks">): readonly string[] {
	return blocks.flatMap(({ runs }) => runs.map(({ text }) => text));
}

describe("a team's sheets hold what its screens would show it", () => {
	const { scenario, paths } = aCanaryScenario();

	/** Everybody has come into both injects; nobody has asked or decided. */
	function released(): TestExercise {
		const exercise = inPlay({ scenario, plan: { worlds: WORLDS } });
		for (const injectId of scenario.injects.map(({ id }) => id))
			exercise.does(FRED, { type: "ReleaseInject", injectId });
		exercise.passes(10);
		for (const play of Object.values(exercise.state.plays))
			if (play.enteredAtMs === null) {
				const { injectId, worldId, teamId } = play;
				exercise.does(FRED, { type: "InformTeam", injectId, worldId, teamId });
			}
		return exercise;
	}

	const exercise = released();
	const TEAMS = exercise.state.plan.teamIds;

	test.each(TEAMS)("and nothing that is not open to it: %s", (teamId) => {
		const sheets = sheetsOf(exercise, teamId);
		// What is handed out later opens later: the sheets of the beginning only.
		const now = { ...sheets, injects: sheets.injects.map((inject) => ({ ...inject, handouts: [] })) };
		const readers = WORLDS.map(({ id }) => ({ kind: "team", worldId: id, teamId, language: "en" }) as const);
		// Ids of its team, roles and measures are on its wire too; no other is.
		const known = new Set([...TEAMS, ...sheets.roles.map(({ id }) => id), ...sheets.measures.map(({ id }) => id)]);
		const closed = closedPathsIn(exercise, paths, readers, JSON.stringify(now));
		expect(
			closed.filter((path) => !known.has(path.replace("the id ", "")) && !WORLDS.some(({ id }) => path === id)),
		).toEqual([]);
	});

	test.each(TEAMS)("no key, in what is handed out later either: %s", (teamId) => {
		expect(keysShown(sheetsOf(exercise, teamId))).toEqual([]);
	});

	test.each(TEAMS)("what is handed out later is of the story, or of a document it may come to hold: %s", (teamId) => {
		const handouts = sheetsOf(exercise, teamId).injects.flatMap((inject) => inject.handouts);
		const closed = closedPathsIn(exercise, paths, [], JSON.stringify(handouts));
		const allowed =
			/\/(storyAdditions\/\d+\/text|documents\/[a-z]+\/(title|from|to|date|reference|text)|statements\/[a-z]+\/text|requests\/[a-z]+\/text)$/u;
		expect(closed.filter((path) => !allowed.test(path))).toEqual([]);
	});

	test("a secret among them would be found", () => {
		const leaking = { ...sheetsOf(exercise, "industry"), more: scenario.injects[0]?.truth.en, weight: 3 };
		const readers = [{ kind: "team", worldId: "north", teamId: "industry", language: "en" }] as const;
		expect(closedPathsIn(exercise, paths, readers, JSON.stringify(leaking))).toContain("injects/zqfirstz/truth");
		expect(keysShown(leaking)).toEqual(["/weight"]);
	});

	test.each(WORLDS.flatMap(({ id }) => TEAMS.map((teamId) => [teamId, id] as const)))(
		"word for word: %s of %s",
		(teamId, worldId) => {
			const { state, room } = exercise;
			const audience = { kind: "team", worldId, teamId, language: "en" } as const;
			const screen = teamView(scenario, state, room, worldId, teamId, "en");
			const contents = documentsFor(scenario, state, room, audience);
			const sheets = sheetsOf(exercise, teamId);
			const numbered = [...screen.injects].sort((one, other) => one.number - other.number);
			expect(sheets.briefing).toBe(screen.briefing);
			expect(sheets.roles).toEqual(screen.roles);
			expect(
				sheets.injects.map(({ number, title, story, opening, options, requests, documents }) => ({
					number,
					title,
					story,
					opening,
					options: options[worldId]?.map(({ text }) => text),
					requests,
					documents: documents.map((document) => [document.title, ...wordsOf(document)]),
				})),
			).toEqual(
				numbered.map(({ number, title, story, opening, options, requests, documents }) => ({
					number,
					title,
					story,
					opening,
					options: options.map(({ text }) => text),
					requests: requests.map(({ text, cost, delaySeconds }) => ({ text, cost, delaySeconds })),
					documents: documents.map((document) => [
						document.title,
						...wordsOf(contents.get(document.contentId) ?? { blocks: [] }),
					]),
				})),
			);
			for (const inject of numbered) {
				expect(inject.measures).toEqual(sheets.measures);
				expect(inject.measureBudget).toEqual(sheets.measureBudget);
			}
		},
	);
});

describe("numbers and letters", () => {
	const exercise = inPlay({ plan: { worlds: WORLDS } });

	test("a statement has the same number on every team's sheets and in the script", () => {
		const { teams, script } = packOf(exercise);
		const inScript = new Map(
			(script[0]?.keys ?? []).flatMap(({ statements }) =>
				statements.map(({ number, text }) => [text, number] as const),
			),
		);
		expect([...inScript]).toEqual([
			["Text of valves.", 1],
			["Text of cash.", 2],
			["Text of hurry.", 3],
			["Text of recipe.", 4],
			["Text of tolerance.", 5],
			["Text of refused.", 6],
			["Text of owner.", 7],
			["Text of season.", 8],
		]);
		const onSheets = teams.flatMap(({ injects }) =>
			injects
				.filter(({ number }) => number === 1)
				.flatMap(({ documents, handouts }) => [
					...documents,
					...handouts.flatMap((handout) => (handout.type === "document" ? [handout.document] : [])),
				])
				.flatMap(({ blocks }) => blocks.flatMap(({ runs }) => runs)),
		);
		expect(onSheets.length).toBeGreaterThan(8);
		for (const { text, number } of onSheets) expect(number).toBe(inScript.get(text));
	});

	test("an option has the letter in the script that it has on the sheet of each world", () => {
		const { teams, script } = packOf(exercise);
		for (const { team, injects } of teams)
			for (const { number, options } of injects) {
				const keys = script[number - 1]?.decisions.find((decision) => decision.team === team.name)?.options ?? [];
				for (const { id } of WORLDS)
					expect(new Map(keys.map(({ letters, text }) => [letters[id], text]))).toEqual(
						new Map((options[id] ?? []).map(({ letter, text }) => [letter, text])),
					);
			}
	});
});

describe("what is handed out later", () => {
	test("says on the sheet which request it answers, and in the script what must have happened", () => {
		const exercise = inPlay();
		const { script } = packOf(exercise);
		const { injects } = sheetsOf(exercise, "industry");
		expect(
			injects.flatMap(({ handouts }) =>
				handouts.map((handout) =>
					handout.type === "document"
						? [handout.sheet, handout.document.title, handout.requests.length]
						: [handout.sheet, handout.text],
				),
			),
		).toEqual([
			["1A-1", expect.any(String), 1],
			["1A-2", expect.any(String), 1],
			["2A-1", expect.any(String), 0],
		]);
		const request = exercise.scenario.injects[0]?.requests[0];
		expect(script[0]?.handouts[0]).toEqual({
			sheet: "1A-1",
			team: "industry",
			title: expect.any(String),
			requests: [{ text: request?.text.en, delaySeconds: 90 }],
			condition: null,
		});
		expect(script[1]?.handouts).toEqual([
			{
				sheet: "2A-1",
				team: "industry",
				title: expect.any(String),
				requests: [],
				condition: {
					words: { type: "decision", team: "industry", inject: 1, options: [expect.stringMatching(/deliver/)] },
				},
			},
			{ sheet: "2B-1", team: "licensing", title: null, requests: [], condition: expect.anything() },
		]);
	});

	test("is left to the facilitator where no words can be put to it", () => {
		const untold = { flag: { name: "never-set", is: true } } as const;
		const [addition] = secondInject().storyAdditions;
		if (addition === undefined) throw new Error("The second inject has lost its addition.");
		const second = secondInject({ storyAdditions: [{ ...addition, when: { all: [addition.when, untold] } }] });
		const scenario = aScenario({ injects: [firstInject(), second] });
		const { script } = packOf(inPlay({ scenario }));
		expect(script[1]?.handouts.find(({ sheet }) => sheet === "2B-1")?.condition).toEqual({ words: null });
	});

	test("is nothing to ask for at a level without requests, and there is no channel and no measure", () => {
		const sheets = sheetsOf(inPlay({ plan: { level: 1 } }), "industry");
		expect({
			...sheets,
			injects: sheets.injects.map(({ requests, handouts }) => [requests, handouts.length]),
		}).toMatchObject({
			measures: [],
			shareBudget: null,
			injects: [
				[[], 0],
				[[], 1],
			],
		});
	});
});

test("the script says what is true, what is expected, and how each option is rated", () => {
	const exercise = inPlay();
	const inject = exercise.scenario.injects[0];
	expect(packOf(exercise).script[0]).toMatchObject({
		number: 1,
		plannedAtMs: 0,
		plannedMinutes: 35,
		truth: inject?.truth.en,
		notes: inject?.facilitatorNotes.en,
		reveal: ["evidence", "path", "decisions", "outcome", "scores"],
		debrief: ["Who knew?"],
		entries: [
			{ team: "industry", entry: { type: "start" } },
			{ team: "licensing", entry: { type: "informed", by: ["industry"] } },
			{ team: "screening", entry: { type: "minute", minute: 5 } },
		],
	});
	expect(packOf(exercise).script[1]?.plannedAtMs).toBe(35 * 60_000);
});
