import type { Level } from "../exercise/plan.ts";
import { bestFixedMeasures } from "../scenario/fixedMeasures.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { teamTotal } from "../scoring/scoreboard.ts";
import type { Bot } from "./bot.ts";
import { type BotKind, blindBot, expertBot, isExpert, sameMeasuresBot, surfaceBot } from "./botKinds.ts";
import { type Chance, chanceFrom } from "./chance.ts";
import type { FlagCueName, OptionCueName } from "./cues.ts";
import { keysFor } from "./key.ts";
import { playExercise } from "./playExercise.ts";
import { simulatedPlan } from "./simulatedPlan.ts";

/** A way to play all seats of a run. `exerciseSeed` is what the wire's ids are derived from. */
type BotMaker = (teamId: string, exerciseSeed: string, chance: Chance) => Bot;

interface BalanceAsk {
	readonly scenario: Scenario;
	readonly level: Level;
	readonly seed: string;
	readonly runs: number;
	readonly botFor: BotMaker;
}

/** Few exercises, played with ever new chances: ids and shuffles are dear to make, and 20 orders of options are enough. */
const DIFFERENT_EXERCISES = 20;

/** Mean team score over runs in which all seats are played the same way: the main injects, clock off, mechanics practised. */
export function meanTeamScore({ scenario, level, seed, runs, botFor }: BalanceAsk): number {
	const plan = simulatedPlan(scenario, { level });
	const scores: number[] = [];
	for (let run = 0; run < runs; run += 1) {
		const exerciseSeed = `${seed}-${run % DIFFERENT_EXERCISES}`;
		const chance = chanceFrom(`${seed}/${level}/${run}`);
		const { table } = playExercise({
			scenario,
			plan,
			seed: exerciseSeed,
			// At level 1 there is no channel: who was not told at the table is let in by the facilitator.
			informsAtHalfTime: level === 1,
			botFor: (worldId, teamId) => botFor(teamId, exerciseSeed, chance.split(`${worldId}/${teamId}`)),
		});
		for (const { id } of plan.worlds)
			for (const teamId of plan.teamIds) {
				const { score } = teamTotal(scenario, table.state(), id, teamId);
				if (score !== null) scores.push(score);
			}
	}
	return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** Bots of one kind. */
export function kindMaker(scenario: Scenario, kind: BotKind): BotMaker {
	return (teamId, exerciseSeed, chance) =>
		isExpert(kind) ? expertBot(kind, keysFor(scenario, exerciseSeed, teamId), chance) : blindBot(kind, chance);
}

/** Bots that hold to the best fixed set of measures that a full search over the main injects finds for their team. */
export function sameMeasuresMaker(scenario: Scenario): BotMaker {
	const planned = new Set(simulatedPlan(scenario, { level: 4 }).injects.map(({ injectId }) => injectId));
	const injects = scenario.injects.filter(({ id }) => planned.has(id));
	const sets = new Map(
		scenario.teams.map(({ id }) => [id, bestFixedMeasures(scenario, injects, id).measureIds] as const),
	);
	return (teamId, _exerciseSeed, chance) => sameMeasuresBot(chance, sets.get(teamId) ?? []);
}

/** Bots that judge by one look of options and one look of statements. */
export function surfaceMaker(option: OptionCueName, flag: FlagCueName): BotMaker {
	return (_teamId, _exerciseSeed, chance) => surfaceBot(chance, option, flag);
}
