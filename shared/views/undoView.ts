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
		const seat = Object.hasOwn(state.seats, by) ? state.seats[by] : undefined;
		if (seat?.role !== "player" || seat.worldId === null || seat.teamId === null) continue;
		// What a message brings about at another table is no act of that table.
		if (!("teamId" in event) || event.teamId !== seat.teamId) continue;
		const { worldId, teamId } = seat;
		const key = teamKey(worldId, teamId);
		const known = teams.get(key) ?? { worldId, teamId, acts: 0, locks: 0 };
		const locks = known.locks + (event.type === "DecisionLocked" ? 1 : 0);
		teams.set(key, { worldId, teamId, acts: known.acts + 1, locks });
	}
	return { events: own.length, teams: [...teams.values()], reveals };
}
