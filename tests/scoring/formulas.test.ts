import { describe, expect, test } from "vitest";
import { krippendorffAlpha, quadraticKappa } from "../../shared/scoring/agreement.ts";
import { blend } from "../../shared/scoring/blend.ts";
import { calibration, logScore, probabilityOf } from "../../shared/scoring/calibration.ts";
import { consensus } from "../../shared/scoring/consensus.ts";
import { coordination } from "../../shared/scoring/coordination.ts";
import { detection } from "../../shared/scoring/detection.ts";
import { guessFloor } from "../../shared/scoring/guessFloor.ts";
import { injectScore } from "../../shared/scoring/injectScore.ts";
import { inverseNormal } from "../../shared/scoring/inverseNormal.ts";
import { classGain, normalisedChange } from "../../shared/scoring/learning.ts";
import { measuresValue, necessaryBurden, ownBurden } from "../../shared/scoring/measures.ts";
import { mitigation } from "../../shared/scoring/mitigation.ts";
import { proportionality } from "../../shared/scoring/proportionality.ts";
import { recognition } from "../../shared/scoring/recognition.ts";
import { ScoringFault } from "../../shared/scoring/scoringFault.ts";
import { teamScore } from "../../shared/scoring/teamScore.ts";
import { timeliness } from "../../shared/scoring/timeliness.ts";

const WEIGHTS = {
	recognition: 0.3,
	mitigation: 0.3,
	coordination: 0.15,
	proportionality: 0.1,
	timeliness: 0.05,
	calibration: 0.1,
};
const NOTHING = {
	recognition: null,
	mitigation: null,
	coordination: null,
	proportionality: null,
	timeliness: null,
	calibration: null,
};
const COUNTS = { delivered: 0, needed: 1, keyWeightDone: 0, keyWeightAll: 0, leaks: 0 };
const NAN = Number.NaN;

describe("a formula fed nonsense is a fault, never a zero", () => {
	test.each<[string, () => unknown]>([
		[
			"recognition with a weight that is no number",
			() => recognition([{ kind: "signal", weight: NAN, isFlagged: true }]),
		],
		["recognition with a negative weight", () => recognition([{ kind: "decoy", weight: -1, isFlagged: true }])],
		["detection with more hits than signals", () => detection({ hits: 2, signals: 1, falseAlarms: 0, decoys: 1 })],
		[
			"detection with more false alarms than decoys",
			() => detection({ hits: 0, signals: 1, falseAlarms: 2, decoys: 1 }),
		],
		["z of 0", () => inverseNormal(0)],
		["z of 1", () => inverseNormal(1)],
		["z of no number", () => inverseNormal(NAN)],
		["calibration without forecasts", () => calibration([])],
		["calibration with a probability above 1", () => calibration([{ probability: 1.1, isSignal: true }])],
		["a log score without forecasts", () => logScore([])],
		["a confidence below 0", () => probabilityOf({ call: "flag", confidence: -0.1 })],
		["measures chosen twice", () => measuresValue([{ id: "m", class: "useful", burden: 1 }], ["m", "m"], 2)],
		["a measure that is not available", () => measuresValue([], ["m"], 2)],
		["a negative number of useful measures", () => measuresValue([], [], -1)],
		["a burden without a best decision", () => necessaryBurden(Number.POSITIVE_INFINITY, [], 2)],
		[
			"a measure with a burden that is no number",
			() => ownBurden(1, [{ id: "m", class: "useful", burden: NAN }], ["m"]),
		],
		["mitigation of no number", () => mitigation(NAN, null)],
		["mitigation with measures of no number", () => mitigation(1, NAN)],
		[
			"a necessary burden at the greatest",
			() => proportionality({ burden: 1, necessary: 14, burdenMax: 14, decision: 0 }),
		],
		["a burden of no number", () => proportionality({ burden: NAN, necessary: 1, burdenMax: 14, decision: 1 })],
		[
			"a target at the limit",
			() => timeliness({ afterSeconds: null, targetSeconds: 60, limitSeconds: 60, decision: 1 }),
		],
		[
			"a lock before the release",
			() => timeliness({ afterSeconds: -1, targetSeconds: 60, limitSeconds: 90, decision: 1 }),
		],
		["more delivered than needed", () => coordination({ ...COUNTS, delivered: 2 })],
		["more key requests made than there are", () => coordination({ ...COUNTS, keyWeightDone: 1 })],
		["a negative number of leaks", () => coordination({ ...COUNTS, leaks: -1 })],
		["no dimension at all", () => injectScore(NOTHING, WEIGHTS, null)],
		[
			"a weight of no number",
			() => injectScore({ ...NOTHING, recognition: 1 }, { ...WEIGHTS, recognition: NAN }, null),
		],
		["weights that sum to 0", () => injectScore({ ...NOTHING, timeliness: 1 }, { ...WEIGHTS, timeliness: 0 }, null)],
		["a dimension of no number", () => injectScore({ ...NOTHING, recognition: NAN }, WEIGHTS, null)],
		["a cap of no number", () => injectScore({ ...NOTHING, recognition: 1 }, WEIGHTS, NAN)],
		["a team without injects", () => teamScore([])],
		["a score of no number", () => teamScore([{ weight: 1, score: NAN }])],
		["a test result above 100", () => normalisedChange(50, 101)],
		["a class without pairs", () => classGain([])],
		["a class with nothing to gain", () => classGain([{ before: 100, after: 100 }])],
		["raters that never meet", () => krippendorffAlpha([[1, null]], "nominal")],
		["a rating outside the categories", () => quadraticKappa([[1, 9]], [1, 2])],
		["kappa without pairs", () => quadraticKappa([], [1, 2])],
		[
			"no votes",
			() =>
				consensus(
					[],
					new Map([
						["a", 1],
						["b", 0],
					]),
					1,
				),
		],
		[
			"a vote for no option",
			() =>
				consensus(
					["z"],
					new Map([
						["a", 1],
						["b", 0],
					]),
					1,
				),
		],
		["a single option", () => consensus(["a"], new Map([["a", 1]]), 1)],
		["an agreement of no number", () => blend(50, 0.5, NAN, 0.2)],
		["an evaluators' rating above 1", () => blend(50, 66, 0.8, 0.2)],
		["no options to guess among", () => guessFloor([])],
	])("%s", (_, feed) => {
		expect(feed).toThrow(ScoringFault);
	});
});

