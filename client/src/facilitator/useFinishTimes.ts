import { useIntl } from "react-intl";
import type { FacilitatorView } from "../../../shared/views/contract/facilitatorView.ts";
import { exerciseTime } from "../exercise/exerciseTime.ts";

export interface FinishTimes {
	/** What the clock on the wall will show at a moment of the exercise that is still to come; before the start, the exercise's own time. */
	readonly expected: (atMs: number) => string;
	/** What it would have shown without pauses. */
	readonly planned: (atMs: number) => string;
}

export function useFinishTimes({ startedAtWallMs, lostMs }: FacilitatorView["pace"]): FinishTimes {
	const intl = useIntl();
	if (startedAtWallMs === null) return { expected: exerciseTime, planned: exerciseTime };
	const wall = (ms: number) =>
		intl.formatTime(startedAtWallMs + ms, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
	return { expected: (atMs) => wall(atMs + lostMs), planned: wall };
}
