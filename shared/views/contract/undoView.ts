import type { RevealStepName } from "../../exercise/commands.ts";
import type { LogEntryView } from "./facilitatorView.ts";

/** A step that can be undone. Undoing it takes along what followed it and every newer step: see `undoPreview`. */
export interface UndoableStepView {
	readonly seq: number;
	readonly entry: LogEntryView;
	/** Of this step alone, and what followed it up to the next newer one. */
	readonly own: UndoTally;
}

export interface UndoTally {
	/** All that would be void, the step itself among it. */
	readonly events: number;
	/** What teams did. */
	readonly teams: readonly {
		readonly worldId: string;
		readonly teamId: string;
		readonly acts: number;
		/** Of the acts, those that locked a decision. */
		readonly locks: number;
	}[];
	readonly reveals: readonly { readonly injectId: string; readonly step: RevealStepName }[];
}
