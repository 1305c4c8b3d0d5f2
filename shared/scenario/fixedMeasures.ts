import type { Inject, Scenario } from "./scenario.ts";

export interface FixedMeasures {
	readonly measureIds: readonly string[];
	/** Mean share of the measure marks that it earns over the injects, at most 1. */
	readonly share: number;
	/** In how many of the injects measures earn the team anything. */
	readonly injects: number;
}

/** So many sets times injects are tried, and no more: budgets without bounds must not hang the checker. */
const MOST_TRIALS = 4_000_000;

/**
 * The one set of measures that earns a team most if it takes it in every inject, by trying every set that fits the
 * budget. A good scenario leaves little for such a habit.
 */
export function bestFixedMeasures(
	{ measures, budgets, scoring }: Pick<Scenario, "measures" | "budgets" | "scoring">,
	injects: readonly Inject[],
	teamId: string,
): FixedMeasures {
	const scored = injects.flatMap((inject) => {
		const keys = Object.hasOwn(inject.measures, teamId) ? inject.measures[teamId] : undefined;
		if (keys === undefined) return [];
		const target = 2 * keys.required.length + Math.min(scoring.usefulNeeded, keys.useful.length);
		return target === 0 ? [] : [{ keys, target }];
	});
	/** What each measure is worth in each inject; one that is never asked for cannot help. */
	const candidates = Object.values(measures)
		.filter(({ by }) => by.includes(teamId))
		.map(({ id, burden }) => ({
			id,
			burden,
			worths: scored.map(({ keys }) =>
				keys.required.includes(id) ? 2 : keys.useful.includes(id) ? 1 : keys.counterproductive.includes(id) ? -1 : 0,
			),
		}))
		.filter(({ worths }) => worths.some((worth) => worth > 0));

	let best: Omit<FixedMeasures, "injects"> = { measureIds: [], share: 0 };
	let trialsLeft = MOST_TRIALS;
	const tryFrom = (index: number, chosen: readonly string[], sums: readonly number[], budget: number): void => {
		if (trialsLeft <= 0) return;
		const candidate = chosen.length === budgets.measuresMax ? undefined : candidates[index];
		if (candidate === undefined) {
			trialsLeft -= Math.max(1, sums.length);
			const total = sums.reduce((sum, worth, at) => sum + Math.min(1, worth / (scored[at]?.target ?? 1)), 0);
			const share = sums.length === 0 ? 0 : total / sums.length;
			if (share > best.share) best = { measureIds: chosen, share };
			return;
		}
		tryFrom(index + 1, chosen, sums, budget);
		const { id, burden, worths } = candidate;
		if (burden > budget) return;
		tryFrom(
			index + 1,
			[...chosen, id],
			sums.map((sum, at) => sum + (worths[at] ?? 0)),
			budget - burden,
		);
	};
	tryFrom(
		0,
		[],
		scored.map(() => 0),
		budgets.measures,
	);
	return { ...best, injects: scored.length };
}
