import type { Dimension } from "../scenario/schema.ts";
import { finite, notNegative, ScoringFault } from "./scoringFault.ts";

/** In the order in which they are shown. */
export const DIMENSIONS: readonly Dimension[] = [
	"recognition",
	"mitigation",
	"coordination",
	"proportionality",
	"timeliness",
	"calibration",
];

export type DimensionValues = Readonly<Record<Dimension, number | null>>;
export type DimensionWeights = Readonly<Record<Dimension, number>>;

export interface InjectScore {
	/** At most 100; raw, so it may be negative. */
	readonly score: number;
	readonly uncapped: number;
	readonly isCapped: boolean;
}

/** Weights over the dimensions that have a value, made to sum to 1; absent dimensions weigh 0. */
export function renormalisedWeights(values: DimensionValues, weights: DimensionWeights): DimensionWeights {
	const total = DIMENSIONS.reduce(
		(sum, dimension) =>
			sum + (values[dimension] === null ? 0 : notNegative(weights[dimension], `The weight of ${dimension}`)),
		0,
	);
	if (total <= 0) throw new ScoringFault("The weights of the dimensions that were scored sum to 0.");
	const shareOf = (dimension: Dimension) => (values[dimension] === null ? 0 : weights[dimension] / total);
	return {
		recognition: shareOf("recognition"),
		mitigation: shareOf("mitigation"),
		coordination: shareOf("coordination"),
		proportionality: shareOf("proportionality"),
		timeliness: shareOf("timeliness"),
		calibration: shareOf("calibration"),
	};
}

/**
 * 100 times the weighted mean of the dimensions that have a value. `cap` is the most a harmful decision in a critical
 * inject may earn; null where no cap applies.
 */
export function injectScore(values: DimensionValues, weights: DimensionWeights, cap: number | null): InjectScore {
	const shares = renormalisedWeights(values, weights);
	const uncapped =
		100 * DIMENSIONS.reduce((sum, dimension) => sum + shares[dimension] * finite(values[dimension] ?? 0, dimension), 0);
	const isCapped = cap !== null && uncapped > finite(cap, "The cap");
	return { score: isCapped ? cap : uncapped, uncapped, isCapped };
}
