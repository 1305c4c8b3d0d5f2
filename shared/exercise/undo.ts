import type { SeatCommand } from "./commands.ts";
import { isConduct, type RecordedEvent } from "./events.ts";
import { accept, type Ruling, refuse } from "./refusal.ts";
import type { ExerciseState } from "./state.ts";

/** Seqs of the events that undo has made void: conduct from the undone step up to the undo. Nothing is deleted. */
export function voidSeqs(recorded: readonly RecordedEvent[]): ReadonlySet<number> {
	const gone = new Set<number>();
	for (const { seq, event } of recorded) {
		if (event.type !== "StepUndone") continue;
		// Seqs run 1, 2, 3 … so an event stands at index seq - 1.
		for (let at = event.seq; at < seq; at += 1) {
			const earlier = recorded[at - 1];
			if (earlier !== undefined && isConduct(earlier.event)) gone.add(at);
		}
	}
	return gone;
}

/** A facilitator's step that can be undone, and what goes with it. */
export interface UndoableStep {
	/** Seq of the step's first event. */
	readonly seq: number;
	readonly first: RecordedEvent;
	/** How many events, the step's own among them, would be void. */
	readonly voids: number;
	readonly locksVoided: number;
}

/** Steps of facilitators that stand, newest first. The events of one command are one step. */
export function undoableSteps(
	state: ExerciseState,
	recorded: readonly RecordedEvent[],
	most: number,
): readonly UndoableStep[] {
	const gone = voidSeqs(recorded);
	const steps: UndoableStep[] = [];
	let voids = 0;
	let locksVoided = 0;
	for (let index = recorded.length - 1; index >= 0 && steps.length < most; index -= 1) {
		const entry = recorded[index];
		if (entry === undefined || gone.has(entry.seq) || !isConduct(entry.event)) continue;
		voids += 1;
		if (entry.event.type === "DecisionLocked") locksVoided += 1;
		const isFacilitators = state.seats[entry.by]?.role === "facilitator";
		const before = recorded[index - 1];
		// Command ids are unique per seat only.
		const isFirst = entry.commandId === null || before?.commandId !== entry.commandId || before.by !== entry.by;
		if (isFacilitators && isFirst) steps.push({ seq: entry.seq, first: entry, voids, locksVoided });
	}
	return steps;
}

export function undoStep(
	state: ExerciseState,
	recorded: readonly RecordedEvent[],
	command: SeatCommand & { type: "UndoStep" },
): Ruling & { readonly atMs?: number } {
	const step = undoableSteps(state, recorded, Number.POSITIVE_INFINITY).find(({ seq }) => seq === command.seq);
	if (step === undefined) return refuse("NotUndoable", "This is not a step of a facilitator that still stands.");
	const { atMs } = step.first;
	return { ...accept({ type: "StepUndone", seq: step.seq, atMs, reason: command.reason }), atMs };
}
