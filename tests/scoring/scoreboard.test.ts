import { describe, expect, test } from "vitest";
import { outcomeByFormula } from "../../shared/exercise/outcomeFormula.ts";
import type { ExerciseState } from "../../shared/exercise/state.ts";
import type { Scenario } from "../../shared/scenario/scenario.ts";
import { teamTotal } from "../../shared/scoring/scoreboard.ts";
import { biasFlags, burdenRatio, consensusOf, formulaOutcome } from "../../shared/scoring/teamReadings.ts";
import { aCourse, aLock, anExercise, anInject, closed, flags, MINUTE, playing, released } from "../support/aPlay.ts";
import { LOCK, mirror, scenario, scoreOf, workedExample } from "./workedExample.ts";

const RATED = { reason: { id: "text", commitment: "0" } };

/** The worked example's inject and four more like it. */
const injects = ["mirror", "second", "third", "fourth", "fifth"].map((id) => ({ ...mirror, id }));
const several: Scenario = { ...scenario, injects };
const PLAN = { injects: injects.map(({ id }) => ({ injectId: id, plannedMinutes: 35 })) };

function day(): ExerciseState {
	return injects.slice(1, 4).reduce((state, inject) => released(state, inject, 0), workedExample(PLAN));
}

const total = (state: ExerciseState, of = several) => teamTotal(of, state, "one", "industry");

describe("a team's total", () => {
	test("is the weighted mean over released injects, with its coverage", () => {
		const state = closed(playing(day(), "industry", "second", { standing: {} }), "second", 90 * MINUTE);
		const heavy = {
			...several,
			injects: injects.map((inject) => (inject.id === "mirror" ? { ...inject, weight: 3 } : inject)),
		};
		const view = total(state, heavy);
		const empty = scoreSecond(state);
		expect(view.score).toBeCloseTo((3 * 66.95 + empty) / 4, 9);
		expect(view).toMatchObject({ injectsScored: 2, injectsReleased: 4, injectsInExercise: 5, absentBecause: null });
		expect(view.recognition).toBeCloseTo((100 * (7 / 15 + 0)) / 2, 9);
		expect(view.mitigation).toBeCloseTo((100 * (14 / 15 + 0)) / 2, 9);
	});

	test("leaves out an inject the team was never reached in, rather than counting a zero", () => {
		const state = closed(playing(day(), "industry", "second", { enteredAtMs: null }), "second", 90 * MINUTE);
		expect(total(state)).toMatchObject({ injectsScored: 1, injectsReleased: 4 });
		expect(total(state).score).toBeCloseTo(66.95, 9);
	});

	test("counts a released and unanswered inject as nothing earned", () => {
		const state = closed(playing(day(), "industry", "second", { standing: {} }), "second", 90 * MINUTE);
		expect(total(state).score).toBeLessThan(66.95);
	});

	test("is held at 0 late: losses weigh against gains before", () => {
		const state = playing(day(), "industry", "second", {
			lock: aLock(MINUTE, {
				optionId: "sign",
				measures: ["m14", "m15"],
				settled: flags("discount", "cash", "surname"),
			}),
		});
		expect(total(state).score).toBeLessThan(66.95 / 2);
		const alone = playing(
			released(anExercise(several, { ...PLAN, level: 4 }), injects[1] ?? mirror, 0),
			"industry",
			"second",
			{
				lock: aLock(MINUTE, {
					optionId: "sign",
					measures: ["m14", "m15"],
					settled: flags("discount", "cash", "surname"),
				}),
			},
		);
		expect(total(alone)).toMatchObject({ score: 0, recognition: 0, mitigation: 0 });
	});

	test("without any score says why, and is not 0", () => {
		expect(total(anExercise(several, PLAN))).toEqual({
			score: null,
			absentBecause: "absent.nothingScored",
			recognition: null,
			mitigation: null,
			injectsScored: 0,
			injectsReleased: 0,
			injectsInExercise: 5,
			decisionsRated: 0,
			decisionsToRate: 0,
			detection: null,
		});
		expect(total(workedExample({ scoring: false }), scenario)).toMatchObject({
			score: null,
			absentBecause: "absent.scoringOff",
		});
	});

	test("prints how many decisions are rated of those taken", () => {
		const state = playing(day(), "industry", "second", { lock: aCourse(MINUTE) });
		expect(total(state)).toMatchObject({ decisionsRated: 1, decisionsToRate: 2, injectsScored: 2 });
		const rated = playing(state, "industry", "second", { courseRating: { rating: "poor", ...RATED } });
		expect(total(rated)).toMatchObject({ decisionsRated: 2, decisionsToRate: 2 });
	});

	test("shows d' and c only from eight signals and eight decoys on", () => {
		const lock = (state: ExerciseState, id: string) =>
			playing(state, "industry", id, {
				lock: aLock(LOCK.atMs, { ...LOCK.decision, settled: flags("buyer", "owner", "cash") }),
			});
		const two = lock(day(), "second");
		expect(total(two).detection).toBeNull();
		const three = lock(two, "third");
		expect(total(three).detection).toMatchObject({ signals: 10, decoys: 9 });
		expect(total(three).detection?.dPrime).toBeCloseTo(0.8581095873998348, 9);
		expect(total(three).detection?.criterion).toBeCloseTo(-0.0437343272923498, 9);
	});
});

