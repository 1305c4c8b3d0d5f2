import type { Rating } from "../scenario/schema.ts";
import { ratingValue } from "./ratingValue.ts";
import { ScoringFault } from "./scoringFault.ts";

/** A set of options may give a blind guess at most this value on average. */
export const GREATEST_GUESS_FLOOR = 0.25;

/** What choosing blindly among these options earns on average. */
export function guessFloor(ratings: readonly Rating[]): number {
	if (ratings.length === 0) throw new ScoringFault("There are no options to guess among.");
	return ratings.reduce((sum, rating) => sum + ratingValue(rating), 0) / ratings.length;
}
