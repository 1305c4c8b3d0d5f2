import { randomBytes } from "node:crypto";
import { performance } from "node:perf_hooks";

/** What a session needs of the machine it runs on; injected, so that a whole exercise can run under a virtual clock. */
export interface Surroundings {
	/** Server wall time in whole milliseconds; never runs backwards, and jumps forward when the machine slept. */
	readonly nowWallMs: () => number;
	/** Runs once after the delay, unless the returned function is called before. */
	readonly setTimer: (delayMs: number, run: () => void) => () => void;
	/** Runs when everything that has arrived by now has been taken in. */
	readonly nextTurn: (run: () => void) => void;
	/** Runs when everything that follows at once from what has just been resolved has been done: answers are on their way. */
	readonly afterAnswers: (run: () => void) => void;
	readonly randomBytes: (count: number) => Uint8Array;
}

/** Longer delays make Node's timers fire at once. */
const LONGEST_TIMER_MS = 2_000_000_000;
/** How far the system's clock may drift ahead before it is believed. */
const DRIFT_MS = 2000;

export function realSurroundings(): Surroundings {
	let anchorWallMs = Date.now();
	let anchorMs = performance.now();
	return {
		nowWallMs: () => {
			const steadyMs = anchorWallMs + (performance.now() - anchorMs);
			const systemMs = Date.now();
			// A steady clock does not count sleep. A system clock that was set back is not followed.
			if (systemMs - steadyMs <= DRIFT_MS) return Math.floor(steadyMs);
			anchorWallMs = systemMs;
			anchorMs = performance.now();
			return systemMs;
		},
		setTimer: (delayMs, run) => {
			const timer = setTimeout(run, Math.min(Math.max(0, delayMs), LONGEST_TIMER_MS));
			return () => clearTimeout(timer);
		},
		nextTurn: (run) => {
			setImmediate(run);
		},
		afterAnswers: (run) => {
			process.nextTick(run);
		},
		randomBytes: (count) => randomBytes(count),
	};
}
