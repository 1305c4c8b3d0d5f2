import type { Clock } from "./state.ts";

/** Exercise time now, in milliseconds since STARTEX. `nowWallMs` is the server's wall time; a clock that stands ignores it. */
export function exerciseTimeMs(clock: Clock, nowWallMs: number): number {
	if (clock.runningSinceWallMs === null) return clock.elapsedMs;
	return clock.elapsedMs + Math.max(0, nowWallMs - clock.runningSinceWallMs) * clock.rate;
}
