import { exerciseTimeMs } from "../../shared/exercise/clock.ts";
import type { ServerCommand } from "../../shared/exercise/commands.ts";
import { nextDueAtMs } from "../../shared/exercise/due.ts";
import type { ExerciseState } from "../../shared/exercise/state.ts";
import type { Scenario } from "../../shared/scenario/scenario.ts";
import type { ClockMark } from "../journal/journal.ts";
import type { Surroundings } from "./surroundings.ts";

const TICK_MS = 1000;
/** Marked at the first tick after it, and written within a moment: a stop takes less than five seconds from the clock. */
const MARK_EVERY_MS = 3500;
/** Longer between two ticks means that the machine slept or stood still. */
const GAP_MS = 10_000;
/** When nothing follows from what was due, it is not asked for again at once. */
const RETRY_MS = 1000;

export interface ClockKeeperParts {
	readonly scenario: Scenario;
	readonly surroundings: Pick<Surroundings, "nowWallMs" | "setTimer">;
	readonly state: () => ExerciseState;
	readonly passTime: () => void;
	/** Asks to be asked for `afterGap`. */
	readonly wake: () => void;
	readonly mark: (mark: ClockMark) => void;
}

/** Keeps an exercise's time: marks where the clock stands, wakes for what falls due, and notices when time was lost. */
export class ClockKeeper {
	readonly #parts: ClockKeeperParts;
	#lastSeenWallMs: number;
	#markedWallMs = 0;
	#cancelTick: (() => void) | null = null;
	#cancelDue: (() => void) | null = null;
	#askedAtHead = -1;

	constructor(parts: ClockKeeperParts) {
		this.#parts = parts;
		this.#lastSeenWallMs = parts.surroundings.nowWallMs();
	}

	/** Where the clock stands now. */
	markNow(): ClockMark {
		const wallMs = this.#parts.surroundings.nowWallMs();
		return { markMs: Math.round(exerciseTimeMs(this.#parts.state().clock, wallMs)), wallMs };
	}

	/** What to ask before anything else when the clock ran on while nobody minded it, or null. */
	afterGap(): (ServerCommand & { type: "RecoverClock" }) | null {
		const { clock } = this.#parts.state();
		const now = this.#parts.surroundings.nowWallMs();
		const seen = this.#lastSeenWallMs;
		this.#lastSeenWallMs = now;
		if (clock.runningSinceWallMs === null || now - seen <= GAP_MS) return null;
		return { type: "RecoverClock", markMs: Math.round(exerciseTimeMs(clock, seen)), awayMs: now - seen };
	}

	/** To be called whenever the state has changed. */
	arm(): void {
		const { state, surroundings } = this.#parts;
		this.#cancelDue?.();
		this.#cancelDue = null;
		if (state().clock.runningSinceWallMs === null) {
			this.#cancelTick?.();
			this.#cancelTick = null;
			return;
		}
		this.#cancelTick ??= surroundings.setTimer(TICK_MS, () => this.#tick());
		this.#armDue();
	}

	stop(): void {
		this.#cancelTick?.();
		this.#cancelDue?.();
		this.#cancelTick = null;
		this.#cancelDue = null;
	}

	#armDue(): void {
		const { state, scenario, surroundings } = this.#parts;
		const dueMs = nextDueAtMs(scenario, state());
		if (dueMs === null) return;
		const { clock } = state();
		const leftMs = dueMs - exerciseTimeMs(clock, surroundings.nowWallMs());
		const delayMs = Math.max(0, Math.ceil(leftMs / clock.rate));
		const wasInVain = delayMs === 0 && this.#askedAtHead === state().head;
		this.#cancelDue = surroundings.setTimer(wasInVain ? RETRY_MS : delayMs, () => {
			this.#askedAtHead = state().head;
			this.#parts.passTime();
		});
	}

	#tick(): void {
		this.#cancelTick = this.#parts.surroundings.setTimer(TICK_MS, () => this.#tick());
		const mark = this.markNow();
		if (mark.wallMs - this.#lastSeenWallMs > GAP_MS) {
			this.#parts.wake();
			return;
		}
		this.#lastSeenWallMs = mark.wallMs;
		if (mark.wallMs - this.#markedWallMs < MARK_EVERY_MS) return;
		this.#markedWallMs = mark.wallMs;
		this.#parts.mark(mark);
	}
}
