import { finite, ScoringFault } from "./scoringFault.ts";

/**
 * One person's change from a test before to a parallel one after, both 0 to 100: the share of what was left to gain, or
 * of what was there to lose (Marx and Cummings 2007). Null where both are 0 or both 100: nothing can be said.
 */
export function normalisedChange(before: number, after: number): number | null {
	percent(before);
	percent(after);
	if (before === after) return before === 0 || before === 100 ? null : 0;
	return after > before ? (after - before) / (100 - before) : (after - before) / before;
}

/** Class gain: what the averages of matched pairs gained of what was left to gain (Hake 1998). */
export function classGain(pairs: readonly { readonly before: number; readonly after: number }[]): number {
	if (pairs.length === 0) throw new ScoringFault("A class gain needs at least one pair.");
	const before = pairs.reduce((sum, pair) => sum + percent(pair.before), 0) / pairs.length;
	const after = pairs.reduce((sum, pair) => sum + percent(pair.after), 0) / pairs.length;
	if (before === 100) throw new ScoringFault("The class had nothing left to gain.");
	return (after - before) / (100 - before);
}

function percent(value: number): number {
	if (finite(value, "A test result") < 0 || value > 100)
		throw new ScoringFault(`A test result is ${value}, outside 0 to 100.`);
	return value;
}
