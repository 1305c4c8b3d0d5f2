import { finite, ScoringFault } from "./scoringFault.ts";

export interface Consensus {
	/** Share of the votes that the most chosen option got. */
	readonly modal: number;
	/** 1 - entropy / log(options): 1 is unanimous, 0 spread evenly over all options. */
	readonly agreement: number;
	/** Mean value of the private votes. */
	readonly meanIndividual: number;
	/** Value of the team's decision less that mean: what talking added. */
	readonly processGain: number;
	/** Value of the team's decision less the best private vote's. */
	readonly versusBest: number;
}

/**
 * Private votes beside what the team decided. `votes`: one option id a vote. `values`: the value of every option the
 * team had. `teamValue`: the value of its decision.
 */
export function consensus(votes: readonly string[], values: ReadonlyMap<string, number>, teamValue: number): Consensus {
	if (votes.length === 0) throw new ScoringFault("There are no votes.");
	if (values.size < 2) throw new ScoringFault("Agreement needs at least two options.");
	finite(teamValue, "The value of the decision");
	const counts = new Map<string, number>();
	const worths = votes.map((vote) => {
		counts.set(vote, (counts.get(vote) ?? 0) + 1);
		const value = values.get(vote);
		if (value === undefined) throw new ScoringFault(`There is no option "${vote}".`);
		return finite(value, "The value of an option");
	});
	const shares = [...counts.values()].map((count) => count / votes.length);
	const entropy = shares.reduce((sum, part) => sum - part * Math.log(part), 0);
	const meanIndividual = worths.reduce((sum, worth) => sum + worth, 0) / worths.length;
	return {
		modal: Math.max(...shares),
		agreement: 1 - entropy / Math.log(values.size),
		meanIndividual,
		processGain: teamValue - meanIndividual,
		versusBest: teamValue - Math.max(...worths),
	};
}
