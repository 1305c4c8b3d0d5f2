import type { ClockView } from "../../../shared/views/contract/exerciseHeadView.ts";
import type { ConnectionData } from "./store.ts";
import { clockOf } from "./store.ts";

/** This device's time, which no change of its clock can move. */
export function deviceNowMs(): number {
	return performance.timeOrigin + performance.now();
}

/** Exercise time at a moment of the server's clock. */
export function exerciseTimeAt(clock: ClockView, serverWallMs: number): number {
	if (!clock.isRunning || clock.wallMs === null) return clock.elapsedMs;
	return clock.elapsedMs + Math.max(0, serverWallMs - clock.wallMs) * clock.rate;
}

/** Exercise time now; it stands still while the link is down, because nobody here knows whether it runs. */
export function exerciseTimeNow(data: ConnectionData, nowMs: number): number {
	const clock = clockOf(data.streams);
	if (clock === null) return 0;
	return exerciseTimeAt(clock, data.frozenAtWallMs ?? nowMs + (data.clockOffsetMs ?? 0));
}