function scoreSecond(state: ExerciseState): number {
	const alone = teamTotal(
		{ ...several, injects: injects.slice(1) },
		{ ...state, plan: { ...state.plan, injects: PLAN.injects.slice(1) } },
		"one",
		"industry",
	);
	expect(alone.injectsScored).toBe(1);
	return alone.score ?? Number.NaN;
}

describe("the outcome that the leads' ratings make", () => {
	test.each([
		[["best", "acceptable"], "prevented"],
		[["best", "poor"], "displaced"],
		[["poor", "best"], "displaced"],
		[["best", "harmful"], "displaced"],
		[["harmful", "best"], "diverted"],
		[["poor", "poor"], "diverted"],
		[["best", null], "displaced"],
		[["poor", null], "diverted"],
		[[null, "best"], "displaced"],
		[[null, null], null],
		[[], null],
	] as const)("%j is %s", (ratings, outcome) => {
		expect(outcomeByFormula(ratings.map((rating) => ({ rating })))).toBe(outcome);
	});

	const screened = (optionId: string) =>
		playing(workedExample(), "screening", "mirror", { lock: aLock(MINUTE, { optionId }) });
	const outcomeOf = (state: ExerciseState, of = scenario) => formulaOutcome(of, state, "one", "mirror");

	test("is read from the locks of the leads that play", () => {
		expect(outcomeOf(screened("screen"))).toBe("prevented");
		expect(outcomeOf(screened("clear"))).toBe("displaced");
		expect(
			outcomeOf({ ...screened("clear"), plan: { ...screened("clear").plan, teamIds: ["industry", "licensing"] } }),
		).toBe("prevented");
	});

	test("waits for a lead's other course to be rated, and is blank for a benign inject", () => {
		const course = playing(screened("screen"), "industry", "mirror", { lock: aCourse(MINUTE) });
		expect(outcomeOf(course)).toBeNull();
		expect(outcomeOf(playing(course, "industry", "mirror", { courseRating: { rating: "harmful", ...RATED } }))).toBe(
			"diverted",
		);
		expect(
			outcomeOf(screened("screen"), { ...scenario, injects: [anInject({ ...mirror, statements: [], benign: true })] }),
		).toBeNull();
	});
});

describe("the cost to honest business", () => {
	test("is the own burden over what was necessary", () => {
		expect(burdenRatio(scenario, workedExample(), "one", "industry", "mirror")).toBeCloseTo(8 / 7, 12);
		expect(burdenRatio(scenario, workedExample({ level: 2 }), "one", "industry", "mirror")).toBe(1);
		expect(burdenRatio(scenario, workedExample(), "one", "screening", "mirror")).toBeNull();
	});

	test("has no ratio for another course, nor where nothing was necessary", () => {
		const course = playing(workedExample(), "industry", "mirror", { lock: aCourse(MINUTE) });
		expect(burdenRatio(scenario, course, "one", "industry", "mirror")).toBeNull();
		const free = mirror.decisions.industry?.map((option) => ({ ...option, burden: option.id === "refuse" ? 6 : 0 }));
		const easy = { ...scenario, injects: [{ ...mirror, decisions: { industry: free ?? [] } }] };
		expect(burdenRatio(easy, workedExample({ level: 1 }), "one", "industry", "mirror")).toBeNull();
	});
});

describe("private votes beside the decision", () => {
	const voted = (
		votes: Readonly<Record<string, string>>,
		showOfHands: Readonly<Record<string, number>> | null = null,
	) =>
		consensusOf(
			scenario,
			playing(workedExample(), "industry", "mirror", {
				votes,
				lock: aLock(MINUTE, { optionId: "pause", showOfHands }),
			}),
			"one",
			"industry",
			"mirror",
		);

	test("tell what talking added", () => {
		expect(voted({ a: "pause", b: "pause", c: "wait", d: "refuse" })).toMatchObject({
			votes: 4,
			modal: 0.5,
			meanIndividual: 0.625,
			processGain: 0.375,
			versusBest: 0,
		});
	});

	test("are the hands counted where nobody voted on a device", () => {
		expect(voted({}, { pause: 3, sign: 1 })).toMatchObject({ votes: 4, modal: 0.75, processGain: 1 - 2.5 / 4 });
		expect(voted({}, {})).toBeNull();
	});

	test("wait for the lock and its rating", () => {
		const state = playing(workedExample(), "industry", "mirror", { votes: { a: "pause" }, lock: aCourse(MINUTE) });
		expect(consensusOf(scenario, state, "one", "industry", "mirror")).toBeNull();
	});
});

test("flags on bias decoys are a total over all teams and worlds", () => {
	const plan = {
		worlds: [
			{ id: "one", name: "One" },
			{ id: "two", name: "Two" },
		],
	};
	const lock = aLock(MINUTE, { optionId: "pause", settled: flags("surname", "cash") });
	const state = playing(workedExample(plan), "licensing", "mirror", { lock });
	expect(biasFlags(scenario, state, "mirror")).toBe(2);
	expect(biasFlags(scenario, playing(state, "industry", "mirror", { lock }, "two"), "mirror")).toBe(3);
	expect(biasFlags(scenario, anExercise(scenario), "mirror")).toBe(0);
});

test("a team's total is the mean of the scores its injects show", () => {
	expect(teamTotal(scenario, workedExample(), "one", "industry").score).toBe(scoreOf(workedExample()).score);
});
