import type { Rating } from "../scenario/schema.ts";

/** What a decision is worth by its rating: security adequacy alone, from -0.5 to 1. */
export const RATING_VALUES: Readonly<Record<Rating, number>> = { best: 1, acceptable: 0.5, poor: 0, harmful: -0.5 };

export function ratingValue(rating: Rating): number {
	return RATING_VALUES[rating];
}
