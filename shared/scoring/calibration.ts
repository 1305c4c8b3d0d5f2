import { clamp } from "./clamp.ts";
import { ScoringFault, share } from "./scoringFault.ts";

export interface Forecast {
	/** How likely the team held it that the statement is a signal, 0 to 1. */
	readonly probability: number;
	readonly isSignal: boolean;
}

/** What a call without a stated confidence counts as. */
export const UNSTATED_CONFIDENCE = 0.75;

/** The forecast in a call: the confidence that it is a signal; 0.5 where there is no call. */
export function probabilityOf(
	call: { readonly call: "flag" | "clear"; readonly confidence: number | null } | null,
): number {
	if (call === null) return 0.5;
	const confidence = share(call.confidence ?? UNSTATED_CONFIDENCE, "A confidence");
	return call.call === "flag" ? confidence : 1 - confidence;
}

export interface Calibration {
	/** Mean squared error of the forecasts, 0 to 1 (Brier 1950). */
	readonly brier: number;
	/** 1 - brier / 0.25: 1 is perfect, 0 is what 50 % throughout earns, down to -3. Unweighted. */
	readonly value: number;
}

export function calibration(forecasts: readonly Forecast[]): Calibration {
	if (forecasts.length === 0) throw new ScoringFault("Calibration needs at least one forecast.");
	const brier = mean(
		forecasts.map(({ probability, isSignal }) => (share(probability, "A probability") - (isSignal ? 1 : 0)) ** 2),
	);
	return { brier, value: 1 - brier / 0.25 };
}

/** Mean log2 of the probability given to what was so, each held between 0.01 and 0.99. 0 is best. Reported, never scored. */
export function logScore(forecasts: readonly Forecast[]): number {
	if (forecasts.length === 0) throw new ScoringFault("A log score needs at least one forecast.");
	return mean(
		forecasts.map(({ probability, isSignal }) => {
			const given = share(probability, "A probability");
			return Math.log2(clamp(isSignal ? given : 1 - given, 0.01, 0.99));
		}),
	);
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
