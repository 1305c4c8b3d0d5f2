import { expect, test, vi } from "vitest";
import type { Bot } from "../../shared/bots/bot.ts";
import { BOT_KINDS, type BotKind, blindBot, expertBot, isExpert } from "../../shared/bots/botKinds.ts";
import { chanceFrom } from "../../shared/bots/chance.ts";
import { keysFor } from "../../shared/bots/key.ts";
import { playExercise } from "../../shared/bots/playExercise.ts";
import { simulatedPlan } from "../../shared/bots/simulatedPlan.ts";
import { stateHash } from "../../shared/bots/stateHash.ts";
import type { Level } from "../../shared/exercise/plan.ts";
import { neededPairs } from "../../shared/scoring/neededPairs.ts";
import { shippedScenario } from "../scenarios/shippedScenario.ts";

vi.setConfig({ testTimeout: 60_000 });

const scenario = await shippedScenario("vilnius-2022");

const TWO_INJECTS = ["quiet-cheque", "second-door"];

function play(kind: BotKind, level: Level, seed = "one", injectIds?: readonly string[]) {
	const chance = chanceFrom(`${seed}/${kind}`);
	const botFor = (_worldId: string, teamId: string): Bot =>
		isExpert(kind)
			? expertBot(kind, keysFor(scenario, seed, teamId), chance.split(teamId))
			: blindBot(kind, chance.split(teamId));
	const plan = simulatedPlan(scenario, { level, ...(injectIds !== undefined && { injectIds }) });
	return playExercise({ scenario, plan, seed, botFor, informsAtHalfTime: level === 1 });
}

test.each(BOT_KINDS)("a %s bot is refused nothing, at any level", (kind) => {
	for (const level of [1, 2, 3, 4] as const) expect(play(kind, level, "one", TWO_INJECTS).refusals).toEqual([]);
});

test("the same seed gives the same exercise, another seed another", () => {
	const hashes = ["one", "one", "two"].map((seed) => stateHash(play("random", 4, seed, TWO_INJECTS).table.state()));
	expect(hashes[1]).toBe(hashes[0]);
	expect(hashes[2]).not.toBe(hashes[0]);
});

test("perfect teams deliver everything in time, leak nothing and stay within their budgets", () => {
	const { table } = play("perfect", 4);
	const state = table.state();
	const { shares, requests } = scenario.budgets;
	for (const { injectId } of state.plan.injects)
		for (const teamId of state.plan.teamIds) {
			const pairs = neededPairs(scenario, state, "world-1", teamId, injectId);
			expect(pairs.filter((pair) => pair.state !== "in-time")).toEqual([]);
		}
	for (const own of Object.values(state.plays)) {
		expect(own.leaks).toEqual([]);
		expect(own.messagesWithStatements).toBeLessThanOrEqual(shares);
		expect(Object.keys(own.requests).length).toBeLessThanOrEqual(requests);
		expect(Object.values(own.requests).every(({ receivedAtMs }) => receivedAtMs !== null)).toBe(true);
		expect(own.lock).not.toBeNull();
	}
});

test("things come about at their own time, and the record's clocks never run backwards", () => {
	const { table } = play("perfect", 4);
	const recorded = table.recorded();
	const entered = recorded.filter(({ event }) => event.type === "TeamEntered" && event.cause === "minute");
	expect(entered.length).toBeGreaterThan(0);
	for (const { event, atMs } of entered) {
		if (event.type !== "TeamEntered") continue;
		const enters = scenario.injects.find(({ id }) => id === event.injectId)?.enters[event.teamId];
		const minute = typeof enters === "object" && "minute" in enters ? enters.minute : Number.NaN;
		expect(atMs).toBe((table.state().injects[event.injectId]?.releasedAtMs ?? 0) + minute * 60_000);
	}
	for (const [index, { wallMs, seq }] of recorded.entries()) {
		expect(seq).toBe(index + 1);
		expect(wallMs).toBeGreaterThanOrEqual(recorded[index - 1]?.wallMs ?? 0);
	}
});

test("at level 1 the facilitator lets teams in that nobody told, and says so in the record", () => {
	const causes = Object.values(play("silent-expert", 1).table.state().plays).map(({ entryCause }) => entryCause);
	expect(causes).toContain("facilitator");
	expect(causes).not.toContain(null);
});

test("at level 4 silent experts leave those who wait to be told outside", () => {
	const plays = Object.values(play("silent-expert", 4).table.state().plays);
	const outside = plays.filter(({ entryCause }) => entryCause === null);
	expect(outside.map(({ injectId, teamId }) => `${injectId} ${teamId}`).sort()).toEqual([
		"forty-thousand-parts licensing",
		"forty-thousand-parts screening",
		"quiet-cheque licensing",
		"seeing-in-the-dark licensing",
	]);
});
