import { type AbsenceId, reason } from "./reasons.ts";
import type { ReasonView } from "./scoreView.ts";
import { ScoringFault } from "./scoringFault.ts";

/** A dimension read: its raw value with reasons, or why there is none. */
export interface DimensionScore {
	readonly value: number | null;
	readonly absentBecause: AbsenceId | null;
	readonly reasons: readonly ReasonView[];
}

export function scored(value: number, reasons: readonly ReasonView[]): DimensionScore {
	return { value, absentBecause: null, reasons };
}

export function absent(because: AbsenceId, reasons: readonly ReasonView[] = []): DimensionScore {
	return { value: null, absentBecause: because, reasons };
}

/** Reads a dimension; a fault in it makes it absent and is named. Other errors are bugs and pass through. */
export function orFault(read: () => DimensionScore): DimensionScore {
	try {
		return read();
	} catch (error) {
		if (!(error instanceof ScoringFault)) throw error;
		return absent("absent.fault", [reason("reason.fault", { fault: error.message })]);
	}
}
