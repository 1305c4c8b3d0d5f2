import { expect, test } from "vitest";
import type { Rating } from "../../shared/scenario/schema.ts";
import { krippendorffAlpha, quadraticKappa } from "../../shared/scoring/agreement.ts";
import { blend } from "../../shared/scoring/blend.ts";
import { calibration, type Forecast } from "../../shared/scoring/calibration.ts";
import { consensus } from "../../shared/scoring/consensus.ts";
import { type CoordinationCounts, coordination } from "../../shared/scoring/coordination.ts";
import { type DetectionCounts, detection } from "../../shared/scoring/detection.ts";
import { GREATEST_GUESS_FLOOR, guessFloor } from "../../shared/scoring/guessFloor.ts";
import { type DimensionValues, injectScore } from "../../shared/scoring/injectScore.ts";
import { classGain, normalisedChange } from "../../shared/scoring/learning.ts";
import { type AvailableMeasure, measuresValue } from "../../shared/scoring/measures.ts";
import { mitigation } from "../../shared/scoring/mitigation.ts";
import { proportionality } from "../../shared/scoring/proportionality.ts";
import { ratingValue } from "../../shared/scoring/ratingValue.ts";
import { type JudgedStatement, recognition } from "../../shared/scoring/recognition.ts";
import { teamScore } from "../../shared/scoring/teamScore.ts";
import { timeliness } from "../../shared/scoring/timeliness.ts";
import vectors from "./golden.json" with { type: "json" };

/** Values worked out once by an independent program in another language; the formulas here must agree with it. */
type Vector =
	| { formula: "recognition"; input: { statements: JudgedStatement[] } }
	| { formula: "fBeta"; input: { hits: number; falseAlarms: number; misses: number; beta: number } }
	| { formula: "detection"; input: DetectionCounts }
	| { formula: "calibration"; input: { forecasts: Forecast[] } }
	| {
			formula: "mitigation";
			input: { available: AvailableMeasure[]; chosen: string[]; usefulNeeded: number; rating: Rating };
	  }
	| { formula: "proportionality"; input: { burden: number; necessary: number; burdenMax: number; rating: Rating } }
	| {
			formula: "timeliness";
			input: { afterSeconds: number; targetSeconds: number; limitSeconds: number; rating: Rating };
	  }
	| { formula: "coordination"; input: CoordinationCounts }
	| { formula: "injectScore"; input: { dimensions: DimensionValues; cap: number | null } }
	| { formula: "teamScore"; input: { injects: { weight: number; score: number }[] } }
	| { formula: "normalisedChange"; input: { before: number; after: number } }
	| { formula: "classGain"; input: { pairs: { before: number; after: number }[] } }
	| { formula: "raterAgreement"; input: { units: (number | null)[][]; categories: number[] } }
	| { formula: "blend"; input: { automatic: number; evaluator: number; alpha: number; part: number } }
	| { formula: "consensus"; input: { votes: string[]; values: Record<string, number>; teamChoice: string } }
	| { formula: "guessFloor"; input: { ratings: Rating[] } };

type Golden = Vector & {
	id: string;
	what: string;
	expected: Record<string, number | boolean | null>;
	tolerance: number;
};

const golden = vectors as unknown as Golden[];

const WEIGHTS = {
	recognition: 0.3,
	mitigation: 0.3,
	coordination: 0.15,
	proportionality: 0.1,
	timeliness: 0.05,
	calibration: 0.1,
};

test("all 37 golden vectors are here", () => {
	expect(golden.map(({ id }) => id)).toEqual(
		Array.from({ length: 37 }, (_, n) => `G${String(n + 1).padStart(2, "0")}`),
	);
});

test.each(golden)("$id $what", (vector) => {
	const found: Record<string, unknown> = compute(vector);
	for (const [name, expected] of Object.entries(vector.expected)) {
		const value = found[name];
		if (typeof expected !== "number" || typeof value !== "number") expect([name, value]).toEqual([name, expected]);
		else
			expect(Math.abs(value - expected), `${name} is ${value}, not ${expected}`).toBeLessThanOrEqual(vector.tolerance);
	}
});

function compute(vector: Vector): Record<string, unknown> {
	switch (vector.formula) {
		case "recognition":
			return { ...recognition(vector.input.statements) };
		case "fBeta":
			return { value: fBeta(vector.input) };
		case "detection":
			return { ...detection(vector.input) };
		case "calibration":
			return { ...calibration(vector.input.forecasts) };
		case "mitigation": {
			const { available, chosen, usefulNeeded, rating } = vector.input;
			const measures = measuresValue(available, chosen, usefulNeeded);
			return { measures, value: mitigation(ratingValue(rating), measures) };
		}
		case "proportionality": {
			const { rating, ...burdens } = vector.input;
			return { value: proportionality({ ...burdens, decision: ratingValue(rating) }) };
		}
		case "timeliness": {
			const { rating, ...times } = vector.input;
			return { value: timeliness({ ...times, decision: ratingValue(rating) }) };
		}
		case "coordination":
			return { value: coordination(vector.input) };
		case "injectScore":
			return { ...injectScore(vector.input.dimensions, WEIGHTS, vector.input.cap) };
		case "teamScore":
			return { value: teamScore(vector.input.injects) };
		case "normalisedChange":
			return { value: normalisedChange(vector.input.before, vector.input.after) };
		case "classGain":
			return { value: classGain(vector.input.pairs) };
		case "raterAgreement": {
			const { units, categories } = vector.input;
			const pairs = units.map((unit): [number, number] => [unit[0] ?? 0, unit[1] ?? 0]);
			return {
				nominal: krippendorffAlpha(units, "nominal"),
				ordinal: krippendorffAlpha(units, "ordinal"),
				interval: krippendorffAlpha(units, "interval"),
				quadraticKappa: categories.length === 0 ? null : quadraticKappa(pairs, categories),
			};
		}
		case "blend": {
			const { automatic, evaluator, alpha, part } = vector.input;
			return { value: blend(automatic, evaluator, alpha, part) };
		}
		case "consensus": {
			const { votes, values, teamChoice } = vector.input;
			return { ...consensus(votes, new Map(Object.entries(values)), values[teamChoice] ?? Number.NaN) };
		}
		case "guessFloor": {
			const value = guessFloor(vector.input.ratings);
			return { value, isLow: value <= GREATEST_GUESS_FLOOR };
		}
	}
}

/** Kept only here, as a guard: it would pay for flagging everything, and so is not how recognition is scored. */
function fBeta({ hits, falseAlarms, misses, beta }: (Vector & { formula: "fBeta" })["input"]): number {
	const square = beta * beta;
	return ((1 + square) * hits) / ((1 + square) * hits + square * misses + falseAlarms);
}
