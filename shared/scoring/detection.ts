import { inverseNormal } from "./inverseNormal.ts";
import { notNegative, ScoringFault } from "./scoringFault.ts";

export interface DetectionCounts {
	readonly hits: number;
	readonly signals: number;
	readonly falseAlarms: number;
	readonly decoys: number;
}

export interface Detection {
	/** Corrected rates, strictly between 0 and 1. */
	readonly hitRate: number;
	readonly falseAlarmRate: number;
	/** d': how well signals are told from decoys, in standard deviations. */
	readonly dPrime: number;
	/** c: below 0 flags readily, above 0 flags rarely. */
	readonly criterion: number;
}

/**
 * Signal detection: d' = z(H) - z(F), c = -(z(H) + z(F)) / 2, with the log-linear correction (x + 0.5) / (n + 1) that
 * keeps perfect play finite (Hautus 1995). Counts, not weights. Reported, never scored.
 */
export function detection({ hits, signals, falseAlarms, decoys }: DetectionCounts): Detection {
	for (const [name, count] of Object.entries({ hits, signals, falseAlarms, decoys })) notNegative(count, name);
	if (hits > signals) throw new ScoringFault("There are more hits than signals.");
	if (falseAlarms > decoys) throw new ScoringFault("There are more false alarms than decoys.");
	const hitRate = (hits + 0.5) / (signals + 1);
	const falseAlarmRate = (falseAlarms + 0.5) / (decoys + 1);
	const criterion = -0.5 * (inverseNormal(hitRate) + inverseNormal(falseAlarmRate));
	return {
		hitRate,
		falseAlarmRate,
		dPrime: inverseNormal(hitRate) - inverseNormal(falseAlarmRate),
		criterion: Math.abs(criterion) < 1e-12 ? 0 : criterion,
	};
}
