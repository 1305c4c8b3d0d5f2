import type { CommandType, RevealStepName, SeatRole } from "../../exercise/commands.ts";
import type { BotTemper } from "../../exercise/dryRun.ts";
import type { PaceRow } from "../../exercise/forecast.ts";
import type { TakeBack } from "../../exercise/state.ts";
import type { WaitingView } from "./doorView.ts";
import type { ClockView, ExerciseHeadView, TeamNameView } from "./exerciseHeadView.ts";
import type { FacilitatorInjectView } from "./facilitatorInjectView.ts";
import type { FeedbackView } from "./feedbackView.ts";
import type { FacilitatorImprovisedView } from "./improvisedView.ts";
import type { AttentionView, ConsoleTalkView } from "./talkView.ts";
import type { TeamView } from "./teamView.ts";
import type { UndoableStepView } from "./undoView.ts";

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
	readonly attention: AttentionView | null;
	readonly talk: ConsoleTalkView;
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
	/** The last 50 steps that can be undone, newest first. */
	readonly undoable: readonly UndoableStepView[];
	/**
	 * For the finish by the clock on the wall: its moment of STARTEX, and what pauses took until the clock last started.
	 * Null before STARTEX and in a dry run: then the exercise's own time is said.
	 */
	readonly pace: { readonly startedAtWallMs: number | null; readonly lostMs: number };
	/** The last change of the plan, and the command that takes it back while nothing else has overtaken it. */
	readonly planChange: { readonly entry: LogEntryView; readonly takeBack: TakeBack } | null;
	readonly isScreenBlank: boolean;
	/** What the script reminds of and nobody has put away, due or not yet. */
	readonly reminders: readonly {
		readonly id: string;
		readonly injectNumber: number | null;
		readonly dueAtMs: number;
		readonly text: string;
	}[];
	readonly may: readonly CommandType[];
	readonly mayIn: Readonly<Record<string, readonly CommandType[]>>;
}

/** With what the forecast of the finish needs. */
export interface MselRowView extends PaceRow {
	readonly title: string;
	readonly objective: string;
	readonly isBenign: boolean;
	readonly plannedAtMs: number;
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
