import { statementOf } from "../exercise/find.ts";
import type { ExerciseState, Play } from "../exercise/state.ts";
import type { Inject, Scenario } from "../scenario/scenario.ts";
import { neededPairs } from "../scoring/neededPairs.ts";
import type { PathView } from "./contract/teamRevealView.ts";
import type { Words } from "./words.ts";

/**
 * For every statement of this team's hand at entry that others needed: whom it should have reached and whether it did.
 * `statementId` answers the id that the audience may see.
 */
export function pathsOf(
	scenario: Scenario,
	state: ExerciseState,
	inject: Inject,
	play: Play,
	words: Words,
	statementId: (id: string) => string,
): readonly PathView[] {
	const pairs = neededPairs(scenario, state, play.worldId, play.teamId, inject.id);
	return [...new Set(pairs.map((pair) => pair.statementId))].map((id) => ({
		statementId: statementId(id),
		text: words.text(statementOf(inject, id)?.text ?? {}),
		holder: play.teamId,
		to: pairs
			.filter((pair) => pair.statementId === id)
			// What came as a leak did not arrive in a way that counts.
			.map((pair) => ({ teamId: pair.to, state: pair.state === "leak" ? "never" : pair.state })),
	}));
}
