import { clamp } from "./clamp.ts";
import { finite, notNegative, ScoringFault } from "./scoringFault.ts";

export interface TimingCase {
	/** Seconds from the inject's release to the lock; null without a lock. */
	readonly afterSeconds: number | null;
	readonly targetSeconds: number;
	readonly limitSeconds: number;
	/** Value of the decision, from -0.5 to 1. */
	readonly decision: number;
}

/** 1 until the target, falling in a line to 0 at the limit, times the decision's value: fast and wrong is not better than slow. */
export function timeliness({ afterSeconds, targetSeconds, limitSeconds, decision }: TimingCase): number {
	notNegative(targetSeconds, "The target");
	finite(limitSeconds, "The limit");
	finite(decision, "The value of the decision");
	if (targetSeconds >= limitSeconds)
		throw new ScoringFault(`The target, ${targetSeconds} s, is not before the limit, ${limitSeconds} s.`);
	if (afterSeconds === null) return 0;
	notNegative(afterSeconds, "The time of the lock");
	return clamp((limitSeconds - afterSeconds) / (limitSeconds - targetSeconds), 0, 1) * Math.max(0, decision);
}
