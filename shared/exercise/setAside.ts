import { injectStateOf } from "./find.ts";
import type { ExerciseState } from "./state.ts";

/** The minutes set aside for an inject as things stand: playing it and talking it through. */
export function minutesSetAside(state: ExerciseState, injectId: string): number {
	const planned = state.plan.injects.find((entry) => entry.injectId === injectId)?.plannedMinutes ?? 0;
	return injectStateOf(state, injectId)?.replannedMinutes ?? planned;
}

/** Still to come, under way, or being talked through: its minutes can be planned. */
export function isStillPlanned(state: ExerciseState, injectId: string): boolean {
	const inject = injectStateOf(state, injectId);
	if (inject === undefined || inject.status === "skipped") return false;
	return inject.status !== "closed" || injectId === lastReleased(state);
}

function lastReleased(state: ExerciseState): string | null {
	let last: string | null = null;
	let lastAtMs = -1;
	for (const { injectId } of state.plan.injects) {
		const atMs = injectStateOf(state, injectId)?.releasedAtMs ?? -1;
		if (atMs < 0 || atMs < lastAtMs) continue;
		last = injectId;
		lastAtMs = atMs;
	}
	return last;
}
