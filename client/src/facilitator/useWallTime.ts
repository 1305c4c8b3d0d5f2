import { useIntl } from "react-intl";
import type { FacilitatorView } from "../../../shared/views/contract/facilitatorView.ts";
import { exerciseTime } from "../exercise/exerciseTime.ts";

/** What the clock on the wall shows so long after the start; before it, the exercise's own time. */
export function useWallTime({ startedAtWallMs }: FacilitatorView["pace"]): (afterMs: number) => string {
	const intl = useIntl();
	if (startedAtWallMs === null) return exerciseTime;
	return (afterMs) =>
		intl.formatTime(startedAtWallMs + afterMs, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}
