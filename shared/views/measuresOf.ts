import { mechanicsOf } from "../exercise/plan.ts";
import type { ExerciseState } from "../exercise/state.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { InjectView } from "./contract/injectView.ts";
import type { Words } from "./words.ts";

/** The measures within a team's power; none below the level that has them. */
export function measuresOf(
	scenario: Scenario,
	{ plan }: ExerciseState,
	words: Words,
	teamId: string,
): InjectView["measures"] {
	if (!mechanicsOf(plan.level).measures) return [];
	return (
		Object.values(scenario.measures)
			.filter(({ by }) => by.includes(teamId))
			// As the pinned scenario has them: the same before a restart and after it.
			.sort((one, other) => (one.id < other.id ? -1 : 1))
			.map(({ id, text, burden }) => ({ id, text: words.text(text), cost: burden }))
	);
}
