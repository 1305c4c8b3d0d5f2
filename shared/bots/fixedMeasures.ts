import type { Inject, Scenario } from "../scenario/scenario.ts";
import { measuresValue } from "../scoring/measures.ts";
import { availableMeasures } from "../scoring/playReading.ts";

export interface FixedMeasures {
	readonly measureIds: readonly string[];
	/** Mean share of the measure marks that it earns over the injects, at most 1. */
	readonly share: number;
}

/**
 * The one set of measures that earns a team most if it takes it in every inject, by trying every set that fits the
 * budget. A good scenario leaves little for such a habit.
 */
export function bestFixedMeasures(scenario: Scenario, injects: readonly Inject[], teamId: string): FixedMeasures {
	const own = Object.values(scenario.measures).filter(({ by }) => by.includes(teamId));
	const perInject = injects.map((inject) => availableMeasures(scenario, inject, teamId));
	let best: FixedMeasures = { measureIds: [], share: 0 };
	for (const measureIds of setsWithin(own, scenario.budgets.measures, scenario.budgets.measuresMax)) {
		const values = perInject.flatMap((available) => {
			const value = measuresValue(available, measureIds, scenario.scoring.usefulNeeded);
			return value === null ? [] : [value];
		});
		const share = values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
		if (share > best.share) best = { measureIds, share };
	}
	return best;
}

function setsWithin(
	measures: readonly { readonly id: string; readonly burden: number }[],
	budget: number,
	most: number,
): readonly (readonly string[])[] {
	const [first, ...rest] = measures;
	if (first === undefined || most === 0) return [[]];
	const without = setsWithin(rest, budget, most);
	if (first.burden > budget) return without;
	const withIt = setsWithin(rest, budget - first.burden, most - 1).map((set) => [first.id, ...set]);
	return [...without, ...withIt];
}
