import type { LogEntryView } from "../../../shared/views/contract/facilitatorView.ts";

const CLOCK_RELEASES: ReadonlySet<string> = new Set(["log.InjectReleased.minute", "log.InjectReleased.condition"]);

/** A step nobody pressed: a release that came by the clock. */
export function isByClock({ id }: LogEntryView): boolean {
	return CLOCK_RELEASES.has(id);
}
