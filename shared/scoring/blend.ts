import { finite, share } from "./scoringFault.ts";

/** Agreement between raters below which their ratings stand beside the automatic score and never in it. */
export const LEAST_ALPHA = 2 / 3;

/**
 * The automatic score with evaluators' ratings blended in. `automatic`: 0 to 100. `evaluator`: 0 to 1. `alpha`: ordinal
 * agreement of the raters, null if unknown. `part`: how much the evaluators count.
 */
export function blend(automatic: number, evaluator: number, alpha: number | null, part: number): number {
	finite(automatic, "The automatic score");
	share(evaluator, "The evaluators' rating");
	share(part, "The evaluators' part");
	if (alpha === null || finite(alpha, "The agreement") < LEAST_ALPHA) return automatic;
	return (1 - part) * automatic + part * 100 * evaluator;
}
