import type { ConditionFacts } from "../scenario/condition.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Rating } from "../scenario/schema.ts";
import { injectOf, optionOf, playOf } from "./find.ts";
import type { ExerciseState, Play } from "./state.ts";

/** The rating of a play's locked decision; null without a lock, or while another course is not yet mapped. */
export function ratingOf(scenario: Scenario, play: Play | undefined): Rating | null {
	if (play?.lock == null) return null;
	const { optionId } = play.lock.decision;
	if (optionId === null) return play.courseRating?.rating ?? null;
	const inject = injectOf(scenario, play.injectId);
	return inject === undefined ? null : (optionOf(inject, play.teamId, optionId)?.rating ?? null);
}

/** What conditions may ask about one world. */
export function factsOf(scenario: Scenario, state: ExerciseState, worldId: string): ConditionFacts {
	return {
		decisionOf: (injectId, teamId) => playOf(state, worldId, teamId, injectId)?.lock?.decision.optionId ?? null,
		ratingOf: (injectId, teamId) => ratingOf(scenario, playOf(state, worldId, teamId, injectId)),
		hasEntered: (injectId, teamId) => playOf(state, worldId, teamId, injectId)?.enteredAtMs != null,
		outcomeOf: (injectId) => {
			const key = `${worldId}/${injectId}`;
			return Object.hasOwn(state.outcomes, key) ? (state.outcomes[key]?.outcome ?? null) : null;
		},
		flag: (name) => state.flags[worldId]?.[name] ?? false,
	};
}
