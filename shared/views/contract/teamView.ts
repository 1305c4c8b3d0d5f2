import type { ClockView, ExerciseHeadView, TeamNameView } from "./exerciseHeadView.ts";
import type { TeamImprovisedView } from "./improvisedView.ts";
import type { InjectView } from "./injectView.ts";
import type { AttentionView, TeamTalkView } from "./talkView.ts";

/** The team's stream: one for each world, team and language. */
export interface TeamView {
	readonly kind: "team";
	readonly exercise: ExerciseHeadView;
	readonly clock: ClockView;
	readonly world: { readonly id: string; readonly name: string; readonly isOnly: boolean };
	readonly team: TeamNameView & { readonly summary: string };
	/** Null until the briefing begins. */
	readonly briefing: string | null;
	readonly roles: readonly { readonly id: string; readonly name: string; readonly briefing: string | null }[];
	readonly members: readonly MemberView[];
	/** Seat id of the scribe. */
	readonly scribe: string | null;
	/** Every adviser of the exercise: those called sit with this team, the others can be called. */
	readonly advisers: readonly AdviserSeatView[];
	readonly otherTeams: readonly OtherTeamView[];
	readonly broadcasts: readonly { readonly id: string; readonly atMs: number; readonly text: string }[];
	/** Newest last. */
	readonly improvised: readonly TeamImprovisedView[];
	readonly attention: AttentionView | null;
	/** Between this team and the facilitator alone; empty for its advisers. */
	readonly talk: TeamTalkView;
	/** Newest last. Only injects this team has entered. */
	readonly injects: readonly InjectView[];
}

export interface OtherTeamView extends TeamNameView {
	readonly summary: string;
	/** It did not come: nobody answers for it. */
	readonly isAbsent: boolean;
}

export interface MemberView {
	readonly seatId: string;
	readonly label: string;
	readonly roleName: string | null;
	readonly isOnline: boolean;
}

export interface AdviserSeatView {
	readonly seatId: string;
	/** The link's label; otherwise the role and its number. */
	readonly label: string;
	readonly isOnline: boolean;
	readonly isCalled: boolean;
}
