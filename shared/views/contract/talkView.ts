import type { SeatRole } from "../../exercise/commands.ts";
import type { NudgeTowards } from "../../exercise/talkEvents.ts";

/** What stands on all players' screens until the facilitator ends it. */
export interface AttentionView {
	readonly id: string;
	readonly text: string;
}

/** Said to a team or to one seat: an answer, or unasked. */
export interface ToldView {
	readonly id: string;
	readonly atMs: number;
	/** In whose name; null: the facilitator's own. */
	readonly persona: string | null;
	readonly text: string;
}

export interface QuestionView {
	readonly id: string;
	readonly atMs: number;
	/** Label of the member who asked. */
	readonly by: string;
	readonly text: string;
	/** Oldest first. */
	readonly answers: readonly ToldView[];
	/** Answered aloud, at the table. */
	readonly isSettled: boolean;
}

/** The team's private line to the facilitator. Nobody else's wire carries it, that of its advisers neither. */
export interface TeamTalkView {
	readonly told: readonly ToldView[];
	readonly questions: readonly QuestionView[];
	/** What this team has set aside for the hot wash. */
	readonly parked: readonly { readonly id: string; readonly atMs: number; readonly text: string }[];
	/** The last one, as long as the team owes what it asks for. */
	readonly nudge: { readonly id: string; readonly atMs: number; readonly towards: NudgeTowards } | null;
}

/** All of it, for the white cell. */
export interface ConsoleTalkView {
	readonly told: readonly (ToldView & {
		readonly worldId: string;
		readonly teamId: string;
		/** Label of the seat; null: the whole team. */
		readonly seat: string | null;
	})[];
	readonly questions: readonly ConsoleQuestionView[];
	/** In whose name the facilitator has spoken so far. */
	readonly personas: readonly string[];
	readonly parked: readonly ParkedView[];
	readonly isParkedShown: boolean;
	readonly nudges: readonly {
		readonly id: string;
		readonly atMs: number;
		readonly injectId: string;
		readonly worldId: string;
		readonly teamId: string;
	}[];
}

export interface ConsoleQuestionView extends QuestionView {
	readonly worldId: string;
	readonly teamId: string;
	/** Neither answered nor settled. */
	readonly isOpen: boolean;
}

/** A point set aside for the hot wash; by a team, never by a person. */
export interface ParkedView {
	readonly id: string;
	readonly atMs: number;
	readonly worldId: string | null;
	readonly teamId: string | null;
	readonly byRole: SeatRole;
	readonly text: string;
}
