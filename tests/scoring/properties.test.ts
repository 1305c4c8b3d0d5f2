import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Call } from "../../shared/exercise/commands.ts";
import type { ExerciseState } from "../../shared/exercise/state.ts";
import { ABSENCES, REASON_VALUES } from "../../shared/scoring/reasons.ts";
import { recognition } from "../../shared/scoring/recognition.ts";
import { teamTotal } from "../../shared/scoring/scoreboard.ts";
import { aCourse, aLock, anExercise, asked, closed, MINUTE, playing, released, sent } from "../support/aPlay.ts";
import { mirror, scenario, scoreOf } from "./workedExample.ts";

/** Any play of the worked example's inject by Industry: any level, calls, decision, measures, messages, requests and times. */
const anyCall: fc.Arbitrary<Call> = fc.record({
	call: fc.constantFrom("flag", "clear"),
	confidence: fc.oneof(fc.constant(null), fc.double({ min: 0.6, max: 0.95, noNaN: true })),
});
const anyPlay = fc.record({
	level: fc.constantFrom(1, 2, 3, 4),
	timeliness: fc.boolean(),
	practised: fc.boolean(),
	entersAtMs: fc.oneof(
		{ weight: 6, arbitrary: fc.constant(0) },
		fc.constant(null),
		fc.integer({ min: 0, max: 30 * MINUTE }),
	),
	calls: fc.dictionary(fc.constantFrom(...Object.keys(mirror.statements)), anyCall),
	decision: fc.constantFrom("pause", "refuse", "sign", "wait", "course", "none"),
	courseRating: fc.constantFrom("best", "acceptable", "poor", "harmful", null),
	measures: fc.subarray(Object.keys(scenario.measures)),
	requests: fc.subarray(["trace", "classify", "reference"]),
	lockMs: fc.integer({ min: 0, max: 30 * MINUTE }),
	messages: fc.array(
		fc.record({
			from: fc.constantFrom("industry", "licensing"),
			to: fc.constantFrom("industry", "licensing", "screening"),
			statementId: fc.constantFrom(...Object.keys(mirror.statements)),
			atMs: fc.integer({ min: 0, max: 30 * MINUTE }),
			wording: fc.constantFrom("full", "release", "agreed", "leak"),
		}),
		{ maxLength: 6 },
	),
	isClosed: fc.boolean(),
});

type AnyPlay = typeof anyPlay extends fc.Arbitrary<infer T> ? T : never;

function stateOf(given: AnyPlay): ExerciseState {
	const { level, timeliness, practised, calls, decision, measures, lockMs } = given;
	let state = released(
		anExercise(scenario, { level, timeliness, practised } as Partial<ExerciseState["plan"]>),
		mirror,
		0,
	);
	for (const message of given.messages) if (message.from !== message.to) state = sent(state, "mirror", message);
	const lock =
		decision === "none"
			? null
			: decision === "course"
				? aCourse(lockMs, { settled: calls, measures })
				: aLock(lockMs, { optionId: decision, settled: calls, measures });
	const { courseRating } = given;
	state = playing(state, "industry", "mirror", {
		enteredAtMs: given.entersAtMs,
		lock,
		standing: lock === null ? calls : null,
		requests: Object.assign({}, ...given.requests.map((id) => asked(id, 90_000))),
		courseRating: courseRating === null ? null : { rating: courseRating, reason: { id: "text", commitment: "0" } },
	});
	return given.isClosed ? closed(state, "mirror", 31 * MINUTE) : state;
}

const LEAST = {
	recognition: -1,
	mitigation: -1.9,
	coordination: -0.5,
	proportionality: 0,
	timeliness: 0,
	calibration: -3,
};

describe("for any play", () => {
	test("every number lies in its range, and weights sum to 1", () => {
		fc.assert(
			fc.property(anyPlay, (given) => {
				const view = scoreOf(stateOf(given));
				for (const { dimension, value } of view.dimensions) {
					expect(value ?? 0).toBeGreaterThanOrEqual(LEAST[dimension]);
					expect(value ?? 0).toBeLessThanOrEqual(1);
				}
				if (view.score === null) return;
				expect(view.score).toBeLessThanOrEqual(100 + 1e-9);
				expect(view.dimensions.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
				const sum = view.dimensions.reduce((total, { weight, value }) => total + 100 * weight * (value ?? 0), 0);
				expect(view.score).toBeCloseTo(view.isCapped ? Math.min(sum, 40) : sum, 9);
			}),
		);
	});

	test("a number is either there, or absent for a named reason and without weight", () => {
		fc.assert(
			fc.property(anyPlay, (given) => {
				const view = scoreOf(stateOf(given));
				expect(view.score === null).toBe(view.absentBecause !== null);
				if (view.absentBecause !== null) expect(ABSENCES).toContain(view.absentBecause);
				for (const { value, absentBecause, weight } of view.dimensions) {
					expect(value === null).toBe(absentBecause !== null);
					if (absentBecause === null) continue;
					expect(ABSENCES).toContain(absentBecause);
					expect(absentBecause).not.toBe("absent.fault");
					expect(weight).toBe(0);
				}
			}),
		);
	});

	test("every reason has exactly the values its id promises", () => {
		const promised: Readonly<Record<string, readonly string[]>> = REASON_VALUES;
		fc.assert(
			fc.property(anyPlay, (given) => {
				for (const { reasons } of scoreOf(stateOf(given)).dimensions)
					for (const { id, values } of reasons)
						expect(Object.keys(values).sort()).toEqual([...(promised[id] ?? ["?"])].sort());
			}),
		);
	});

	test("the total lies between 0 and 100, and reading twice gives the same", () => {
		fc.assert(
			fc.property(anyPlay, (given) => {
				const state = stateOf(given);
				const total = teamTotal(scenario, state, "one", "industry");
				for (const number of [total.score, total.recognition, total.mitigation]) {
					expect(number ?? 0).toBeGreaterThanOrEqual(0);
					expect(number ?? 0).toBeLessThanOrEqual(100 + 1e-9);
				}
				expect(total.score === null).toBe(total.absentBecause !== null);
				expect(scoreOf(structuredClone(state))).toEqual(scoreOf(state));
			}),
		);
	});
});

const anyHand = fc.array(
	fc.record({ kind: fc.constantFrom("signal", "decoy", "neutral"), weight: fc.integer({ min: 1, max: 5 }) }),
);

describe("for any hand with signals and decoys", () => {
	const balanced = anyHand.filter((hand) =>
		["signal", "decoy"].every((kind) => hand.some((line) => line.kind === kind)),
	);

	test("flagging everything, or nothing, is worth nothing", () => {
		fc.assert(
			fc.property(balanced, fc.boolean(), (hand, isFlagged) => {
				expect(recognition(hand.map((line) => ({ ...line, isFlagged }))).value).toBe(0);
			}),
		);
	});

	test("flagging exactly the signals is worth 1, exactly the decoys -1", () => {
		fc.assert(
			fc.property(balanced, (hand) => {
				expect(recognition(hand.map((line) => ({ ...line, isFlagged: line.kind === "signal" }))).value).toBe(1);
				expect(recognition(hand.map((line) => ({ ...line, isFlagged: line.kind === "decoy" }))).value).toBe(-1);
			}),
		);
	});
});
