import { notNegative, ScoringFault } from "./scoringFault.ts";

export interface CoordinationCounts {
	/** Pairs of a statement held and a team that needed it: delivered in time, and in all. */
	readonly delivered: number;
	readonly needed: number;
	/** Weight of the key requests made, and of all of them. */
	readonly keyWeightDone: number;
	readonly keyWeightAll: number;
	readonly leaks: number;
}

const LEAK_COST = 0.25;
const FLOOR = -0.5;

/** Mean of what was delivered and what was asked, of those that exist, less 0.25 a leak; -0.5 to 1. Null: nothing to coordinate. */
export function coordination(counts: CoordinationCounts): number | null {
	for (const [name, count] of Object.entries(counts)) notNegative(count, name);
	const { delivered, needed, keyWeightDone, keyWeightAll, leaks } = counts;
	if (delivered > needed) throw new ScoringFault("More was delivered than was needed.");
	if (keyWeightDone > keyWeightAll) throw new ScoringFault("More key requests were made than there are.");
	const parts: number[] = [];
	if (needed > 0) parts.push(delivered / needed);
	if (keyWeightAll > 0) parts.push(keyWeightDone / keyWeightAll);
	if (parts.length === 0) return null;
	return Math.max(FLOOR, parts.reduce((sum, part) => sum + part, 0) / parts.length - LEAK_COST * leaks);
}
