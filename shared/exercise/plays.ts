import { evaluateCondition } from "../scenario/condition.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { factsOf } from "./facts.ts";
import { injectOf, teamsPlaying } from "./find.ts";
import { type ExerciseState, type Play, type PlayKey, playKey } from "./state.ts";

/** The plays of an inject at its release: what earlier decisions add to documents and story is settled here, per world. */
export function createPlays(
	scenario: Scenario,
	state: ExerciseState,
	injectId: string,
): Readonly<Record<PlayKey, Play>> {
	const inject = injectOf(scenario, injectId);
	if (inject === undefined) return {};
	const plays: Record<PlayKey, Play> = {};
	for (const { id: worldId } of state.plan.worlds) {
		const facts = factsOf(scenario, state, worldId);
		const documentIds = inject.documents
			.filter(({ when }) => when === null || evaluateCondition(when, inject.id, facts))
			.map(({ id }) => id);
		for (const teamId of teamsPlaying(state, inject)) {
			const storyAdditions = inject.storyAdditions.flatMap(({ when, teams }, index) =>
				teams.includes(teamId) && evaluateCondition(when, inject.id, facts) ? [index] : [],
			);
			plays[playKey(worldId, teamId, injectId)] = emptyPlay({ injectId, worldId, teamId, documentIds, storyAdditions });
		}
	}
	return plays;
}

function emptyPlay(known: Pick<Play, "injectId" | "worldId" | "teamId" | "documentIds" | "storyAdditions">): Play {
	return {
		...known,
		enteredAtMs: null,
		entryCause: null,
		informedBy: null,
		extendedMinutes: 0,
		opened: {},
		marks: {},
		overrides: {},
		received: {},
		requests: {},
		messagesWithStatements: 0,
		leaks: [],
		votes: {},
		lock: null,
		formerLocks: [],
		standsAgain: false,
		standing: null,
		courseRating: null,
		lastActivityMs: null,
	};
}
