import type { LocalText, Scenario } from "../scenario/scenario.ts";
import { injectStateOf, plannedInjects } from "./find.ts";
import type { ExerciseState } from "./state.ts";

export interface Reminder {
	/** `inject/1`, or `/1` for one of the exercise. */
	readonly id: string;
	readonly injectId: string | null;
	/** Exercise time from which it is due. */
	readonly dueAtMs: number;
	readonly text: LocalText;
}

/** What the script reminds the white cell of and nobody has put away: of the exercise, and of the injects released so far. */
export function remindersOf(scenario: Scenario, state: ExerciseState): readonly Reminder[] {
	const ofExercise = (scenario.reminders ?? []).map(({ minute, text }, index) => ({
		id: `/${index + 1}`,
		injectId: null,
		dueAtMs: minute * 60_000,
		text,
	}));
	const ofInjects = plannedInjects(scenario, state).flatMap(({ id, reminders = [] }) => {
		const releasedAtMs = injectStateOf(state, id)?.releasedAtMs ?? null;
		if (releasedAtMs === null) return [];
		return reminders.map(({ afterMinutes, text }, index) => ({
			id: `${id}/${index + 1}`,
			injectId: id,
			dueAtMs: releasedAtMs + afterMinutes * 60_000,
			text,
		}));
	});
	return [...ofExercise, ...ofInjects].filter(({ id }) => !state.dismissedReminders.includes(id));
}
