import { mechanicsOf } from "../exercise/plan.ts";
import type { Clock, ExerciseState } from "../exercise/state.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { ClockView, ExerciseHeadView, TeamView } from "./view.ts";
import type { Words } from "./words.ts";

/** The parts that every view begins with. */

export function headOf(scenario: Scenario, state: ExerciseState, words: Words): ExerciseHeadView {
	return {
		exerciseId: state.exerciseId,
		name: state.plan.name,
		scenarioTitle: words.text(scenario.title),
		level: state.plan.level,
		mechanics: mechanicsOf(state.plan.level),
		languages: state.plan.languages,
		injectCount: state.plan.injects.length,
		language: words.language,
	};
}

export function clockOf(state: ExerciseState): ClockView {
	const { elapsedMs, runningSinceWallMs, pausedBecause }: Clock = state.clock;
	return {
		phase: state.phase,
		isRunning: runningSinceWallMs !== null,
		elapsedMs,
		wallMs: runningSinceWallMs,
		pausedBecause,
	};
}

/** Messages from the facilitator to everybody, or to one world. */
export function broadcastsOf(state: ExerciseState, words: Words, worldId: string | null): TeamView["broadcasts"] {
	return state.broadcasts
		.filter((sent) => sent.worldId === null || sent.worldId === worldId)
		.map(({ seq, atMs, text }) => ({ id: String(seq), atMs, text: words.said(text) ?? "" }));
}
