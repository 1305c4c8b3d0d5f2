import type { CommandType, RevealStepName, SeatRole } from "../../exercise/commands.ts";
import type { BotTemper } from "../../exercise/dryRun.ts";
import type { WaitingView } from "./doorView.ts";
import type { ClockView, ExerciseHeadView, TeamNameView } from "./exerciseHeadView.ts";
import type { FacilitatorInjectView } from "./facilitatorInjectView.ts";
import type { FeedbackView } from "./feedbackView.ts";
import type { FacilitatorImprovisedView } from "./improvisedView.ts";
import type { TeamView } from "./teamView.ts";

/** The one view whose ids are the authored ones. */
export interface FacilitatorView {
	readonly kind: "facilitator";
	readonly exercise: ExerciseHeadView & {
		readonly joinCode: string;
		readonly isLobbyOpen: boolean;
		readonly isRoomLocked: boolean;
		readonly plenaryScores: boolean;
	};
	readonly clock: ClockView;
	readonly teams: readonly TeamNameView[];
	readonly worlds: readonly { readonly id: string; readonly name: string }[];
	readonly msel: readonly MselRowView[];
	/** The injects released so far, newest last; the console shows one. */
	readonly injects: readonly FacilitatorInjectView[];
	/** Written in the course of play, newest last. */
	readonly improvised: readonly FacilitatorImprovisedView[];
	readonly feedback: FeedbackView;
	readonly seats: readonly FacilitatorSeatView[];
	readonly scribes: Readonly<Record<string, string>>;
	/** In the order they came. */
	readonly waiting: readonly WaitingView[];
	/** Teams that did not come, as `world/team`. */
	readonly absentTeams: readonly string[];
	/** Teams whose scribe has been away for long while others are there, and who might take the pen. */
	readonly penOffers: readonly {
		readonly worldId: string;
		readonly teamId: string;
		/** Label of the scribe. */
		readonly scribe: string;
		/** Whom it is offered to. */
		readonly seatId: string;
		readonly label: string;
	}[];
	readonly broadcasts: TeamView["broadcasts"];
	readonly originatorAsks: readonly {
		readonly id: string;
		readonly worldId: string;
		readonly teamId: string;
		readonly injectId: string;
		readonly statement: string;
		readonly to: string;
	}[];
	/** Newest last; the last 300, and up to 99 before them. */
	readonly log: readonly LogEntryView[];
	/** Steps that can be undone, newest first: what undoing each would void. */
	readonly undoable: readonly {
		readonly seq: number;
		readonly entry: LogEntryView;
		readonly voids: number;
		readonly locksVoided: number;
	}[];
	readonly may: readonly CommandType[];
	readonly mayIn: Readonly<Record<string, readonly CommandType[]>>;
}

export interface MselRowView {
	readonly injectId: string;
	readonly number: number;
	readonly title: string;
	readonly objective: string;
	readonly isContingency: boolean;
	readonly isBenign: boolean;
	readonly plannedAtMs: number;
	readonly plannedMinutes: number;
	readonly status: "planned" | "held" | "skipped" | "released" | "closed";
	readonly releasedAtMs: number | null;
	readonly closedAtMs: number | null;
	readonly release: "by-hand" | "at-minute" | "condition";
	readonly revealed: readonly RevealStepName[];
}

export interface FacilitatorSeatView {
	readonly seatId: string;
	readonly role: SeatRole;
	readonly worldId: string | null;
	readonly teamId: string | null;
	readonly label: string;
	/** Whether it carries a name or the label of a link, which can be erased. */
	readonly isNamed: boolean;
	readonly roleName: string | null;
	readonly isOnline: boolean;
	readonly isScribe: boolean;
	/** Has answered the roll call. */
	readonly isReady: boolean;
	/** A facilitator with a part of the powers. */
	readonly assists: boolean;
	/** Set where a bot sits. */
	readonly bot: BotTemper | null;
	readonly calledTo: readonly string[];
}

export interface LogEntryView {
	readonly seq: number;
	readonly atMs: number;
	readonly wallMs: number;
	/** Message id of the catalogue (`log.<EventType>`) with its values. */
	readonly id: string;
	readonly values: Readonly<Record<string, string | number>>;
	readonly worldId: string | null;
	readonly teamId: string | null;
	readonly injectId: string | null;
	readonly group: "team" | "decision" | "facilitator" | "room";
	readonly isVoid: boolean;
}
