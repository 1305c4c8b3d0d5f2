import { describe, expect, test } from "vitest";
import type { ExerciseState } from "../../shared/exercise/state.ts";
import { neededPairs } from "../../shared/scoring/neededPairs.ts";
import { aLock, anExercise, asked, closed, MINUTE, playing, released, sent } from "../support/aPlay.ts";
import { dimensionOf, LOCK, mirror, scenario, scoreOf, workedExample } from "./workedExample.ts";

const start = playing(released(anExercise(scenario, { level: 2 }), mirror, 0), "industry", "mirror", { lock: LOCK });
const pairs = (state: ExerciseState, teamId = "industry") => neededPairs(scenario, state, "one", teamId, "mirror");
const owner = { from: "industry", to: "licensing", statementId: "owner", atMs: 5 * MINUTE } as const;
const toLicensing = (state: ExerciseState) => pairs(state).find(({ to }) => to === "licensing");
const coordinationOf = (state: ExerciseState, teamId = "industry") =>
	dimensionOf(scoreOf(state, teamId), "coordination");

describe("who needed what", () => {
	test("is each statement held from entry with each team it should have reached", () => {
		expect(pairs(start)).toEqual([
			{ statementId: "owner", to: "licensing", state: "never", atMs: null },
			{ statementId: "owner", to: "screening", state: "never", atMs: null },
		]);
		expect(pairs(start, "licensing")).toEqual([]);
	});

	test("leaves out teams that do not play in this exercise", () => {
		const two = playing(
			released(anExercise(scenario, { level: 2, teamIds: ["industry", "licensing"] }), mirror, 0),
			"industry",
			"mirror",
			{
				lock: LOCK,
			},
		);
		expect(pairs(two).map(({ to }) => to)).toEqual(["licensing"]);
	});

	test("falls away with a holder that was not reached, and stays where the other was not", () => {
		expect(pairs(playing(start, "industry", "mirror", { enteredAtMs: null }))).toEqual([]);
		const unreached = playing(start, "licensing", "mirror", { enteredAtMs: null });
		expect(toLicensing(sent(unreached, "mirror", owner))).toMatchObject({ state: "not-reached" });
		expect(coordinationOf(unreached).reasons).toContainEqual({
			id: "reason.coordination.notReached",
			values: { statement: "«owner»", to: "the licensing team" },
		});
	});
});

describe("in time", () => {
	const lockedAt = (atMs: number) =>
		sent(playing(start, "licensing", "mirror", { lock: aLock(atMs) }), "mirror", owner);

	test("is a minute before the recipient's lock, whenever the sender locked", () => {
		expect(toLicensing(lockedAt(owner.atMs + MINUTE))).toEqual({
			statementId: "owner",
			to: "licensing",
			state: "in-time",
			atMs: owner.atMs,
		});
		expect(toLicensing(lockedAt(owner.atMs + MINUTE - 1))).toMatchObject({ state: "late" });
	});

	test("is before the close for a recipient that never locked", () => {
		expect(toLicensing(closed(sent(start, "mirror", owner), "mirror", owner.atMs + 1))).toMatchObject({
			state: "in-time",
		});
	});

	test("counts from the recipient's entry for what waited for it", () => {
		const state = playing(lockedAt(10 * MINUTE), "licensing", "mirror", { enteredAtMs: 9.5 * MINUTE });
		expect(toLicensing(state)).toMatchObject({ state: "late", atMs: 9.5 * MINUTE });
	});

	test("is earned by the release wording and by agreement, never by a leak", () => {
		const as = (wording: "release" | "agreed" | "leak") => sent(start, "mirror", { ...owner, wording });
		expect(toLicensing(as("release"))).toMatchObject({ state: "in-time" });
		expect(toLicensing(as("agreed"))).toMatchObject({ state: "in-time" });
		expect(toLicensing(as("leak"))).toMatchObject({ state: "leak" });
		expect(coordinationOf(as("leak"))).toMatchObject({ value: 0 - 0.25 });
		expect(coordinationOf(as("leak")).reasons).toContainEqual({
			id: "reason.coordination.leak",
			values: { statement: "«owner»", to: "the licensing team", atMs: owner.atMs },
		});
	});

	test("is earned by each holder for itself, though the recipient keeps one sender only", () => {
		const first = sent(start, "mirror", { ...owner, from: "screening" });
		expect(toLicensing(first)).toMatchObject({ state: "never" });
		expect(toLicensing(sent(first, "mirror", owner))).toMatchObject({ state: "in-time", atMs: owner.atMs });
	});

	test("a proper sending after a leak still earns the pair, and the leak still costs", () => {
		const both = sent(sent(start, "mirror", { ...owner, wording: "leak" }), "mirror", owner);
		expect(coordinationOf(both).value).toBeCloseTo((0.5 + 0) / 2 - 0.25, 12);
	});
});

test("the first sending counts: sending again, too late, takes nothing away", () => {
	const recipient = playing(start, "licensing", "mirror", { lock: aLock(7 * MINUTE) });
	const twice = sent(sent(recipient, "mirror", owner), "mirror", { ...owner, atMs: 6.5 * MINUTE });
	expect(toLicensing(twice)).toMatchObject({ state: "in-time", atMs: owner.atMs });
});

test("an answer to a request need not be passed on: only what was held from entry", () => {
	const { answered } = mirror.statements;
	if (answered === undefined) throw new Error("no such statement");
	const telling = {
		...scenario,
		injects: [{ ...mirror, statements: { ...mirror.statements, answered: { ...answered, reaches: ["licensing"] } } }],
	};
	const state = playing(start, "industry", "mirror", { requests: asked("trace", MINUTE) });
	expect(neededPairs(telling, state, "one", "industry", "mirror").map(({ statementId }) => statementId)).toEqual([
		"owner",
		"owner",
	]);
});

describe("key requests", () => {
	test("of a team that may not ask them do not count", () => {
		const [trace] = mirror.requests;
		if (trace === undefined) throw new Error("no such request");
		const foreign = { ...scenario, injects: [{ ...mirror, requests: [{ ...trace, by: ["licensing"] }] }] };
		expect(dimensionOf(scoreOf(start, "industry", foreign), "coordination").reasons.map(({ id }) => id)).toEqual([
			"reason.coordination.never",
			"reason.coordination.never",
		]);
	});

	test("count when asked, answered or not; others do not", () => {
		const with_ = (id: string) => playing(start, "industry", "mirror", { requests: asked(id, null) });
		expect(coordinationOf(with_("trace")).value).toBe(0.25);
		expect(coordinationOf(with_("reference")).value).toBe(0);
		expect(coordinationOf(with_("trace")).reasons.map(({ id }) => id)).toEqual([
			"reason.coordination.never",
			"reason.coordination.never",
			"reason.coordination.requestMade",
			"reason.coordination.requestNotMade",
		]);
	});
});

test("a team with nothing to pass on and nothing to ask has no coordination, not a zero", () => {
	const state = playing(start, "licensing", "mirror", { lock: aLock(MINUTE, { optionId: "inform" }) });
	expect(coordinationOf(state, "licensing")).toMatchObject({
		value: null,
		weight: 0,
		absentBecause: "absent.nothingToCoordinate",
	});
});

test("at level 1 coordination is off", () => {
	expect(coordinationOf(workedExample({ level: 1 }))).toMatchObject({ value: null, absentBecause: "absent.level" });
});
