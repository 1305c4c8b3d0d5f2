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

/** A step that can be undone, and what goes with it. */
export interface UndoableStep {
	/** Seq of the step's first event. */
	readonly seq: number;
	readonly first: RecordedEvent;
	/** How many events, the step's own among them, would be void. */
	readonly voids: number;
	readonly locksVoided: number;
	/** Of those, the ones up to the next newer step. */
	readonly own: readonly RecordedEvent[];
}

/**
 * Steps that stand, newest first: those of facilitators, where the events of one command are one step, and releases that
 * came by the clock. After the undo of such a release the clock stands, and the inject is planned again: it comes
 * back on resume unless it is held or skipped first.
 */
export function undoableSteps(
	state: ExerciseState,
	recorded: readonly RecordedEvent[],
	most: number,
): readonly UndoableStep[] {
	const gone = voidSeqs(recorded);
	const steps: UndoableStep[] = [];
	let voids = 0;
	let locksVoided = 0;
	let own: RecordedEvent[] = [];
	for (let index = recorded.length - 1; index >= 0 && steps.length < most; index -= 1) {
		const entry = recorded[index];
		if (entry === undefined || gone.has(entry.seq) || !isConduct(entry.event)) continue;
		voids += 1;
		if (entry.event.type === "DecisionLocked") locksVoided += 1;
		own.push(entry);
		if (!isClockRelease(entry) && !isFirstOfFacilitator(state, entry, recorded[index - 1])) continue;
		steps.push({ seq: entry.seq, first: entry, voids, locksVoided, own: own.reverse() });
		own = [];
	}
	return steps;
}

function isFirstOfFacilitator(state: ExerciseState, entry: RecordedEvent, before: RecordedEvent | undefined): boolean {
	if (state.seats[entry.by]?.role !== "facilitator") return false;
	// Command ids are unique per seat only.
	return entry.commandId === null || before?.commandId !== entry.commandId || before.by !== entry.by;
}

function isClockRelease({ by, event }: RecordedEvent): boolean {
	return by === "clock" && event.type === "InjectReleased";
}

export function undoStep(
	state: ExerciseState,
	recorded: readonly RecordedEvent[],
	command: SeatCommand & { type: "UndoStep" },
): Ruling & { readonly atMs?: number } {
	const step = undoableSteps(state, recorded, Number.POSITIVE_INFINITY).find(({ seq }) => seq === command.seq);
	if (step === undefined)
		return refuse("NotUndoable", "This is not a step of a facilitator, or a release by the clock, that still stands.");
	const { atMs } = step.first;
	return { ...accept({ type: "StepUndone", seq: step.seq, atMs, reason: command.reason }), atMs };
}
