import { clamp } from "./clamp.ts";
import { finite, notNegative, ScoringFault } from "./scoringFault.ts";

export interface BurdenCase {
	/** Burden of the decision and the measures chosen. */
	readonly burden: number;
	readonly necessary: number;
	readonly burdenMax: number;
	/** Value of the decision, from -0.5 to 1. */
	readonly decision: number;
}

/** A decision must be at least this good before sparing business earns anything: doing nothing costs nothing. */
export const ADEQUATE = 0.5;

/** 1 at the necessary burden or below, falling in a line to 0 at the greatest; 0 for a decision that is not adequate. */
export function proportionality({ burden, necessary, burdenMax, decision }: BurdenCase): number {
	notNegative(burden, "The burden");
	notNegative(necessary, "The necessary burden");
	finite(burdenMax, "The greatest burden");
	finite(decision, "The value of the decision");
	if (necessary >= burdenMax)
		throw new ScoringFault(`The necessary burden is ${necessary}, not below the greatest, ${burdenMax}.`);
	if (decision < ADEQUATE) return 0;
	return 1 - clamp((burden - necessary) / (burdenMax - necessary), 0, 1);
}
