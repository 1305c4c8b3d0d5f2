import type { Level, Plan } from "../exercise/plan.ts";
import type { Scenario } from "../scenario/scenario.ts";

export interface PlanWishes {
	readonly level: Level;
	/** Names of the worlds; one world where none is named. */
	readonly worlds?: readonly string[];
	/** The main injects, and of twins the original, where none are named. */
	readonly injectIds?: readonly string[];
	readonly timeliness?: boolean;
	readonly practised?: boolean;
}

/** The plan of an exercise that bots play: all teams, clock off and mechanics practised unless asked otherwise. */
export function simulatedPlan(scenario: Scenario, wishes: PlanWishes): Plan {
	const { level, worlds = ["Only"], timeliness = false, practised = true } = wishes;
	const injectIds =
		wishes.injectIds ??
		scenario.injects.filter(({ kind, twinOf }) => kind === "main" && twinOf === null).map(({ id }) => id);
	return {
		name: `Simulation of ${scenario.id}`,
		level,
		worlds: worlds.map((name, index) => ({ id: `world-${index + 1}`, name })),
		teamIds: scenario.teams.map(({ id }) => id),
		injects: injectIds.map((injectId) => ({
			injectId,
			plannedMinutes: scenario.injects.find(({ id }) => id === injectId)?.minutes.planned ?? 35,
		})),
		languages: [...scenario.languages],
		scoring: true,
		timeliness,
		plenaryScores: false,
		practised,
		names: false,
	};
}
