import type { ClockRate } from "../../exercise/dryRun.ts";
import type { Level, Mechanics } from "../../exercise/plan.ts";
import type { Phase } from "../../exercise/state.ts";

export interface ClockView {
	readonly phase: Phase;
	readonly isRunning: boolean;
	/** Exercise time at `wallMs`. While running, now is `elapsedMs + (serverNow - wallMs) * rate`. */
	readonly elapsedMs: number;
	/** Server wall time of the anchor, or null while the clock stands. */
	readonly wallMs: number | null;
	readonly pausedBecause: "not-started" | "facilitator" | "restart" | "undo" | "ended" | null;
	/** 1 but in dry runs. */
	readonly rate: ClockRate;
}

export interface ExerciseHeadView {
	readonly exerciseId: string;
	readonly name: string;
	readonly scenarioTitle: string;
	readonly level: Level;
	readonly mechanics: Mechanics;
	/** Off: keys and outcomes are revealed, and no numbers are made. */
	readonly scoring: boolean;
	readonly languages: readonly string[];
	readonly injectCount: number;
	/** The language the texts of this view are in. */
	readonly language: string;
	/** A rehearsal with bots: nothing of it is a result, and every screen says so. */
	readonly isDryRun: boolean;
}

export interface TeamNameView {
	readonly id: string;
	readonly name: string;
	/** A, B, C …; with the shape and colour of the same index it names the team on every screen. */
	readonly letter: string;
	readonly index: number;
}
