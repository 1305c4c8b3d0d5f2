import { finite } from "./scoringFault.ts";

/**
 * The decision's value, and where measures were asked for 0.6 of it with 0.4 of theirs. About -0.7 to 1.
 * `measures` null: no measures in play, the decision counts alone.
 */
export function mitigation(decision: number, measures: number | null): number {
	finite(decision, "The value of the decision");
	return measures === null ? decision : 0.6 * decision + 0.4 * finite(measures, "The value of the measures");
}
