import type { PsmuRating } from "../exercise/commands.ts";
import type { Dimension } from "../scenario/schema.ts";

/** How a score is told: its numbers, what is absent and why, and a reason for every point. Part of the views' contract. */

export interface DimensionScoreView {
	readonly dimension: Dimension;
	/** Raw value; null when absent, and then `absentBecause` says why. */
	readonly value: number | null;
	readonly weight: number;
	readonly absentBecause: string | null;
	readonly reasons: readonly ReasonView[];
}

/** Why a point was given or not: a message id of the catalogue with its values, so that every language can say it. */
export interface ReasonView {
	readonly id: string;
	readonly values: Readonly<Record<string, string | number>>;
}

export interface InjectScoreView {
	/** 0–100 raw (may be negative); null when it could not be computed, and then `absentBecause` says why. */
	readonly score: number | null;
	readonly absentBecause: string | null;
	readonly isCapped: boolean;
	readonly dimensions: readonly DimensionScoreView[];
	/** The facilitator's own ratings beside it. */
	readonly ratings: readonly {
		readonly aspect: "recognition" | "mitigation";
		readonly rating: PsmuRating;
		readonly note: string;
	}[];
}

export interface TeamScoreView {
	readonly score: number | null;
	readonly absentBecause: string | null;
	readonly recognition: number | null;
	readonly mitigation: number | null;
	readonly injectsScored: number;
	readonly injectsReleased: number;
	readonly injectsInExercise: number;
	readonly decisionsRated: number;
	readonly decisionsToRate: number;
	readonly detection: {
		readonly dPrime: number;
		readonly criterion: number;
		readonly signals: number;
		readonly decoys: number;
	} | null;
}
