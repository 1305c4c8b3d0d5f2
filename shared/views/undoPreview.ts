import type { LogEntryView } from "./contract/facilitatorView.ts";
import type { UndoableStepView, UndoTally } from "./contract/undoView.ts";

export interface UndoPreview extends UndoTally {
	readonly locks: number;
	/** Newer steps that become void with it, newest first. */
	readonly laterSteps: readonly LogEntryView[];
	/** Exercise time to which the clock returns. */
	readonly returnsToMs: number;
}

/** All that undoing a step would make void: its own, and that of every newer step. Null for a step that is not listed. */
export function undoPreview(steps: readonly UndoableStepView[], seq: number): UndoPreview | null {
	const chosen = steps.findIndex((step) => step.seq === seq);
	const step = steps[chosen];
	if (step === undefined) return null;
	const taken = steps.slice(0, chosen + 1);
	const teams = new Map<string, UndoTally["teams"][number]>();
	for (const { worldId, teamId, acts, locks } of taken.flatMap(({ own }) => own.teams)) {
		const key = `${worldId}/${teamId}`;
		const known = teams.get(key);
		teams.set(key, { worldId, teamId, acts: acts + (known?.acts ?? 0), locks: locks + (known?.locks ?? 0) });
	}
	return {
		events: taken.reduce((sum, { own }) => sum + own.events, 0),
		locks: [...teams.values()].reduce((sum, { locks }) => sum + locks, 0),
		teams: [...teams.values()],
		reveals: taken.flatMap(({ own }) => own.reveals),
		laterSteps: taken.slice(0, -1).map(({ entry }) => entry),
		returnsToMs: step.entry.atMs,
	};
}
