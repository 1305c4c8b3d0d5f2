import type { Scenario } from "../scenario/scenario.ts";
import type { RecordedEvent } from "./events.ts";
import { evolve } from "./evolve.ts";
import { injectOf, teamsPlaying } from "./find.ts";
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
		if (entry.event.type === "StepUndone")
			state = rememberSeenReveals(scenario, state, recorded, entry.event.seq, entry.seq);
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

/**
 * Teams that had seen a reveal which is now void are marked so: their next lock is not a fresh one. A reveal is for the
 * whole hall, so a team has seen it when it plays the inject and somebody sits at its table before the step is undone.
 */
function rememberSeenReveals(
	scenario: Scenario,
	state: ExerciseState,
	recorded: readonly RecordedEvent[],
	fromSeq: number,
	untilSeq: number,
): ExerciseState {
	const seen = new Set(state.hadSeenReveal);
	const goneBefore = voidSeqs(recorded.slice(0, untilSeq - 1));
	for (const { seq, event } of recorded.slice(fromSeq - 1, untilSeq - 1)) {
		if (event.type !== "StepRevealed" || goneBefore.has(seq)) continue;
		const inject = injectOf(scenario, event.injectId);
		if (inject === undefined) continue;
		for (const { worldId, teamId } of seatedTeams(state))
			if (teamsPlaying(state, inject).includes(teamId)) seen.add(playKey(worldId, teamId, event.injectId));
	}
	return seen.size === state.hadSeenReveal.length ? state : { ...state, hadSeenReveal: [...seen] };
}

function seatedTeams(state: ExerciseState): readonly { readonly worldId: string; readonly teamId: string }[] {
	return Object.values(state.seats).flatMap(({ role, worldId, teamId }) =>
		role !== "player" || worldId === null || teamId === null ? [] : [{ worldId, teamId }],
	);
}