describe("z", () => {
	test.each([
		[1e-300, -37.0470962993612],
		[1e-10, -6.361340902404056],
		[0.001, -3.090232306167813],
		[0.025, -1.9599639845400538],
		[0.075, -1.4395314709384557],
		[0.3, -0.5244005127080407],
		[0.5, 0],
		[0.9, 1.2815515655446008],
		[0.999999, 4.753424308817089],
	])("of %d is %d", (probability, deviate) => {
		expect(Math.abs(inverseNormal(probability) - deviate)).toBeLessThan(1e-12);
	});
});

describe("what the golden vectors leave open", () => {
	test("an alpha at two thirds is enough to blend, an unknown one is not", () => {
		expect(blend(50, 1, 2 / 3, 0.2)).toBe(60);
		expect(blend(50, 1, null, 0.2)).toBe(50);
	});

	test("no change at either end says nothing, no change between is 0", () => {
		expect([normalisedChange(0, 0), normalisedChange(100, 100), normalisedChange(50, 50)]).toEqual([null, null, 0]);
	});

	test("ratings that never vary have no agreement beyond chance", () => {
		expect(
			krippendorffAlpha(
				[
					[2, 2],
					[2, 2],
				],
				"ordinal",
			),
		).toBeNull();
		expect(quadraticKappa([[2, 2]], [1, 2])).toBeNull();
	});

	test("a log score holds the certain and wrong at 1 %", () => {
		expect(logScore([{ probability: 0, isSignal: true }])).toBeCloseTo(Math.log2(0.01), 12);
		expect(
			logScore([
				{ probability: 0.5, isSignal: true },
				{ probability: 0.5, isSignal: false },
			]),
		).toBe(-1);
	});

	test("measures that were not asked for have no value", () => {
		expect(measuresValue([{ id: "m", class: "counterproductive", burden: 0 }], ["m"], 2)).toBeNull();
	});

	test("more useful measures than were needed earn no more than 1", () => {
		const useful = ["a", "b", "c"].map((id) => ({ id, class: "useful" as const, burden: 1 }));
		expect(measuresValue(useful, ["a", "b", "c"], 2)).toBe(1);
	});

	test("only the cheapest useful measures are necessary", () => {
		const useful = [3, 1, 2].map((burden) => ({ id: `m${burden}`, class: "useful" as const, burden }));
		expect(necessaryBurden(4, [...useful, { id: "r", class: "required", burden: 5 }], 2)).toBe(12);
	});

	test("coordination never falls below -0.5", () => {
		expect(coordination({ ...COUNTS, leaks: 9 })).toBe(-0.5);
		expect(coordination({ ...COUNTS, needed: 0, leaks: 9 })).toBeNull();
	});
});
