import type { Call } from "../../shared/exercise/commands.ts";
import type { ExerciseState, Lock } from "../../shared/exercise/state.ts";
import type { Inject, Scenario } from "../../shared/scenario/scenario.ts";
import { scoreInject } from "../../shared/scoring/scoreInject.ts";
import type { DimensionScoreView, InjectScoreView } from "../../shared/scoring/scoreView.ts";
import {
	aDocument,
	aLock,
	anExercise,
	anInject,
	anOption,
	aRequest,
	aScenario,
	aStatement,
	asked,
	MINUTE,
	playing,
	released,
	sent,
} from "../support/aPlay.ts";

/**
 * The worked example of the golden vectors (G23): Industry recognises, decides, measures, tells one of two, and asks
 * one of two key requests; 66.95. Other tests change one thing in it.
 */
export const mirror: Inject = anInject({
	id: "mirror",
	leads: ["industry", "screening"],
	enters: { industry: "start", licensing: "start", screening: "start" },
	statements: [
		aStatement({ id: "buyer", kind: "signal", weight: 2 }),
		aStatement({ id: "band", kind: "signal", weight: 2 }),
		aStatement({ id: "owner", kind: "signal", weight: 3, reaches: ["licensing", "screening"] }),
		aStatement({ id: "refusal", kind: "signal", weight: 3, sensitive: true, release: { industry: { en: "a case" } } }),
		aStatement({ id: "discount", kind: "decoy" }),
		aStatement({ id: "cash", kind: "decoy" }),
		aStatement({ id: "surname", kind: "decoy", bias: true }),
		aStatement({ id: "weather" }),
		aStatement({ id: "answered", kind: "signal", weight: 5 }),
	],
	documents: [
		aDocument("order", ["industry"], ["buyer", "band", "owner", "discount", "cash", "surname", "weather"]),
		aDocument("case-file", ["licensing"], ["refusal", "surname"]),
		aDocument("answer", [], ["answered"]),
	],
	requests: [
		aRequest({ id: "trace", by: ["industry"], key: { industry: 1 }, answer: "answer" }),
		aRequest({ id: "classify", by: ["industry"], key: { industry: 1 } }),
		aRequest({ id: "reference", by: ["industry"] }),
	],
	decisions: {
		industry: [
			anOption("pause", "best", 3),
			anOption("refuse", "acceptable", 6),
			anOption("sign", "harmful", 0),
			anOption("wait", "poor", 1),
			anOption("pause-longer", "best", 5),
		],
		licensing: [anOption("inform", "best", 2), anOption("nothing", "harmful", 0)],
		screening: [anOption("screen", "best", 2), anOption("clear", "poor", 0)],
	},
	measures: {
		industry: { required: ["m01", "m06"], useful: ["m05", "m07", "m18"], counterproductive: ["m14", "m15"] },
	},
});

export const scenario: Scenario = aScenario({
	teams: ["industry", "licensing", "screening"],
	injects: [mirror],
	measures: [
		{ id: "m01", burden: 1 },
		{ id: "m02", burden: 1 },
		{ id: "m05", burden: 0 },
		{ id: "m06", burden: 2 },
		{ id: "m07", burden: 1 },
		{ id: "m14", burden: 0 },
		{ id: "m15", burden: 0 },
		{ id: "m18", burden: 1 },
	].map(({ id, burden }) => ({ id, burden, by: ["industry"], text: { en: id } })),
});

const SETTLED: Readonly<Record<string, Call>> = {
	buyer: { call: "flag", confidence: 0.75 },
	owner: { call: "flag", confidence: 0.95 },
	refusal: { call: "flag", confidence: 0.95 },
	surname: { call: "flag", confidence: 0.6 },
	band: { call: "clear", confidence: 0.6 },
	discount: { call: "clear", confidence: 0.95 },
	cash: { call: "clear", confidence: 0.75 },
	weather: { call: "flag", confidence: 0.95 },
};

export const LOCK: Lock = aLock(14 * MINUTE, {
	optionId: "pause",
	measures: ["m01", "m06", "m07", "m02"],
	settled: SETTLED,
});

/** The state at Industry's lock, without it. */
export function atTheTable(plan: Partial<ExerciseState["plan"]> = {}): ExerciseState {
	const start = released(anExercise(scenario, { level: 4, timeliness: true, ...plan }), mirror, 0);
	const told = sent(start, "mirror", { from: "industry", to: "licensing", statementId: "owner", atMs: 5 * MINUTE });
	return sent(told, "mirror", {
		from: "licensing",
		to: "industry",
		statementId: "refusal",
		atMs: 9 * MINUTE,
		wording: "release",
	});
}

export function workedExample(plan: Partial<ExerciseState["plan"]> = {}): ExerciseState {
	return playing(atTheTable(plan), "industry", "mirror", { lock: LOCK, requests: asked("classify", null) });
}

export const words = {
	statement: (id: string, releasedTo: string | null) => (releasedTo === null ? `«${id}»` : `«${id} for ${releasedTo}»`),
	team: (id: string) => `the ${id} team`,
	measure: (id: string) => `measure ${id}`,
	request: (id: string) => `request ${id}`,
	option: (id: string) => `option ${id}`,
};

export function scoreOf(state: ExerciseState, teamId = "industry", of: Scenario = scenario): InjectScoreView {
	return scoreInject(of, state, "one", teamId, "mirror", words);
}

export function dimensionOf(view: InjectScoreView, name: DimensionScoreView["dimension"]): DimensionScoreView {
	const found = view.dimensions.find(({ dimension }) => dimension === name);
	if (found === undefined) throw new Error(`There is no ${name}.`);
	return found;
}
