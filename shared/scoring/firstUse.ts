import { injectStateOf, playOf } from "../exercise/find.ts";
import type { ExerciseState } from "../exercise/state.ts";

/**
 * Whether the mechanics were new to this team in this inject, so that their use is not scored: the group had not
 * practised, and it is the first inject by release, then by the plan's order, that the team entered.
 */
export function isFirstUse(state: ExerciseState, worldId: string, teamId: string, injectId: string): boolean {
	if (state.plan.practised) return false;
	const entered = state.plan.injects
		.filter((planned) => playOf(state, worldId, teamId, planned.injectId)?.enteredAtMs != null)
		.map((planned) => ({
			injectId: planned.injectId,
			releasedAtMs: injectStateOf(state, planned.injectId)?.releasedAtMs ?? Number.POSITIVE_INFINITY,
		}))
		.sort((a, b) => a.releasedAtMs - b.releasedAtMs);
	return entered[0]?.injectId === injectId;
}
