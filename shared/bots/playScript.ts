import type { RecordedEvent } from "../exercise/events.ts";
import { foldEvents } from "../exercise/fold.ts";
import type { ExerciseState } from "../exercise/state.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { teamTotal } from "../scoring/scoreboard.ts";
import type { Bot } from "./bot.ts";
import { blindBot, expertBot, isExpert } from "./botKinds.ts";
import { chanceFrom } from "./chance.ts";
import { keysFor } from "./key.ts";
import { playExercise } from "./playExercise.ts";
import type { Playthrough } from "./playthrough.ts";
import { scriptedBot } from "./scriptedBot.ts";
import { simulatedPlan } from "./simulatedPlan.ts";
import { stateHash } from "./stateHash.ts";

export interface PlayedScript {
	/** Sentences, one for each expectation that did not hold. Empty: all is well. */
	readonly findings: readonly string[];
	readonly state: ExerciseState;
	readonly recorded: readonly RecordedEvent[];
	readonly stateHash: string;
	/** `world/team` → score. */
	readonly scores: Readonly<Record<string, number | null>>;
}

/**
 * Plays a playthrough and holds it against its expectations twice: on the state as it was played, and on the state
 * folded from the record after it went through JSON, which must be the same state.
 */
export function playScript(scenario: Scenario, playthrough: Playthrough, scenarioHash?: string): PlayedScript {
	const { level, worlds, seed, injects, timeliness, practised, informsAtHalfTime } = playthrough;
	const plan = simulatedPlan(scenario, {
		level,
		worlds,
		timeliness,
		practised,
		...(injects !== undefined && { injectIds: injects }),
	});
	const chance = chanceFrom(seed);
	const { table, refusals } = playExercise({
		scenario,
		plan,
		seed,
		informsAtHalfTime,
		reveals: true,
		...(scenarioHash !== undefined && { scenarioHash }),
		botFor: (worldId, teamId): Bot => {
			const play = playthrough.teams[teamId];
			if (play === undefined) throw new Error(`The playthrough does not say how "${teamId}" is played.`);
			if (typeof play !== "string") return scriptedBot(scenario, seed, play.steps);
			const own = chance.split(`${worldId}/${teamId}`);
			return isExpert(play) ? expertBot(play, keysFor(scenario, seed, teamId), own) : blindBot(play, own);
		},
	});
	const live = table.state();
	const recorded = table.recorded();
	const replayed = foldEvents(scenario, JSON.parse(JSON.stringify(recorded)) as readonly RecordedEvent[]);
	const isSame = stateHash(live) === stateHash(replayed);
	return {
		findings: [
			...refusals.map(({ seatId, command, refusal }) => `${seatId} was refused ${command.type}: ${refusal.message}`),
			...unmet(scenario, live, playthrough.expect).map((finding) => `Live: ${finding}`),
			...unmet(scenario, replayed, playthrough.expect).map((finding) => `Replayed: ${finding}`),
			...(isSame ? [] : ["The state folded from the record is not the state that was played."]),
		],
		state: live,
		recorded,
		stateHash: stateHash(live),
		scores: scoresOf(scenario, live),
	};
}

function scoresOf(scenario: Scenario, state: ExerciseState): Readonly<Record<string, number | null>> {
	return Object.fromEntries(
		state.plan.worlds.flatMap(({ id }) =>
			state.plan.teamIds.map((teamId) => [`${id}/${teamId}`, teamTotal(scenario, state, id, teamId).score]),
		),
	);
}

function unmet(scenario: Scenario, state: ExerciseState, expect: Playthrough["expect"]): readonly string[] {
	const scores = scoresOf(scenario, state);
	const worldIds = state.plan.worlds.map(({ id }) => id);
	const scoreOf = (teamIds: readonly string[]): number | null =>
		mean(worldIds.flatMap((id) => teamIds.flatMap((teamId) => scores[`${id}/${teamId}`] ?? [])));
	return [
		...Object.entries(expect.scores).flatMap(([teamId, wanted]) =>
			offScore(`the score of ${teamId}`, scoreOf([teamId]), wanted),
		),
		...(expect.room === undefined ? [] : offScore("the mean score", scoreOf(state.plan.teamIds), expect.room)),
		...Object.entries(expect.statuses).flatMap(([injectId, status]) =>
			differs(`the status of ${injectId}`, state.injects[injectId]?.status ?? "not in the plan", status),
		),
		...worldIds.flatMap((worldId) => unmetInWorld(state, worldId, expect)),
	];
}

function unmetInWorld(state: ExerciseState, worldId: string, expect: Playthrough["expect"]): readonly string[] {
	const judged = (injectId: string) => state.outcomes[`${worldId}/${injectId}`];
	return [
		...Object.entries(expect.outcomes).flatMap(([injectId, outcome]) =>
			differs(`the outcome of ${injectId} in ${worldId}`, judged(injectId)?.outcome ?? "none", outcome),
		),
		...Object.entries(expect.branches).flatMap(([injectId, branches]) => {
			const followed = (judged(injectId)?.branches ?? []).flatMap(({ branchId }) => branchId ?? []);
			return branches
				.filter((branchId) => !followed.includes(branchId))
				.map((id) => `${injectId} in ${worldId} did not follow "${id}" but ${followed.join(", ") || "none"}.`);
		}),
		...Object.entries(expect.notReached).flatMap(([injectId, teamIds]) => {
			const absent = state.plan.teamIds.filter(
				(teamId) => state.plays[`${worldId}/${teamId}/${injectId}`]?.enteredAtMs === null,
			);
			return differs(
				`who was not reached by ${injectId} in ${worldId}`,
				absent.join(", ") || "nobody",
				[...teamIds]
					.sort((one, other) => state.plan.teamIds.indexOf(one) - state.plan.teamIds.indexOf(other))
					.join(", ") || "nobody",
			);
		}),
		...Object.entries(expect.flags).flatMap(([name, value]) =>
			differs(`the flag ${name} in ${worldId}`, String(state.flags[worldId]?.[name] ?? false), String(value)),
		),
	];
}

function offScore(
	what: string,
	score: number | null,
	{ mean: wanted, within }: { mean: number; within: number },
): readonly string[] {
	if (score === null) return [`${what} could not be computed.`];
	if (Math.abs(score - wanted) <= within) return [];
	return [`${what} is ${score.toFixed(2)}, expected ${wanted} within ${within}.`];
}

function differs(what: string, is: string, wanted: string): readonly string[] {
	return is === wanted ? [] : [`${what} is ${is}, expected ${wanted}.`];
}

function mean(values: readonly number[]): number | null {
	return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
