import type { Scenario } from "../scenario/scenario.ts";
import type { RecordedEvent } from "./events.ts";
import { evolve } from "./evolve.ts";
import { type ExerciseState, playKey } from "./state.ts";
import { voidSeqs } from "./undo.ts";

/**
 * State is the fold of the events that are not void. `recorded` is the whole journal of one exercise, in order.
 * Throws when the journal is empty or does not begin with the exercise's creation.
 */
export function foldEvents(scenario: Scenario, recorded: readonly RecordedEvent[]): ExerciseState {
	const gone = voidSeqs(recorded);
	let state: ExerciseState | null = null;
	for (const entry of recorded) {
		if (gone.has(entry.seq)) continue;
		state = evolve(scenario, state, entry);
		if (entry.event.type === "StepUndone") state = rememberSeenReveals(state, recorded, entry.event.seq, entry.seq);
	}
	if (state === null) throw new Error("The journal of this exercise is empty.");
	return state;
}

/** The state after `fresh`, the newest of `all`. An undo among them means folding anew. */
export function applyRecorded(
	scenario: Scenario,
	state: ExerciseState | null,
	all: readonly RecordedEvent[],
	fresh: readonly RecordedEvent[],
): ExerciseState {
	if (state === null || fresh.some(({ event }) => event.type === "StepUndone")) return foldEvents(scenario, all);
	return fresh.reduce<ExerciseState>((current, entry) => evolve(scenario, current, entry), state);
}

/** Teams that had seen a reveal which is now void are marked so: their next lock is not a fresh one. */
function rememberSeenReveals(
	state: ExerciseState,
	recorded: readonly RecordedEvent[],
	fromSeq: number,
	untilSeq: number,
): ExerciseState {
	const seen = new Set(state.hadSeenReveal);
	for (const { event } of recorded.slice(fromSeq - 1, untilSeq - 1)) {
		if (event.type !== "StepRevealed") continue;
		for (const { id } of state.plan.worlds)
			for (const teamId of state.plan.teamIds) seen.add(playKey(id, teamId, event.injectId));
	}
	return seen.size === state.hadSeenReveal.length ? state : { ...state, hadSeenReveal: [...seen] };
}
