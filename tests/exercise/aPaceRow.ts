import type { PaceRow } from "../../shared/exercise/forecast.ts";

/** An inject to come: 30 minutes, of which 20 to decide in and 10 to talk. */
export function aPaceRow(number: number, change: Partial<PaceRow> = {}): PaceRow {
	return {
		injectId: `inject-${number}`,
		number,
		isContingency: false,
		status: "planned",
		plannedMinutes: 30,
		minutes: 30,
		targetMinutes: 12,
		limitMinutes: 20,
		extendedMinutes: 0,
		deciding: 0,
		releasedAtMs: null,
		closedAtMs: null,
		releaseAtMs: null,
		neededBy: [],
		...change,
	};
}

export function minutesMs(count: number): number {
	return count * 60_000;
}
