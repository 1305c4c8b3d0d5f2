import { finite, notNegative, ScoringFault } from "./scoringFault.ts";

/** Weighted mean of a team's raw inject scores, held at 0 only now: holding each at 0 would pay guessers. 0 to 100. */
export function teamScore(injects: readonly { readonly weight: number; readonly score: number }[]): number {
	const weight = injects.reduce((sum, inject) => sum + notNegative(inject.weight, "The weight of an inject"), 0);
	if (weight <= 0) throw new ScoringFault("The weights of the injects sum to 0.");
	return Math.max(
		0,
		injects.reduce((sum, inject) => sum + inject.weight * finite(inject.score, "A score"), 0) / weight,
	);
}
