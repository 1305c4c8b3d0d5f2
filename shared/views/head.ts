import { mechanicsOf } from "../exercise/plan.ts";
import type { BroadcastRecord, Clock, ExerciseState } from "../exercise/state.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { ClockView, ExerciseHeadView } from "./contract/exerciseHeadView.ts";
import type { TeamView } from "./contract/teamView.ts";
import { keeper } from "./keeper.ts";
import type { Room } from "./room.ts";
import type { Words } from "./words.ts";

/** The parts that every view begins with. */

export function headOf(scenario: Scenario, state: ExerciseState, words: Words): ExerciseHeadView {
	return {
		exerciseId: state.exerciseId,
		name: state.plan.name,
		scenarioTitle: words.text(scenario.title),
		level: state.plan.level,
		mechanics: mechanicsOf(state.plan.level),
		scoring: state.plan.scoring,
		languages: state.plan.languages,
		injectCount: state.plan.injects.length,
		language: words.language,
		isDryRun: state.plan.dryRun === true,
	};
}

export function clockOf(state: ExerciseState): ClockView {
	const { elapsedMs, runningSinceWallMs, pausedBecause, rate }: Clock = state.clock;
	return {
		phase: state.phase,
		isRunning: runningSinceWallMs !== null,
		elapsedMs,
		wallMs: runningSinceWallMs,
		pausedBecause,
		rate,
	};
}

const keepBroadcasts = keeper<ExerciseState["broadcasts"], TeamView["broadcasts"]>();
const keepBroadcast = keeper<BroadcastRecord, TeamView["broadcasts"][number]>();

/** Messages from the facilitator to everybody, or to one world. */
export function broadcastsOf(
	state: ExerciseState,
	{ said }: Words,
	{ texts }: Room,
	worldId: string | null,
): TeamView["broadcasts"] {
	return keepBroadcasts(state.broadcasts, worldId ?? "", [texts], () =>
		state.broadcasts
			.filter((sent) => sent.worldId === null || sent.worldId === worldId)
			.map((sent) =>
				keepBroadcast(sent, "", [texts], () => ({
					id: String(sent.seq),
					atMs: sent.atMs,
					text: said(sent.text),
				})),
			),
	);
}
