import { describe, expect, test } from "vitest";
import type { ExerciseState, Play } from "../../shared/exercise/state.ts";
import type { Scenario } from "../../shared/scenario/scenario.ts";
import { evidenceOf } from "../../shared/scoring/evidence.ts";
import {
	aDocument,
	aLock,
	anExercise,
	anInject,
	aScenario,
	aStatement,
	asked,
	closed,
	flags,
	MINUTE,
	playing,
	released,
	sent,
} from "../support/aPlay.ts";
import { dimensionOf, LOCK, mirror, scenario, scoreOf, workedExample } from "./workedExample.ts";

const LOCK_MS = LOCK.atMs;

function handAt(state: ExerciseState, teamId = "industry"): readonly string[] {
	const inject = state.injects.mirror;
	const play = state.plays[`one/${teamId}/mirror`];
	if (inject === undefined || play === undefined) throw new Error("not released");
	return evidenceOf(mirror, inject, play).map(({ statement }) => statement.id);
}

const own = ["buyer", "band", "owner", "discount", "cash", "surname"];
const start = released(anExercise(scenario, { level: 4 }), mirror, 0);
const locked = (change: Partial<Play> = {}, settled = {}) =>
	playing(start, "industry", "mirror", { lock: aLock(LOCK_MS, { optionId: "pause", settled }), ...change });
const told = (atMs: number, state = locked()) =>
	sent(state, "mirror", { from: "licensing", to: "industry", statementId: "refusal", atMs });

describe("the hand that counts", () => {
	test("is the signals and decoys of the documents held at the lock; neutral statements count neither way", () => {
		expect(handAt(locked())).toEqual(own);
	});

	test("holds what came a minute before the lock, not later", () => {
		expect(handAt(told(LOCK_MS - MINUTE))).toEqual([...own, "refusal"]);
		expect(handAt(told(LOCK_MS - MINUTE + 1))).toEqual(own);
		expect(handAt(told(LOCK_MS + 1))).toEqual(own);
	});

	test("holds what came later if the team called on it anyway", () => {
		expect(handAt(told(LOCK_MS - 1, locked({}, flags("refusal"))))).toEqual([...own, "refusal"]);
	});

	test("holds an answer to a request that came before the lock, to the last moment", () => {
		expect(handAt(locked({ requests: asked("trace", LOCK_MS) }))).toEqual([...own, "answered"]);
		expect(handAt(locked({ requests: asked("trace", LOCK_MS + 1) }))).toEqual(own);
		expect(handAt(locked({ requests: asked("trace", null) }))).toEqual(own);
	});

	test("without a lock, holds what came before the close", () => {
		const open = playing(start, "industry", "mirror", { standing: {} });
		expect(handAt(closed(told(20 * MINUTE - 1, open), "mirror", 20 * MINUTE))).toEqual([...own, "refusal"]);
		expect(handAt(told(MINUTE, open))).toEqual([]);
	});

	test("holds no document whose condition did not hold at the release, nor another team's", () => {
		expect(handAt(locked({ documentIds: [] }))).toEqual([]);
		expect(handAt(playing(start, "licensing", "mirror", { lock: aLock(MINUTE) }), "licensing")).toEqual([
			"refusal",
			"surname",
		]);
	});

	test("counts what waited for the team at its entry from its entry on", () => {
		const late = told(0, locked({ enteredAtMs: LOCK_MS - MINUTE + 1 }));
		expect(handAt(late)).toEqual(own);
	});
});

describe("hands that are not balanced", () => {
	const small = (statements: Parameters<typeof aStatement>[0][], benign = false): Scenario =>
		aScenario({
			teams: ["industry"],
			injects: [
				anInject({
					id: "mirror",
					benign,
					enters: { industry: "start" },
					statements: statements.map(aStatement),
					documents: [
						aDocument(
							"order",
							["industry"],
							statements.map(({ id }) => id),
						),
					],
				}),
			],
		});
	const scoreIn = (given: Scenario, flagged: readonly string[]) => {
		const [inject] = given.injects;
		if (inject === undefined) throw new Error("no inject");
		const play = playing(released(anExercise(given), inject, 0), "industry", "mirror", { standing: flags(...flagged) });
		return dimensionOf(scoreOf(closed(play, "mirror", MINUTE), "industry", given), "recognition");
	};

	test("in a benign inject what was left alone counts", () => {
		const benign = small(
			[
				{ id: "cash", kind: "decoy" },
				{ id: "carrier", kind: "decoy", weight: 3 },
			],
			true,
		);
		expect(scoreIn(benign, ["cash"])).toMatchObject({ value: 0.75, absentBecause: null });
		expect(scoreIn(benign, []).reasons.map(({ id }) => id)).toEqual([
			"reason.recognition.noSignals",
			"reason.recognition.leftAlone",
			"reason.recognition.leftAlone",
		]);
	});

	test("signals without decoys cannot be scored, and a hand of neutral statements neither", () => {
		expect(scoreIn(small([{ id: "buyer", kind: "signal" }]), ["buyer"])).toMatchObject({
			value: null,
			absentBecause: "absent.noDecoys",
		});
		expect(scoreIn(small([{ id: "weather" }]), ["weather"])).toMatchObject({
			value: null,
			absentBecause: "absent.emptyHand",
		});
	});
});

test("a statement received late is not held against its receiver", () => {
	const inTime = dimensionOf(scoreOf(told(LOCK_MS - MINUTE)), "recognition");
	const late = dimensionOf(scoreOf(told(LOCK_MS - 1)), "recognition");
	expect(inTime.reasons).toHaveLength(7);
	expect(late.reasons).toHaveLength(6);
	expect(scoreOf(workedExample()).score).not.toBeNull();
});
