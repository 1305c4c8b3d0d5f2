import type { RecordedEvent } from "../exercise/events.ts";
import { type ExerciseState, teamKey } from "../exercise/state.ts";
import { type UndoableStep, undoableSteps } from "../exercise/undo.ts";
import type { LogEntryView } from "./contract/facilitatorView.ts";
import type { UndoableStepView, UndoTally } from "./contract/undoView.ts";
import { keeper } from "./keeper.ts";

/** As many of the latest steps as the console lists. */
const MOST = 50;

const keepStep = keeper<RecordedEvent, UndoableStepView>();

/** The steps that can be undone, newest first. Each tells what followed it up to the next: only the newest ever grows. */
export function undoView(
	state: ExerciseState,
	recorded: readonly RecordedEvent[],
	language: string,
	line: (entry: RecordedEvent) => LogEntryView,
): readonly UndoableStepView[] {
	return undoableSteps(state, recorded, MOST).map((step) => {
		const entry = line(step.first);
		return keepStep(step.first, language, [entry, step.own.length], () => ({
			seq: step.seq,
			entry,
			own: tallyOf(state, step),
		}));
	});
}

function tallyOf(state: ExerciseState, { own }: UndoableStep): UndoTally {
	const teams = new Map<string, UndoTally["teams"][number]>();
	const reveals: UndoTally["reveals"][number][] = [];
	for (const { by, event } of own) {
		if (event.type === "StepRevealed") reveals.push({ injectId: event.injectId, step: event.step });
		const team = whoseAct(state, by, event);
		if (team === null) continue;
		const { worldId, teamId } = team;
		const key = teamKey(worldId, teamId);
		const known = teams.get(key) ?? { worldId, teamId, acts: 0, locks: 0 };
		const locks = known.locks + (event.type === "DecisionLocked" ? 1 : 0);
		teams.set(key, { worldId, teamId, acts: known.acts + 1, locks });
	}
	return { events: own.length, teams: [...teams.values()], reveals };
}

/**
 * The team that did it, by the event: who did it may have moved or be gone. What a message brings about at another table
 * is no act of that table; a lock on paper is the team's.
 */
function whoseAct(
	state: ExerciseState,
	by: string,
	event: RecordedEvent["event"],
): { readonly worldId: string; readonly teamId: string } | null {
	if (event.type === "DecisionLocked") return event;
	if (event.type === "TeamEntered" || !("worldId" in event) || !("teamId" in event)) return null;
	const seat = state.seats[by] ?? state.removedSeats[by];
	const { worldId, teamId } = event;
	return seat?.role !== "player" || worldId === null || teamId === null ? null : { worldId, teamId };
}
