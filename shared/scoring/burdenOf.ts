import { optionsOf } from "../exercise/find.ts";
import type { Inject, Option, Scenario } from "../scenario/scenario.ts";
import { necessaryBurden, ownBurden } from "./measures.ts";
import { availableMeasures } from "./playReading.ts";
import { ScoringFault } from "./scoringFault.ts";

/** What a decision cost honest business beside what good play would have cost. */
export interface Burden {
	readonly own: number;
	/** With the lightest of the best options. */
	readonly necessary: number;
}

/** `measures`: those chosen; null where measures do not count, and then both are the decision's alone. */
export function burdenOf(
	scenario: Scenario,
	inject: Inject,
	teamId: string,
	option: Option,
	measures: readonly string[] | null,
): Burden {
	const best = optionsOf(inject, teamId).filter(({ rating }) => rating === "best");
	if (best.length === 0) throw new ScoringFault(`The team "${teamId}" has no best option in "${inject.id}".`);
	const available = measures === null ? [] : availableMeasures(scenario, inject, teamId);
	return {
		own: ownBurden(option.burden, available, measures ?? []),
		necessary: necessaryBurden(Math.min(...best.map(({ burden }) => burden)), available, scenario.scoring.usefulNeeded),
	};
}
