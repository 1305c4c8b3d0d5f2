import type { Confidence } from "../exercise/commands.ts";
import type { InjectView } from "../views/contract/injectView.ts";
import type { ReadStatement } from "./reading.ts";

/** What a bot makes of one statement; null: it says nothing. */
export interface Opinion {
	readonly call: "flag" | "clear";
	readonly confidence: Confidence;
}

export interface Sharing {
	readonly to: readonly string[];
	readonly statementIds: readonly string[];
}

/**
 * What a seat makes of one inject. Asked about an inject when the team has entered it; `opinions` again when more
 * statements have come. How and when it is all put into commands is the same for every strategy (`strategyBot`).
 */
export interface Strategy {
	/** Of `fresh`, statements not asked about before. `hand`: all of them, for those who judge by comparison. */
	readonly opinions: (
		inject: InjectView,
		fresh: readonly ReadStatement[],
		hand: readonly ReadStatement[],
	) => ReadonlyMap<string, Opinion>;
	/** Request ids, the most wanted first. */
	readonly requests: (inject: InjectView) => readonly string[];
	readonly sharing: (inject: InjectView, hand: readonly ReadStatement[]) => readonly Sharing[];
	/** Null: it decides nothing. */
	readonly option: (inject: InjectView) => string | null;
	/** Measure ids, the most wanted first; those that no longer fit the budget are left out. */
	readonly measures: (inject: InjectView) => readonly string[];
	/** Exercise time of the lock. */
	readonly locksAtMs: (inject: InjectView) => number;
}

/** Says nothing, asks nothing, shares nothing, and would decide at the target. Strategies say what they do besides. */
export const IDLE: Strategy = {
	opinions: () => new Map(),
	requests: () => [],
	sharing: () => [],
	option: () => null,
	measures: () => [],
	locksAtMs: ({ targetAtMs }) => targetAtMs,
};

/** The measures in this order that the budget allows: one that does not fit is passed over. */
export function measuresThatFit(inject: InjectView, wanted: readonly string[]): readonly string[] {
	const chosen: string[] = [];
	let cost = 0;
	for (const id of wanted) {
		const measure = inject.measures.find((candidate) => candidate.id === id);
		if (measure === undefined || chosen.includes(id)) continue;
		if (chosen.length >= inject.measureBudget.most || cost + measure.cost > inject.measureBudget.total) continue;
		chosen.push(id);
		cost += measure.cost;
	}
	return chosen;
}
