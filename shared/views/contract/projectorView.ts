import type { ClockView, ExerciseHeadView, TeamNameView } from "./exerciseHeadView.ts";
import type { PlenaryRevealView } from "./plenaryRevealView.ts";
import type { AttentionView } from "./talkView.ts";
import type { TeamView } from "./teamView.ts";

/** For the projector and the observers: what all may see. */
export interface ProjectorView {
	readonly kind: "projector";
	readonly exercise: ExerciseHeadView;
	readonly clock: ClockView;
	/** Set while people may join. */
	readonly join: { readonly code: string; readonly url: string } | null;
	readonly worlds: readonly {
		readonly id: string;
		readonly name: string;
		readonly teams: readonly (TeamNameView & {
			readonly seats: number;
			readonly online: number;
			readonly state: TeamProgress;
		})[];
	}[];
	readonly inject: {
		readonly id: string;
		readonly number: number;
		/** Null as long as a team that plays it has not entered. */
		readonly told: { readonly title: string; readonly story: string } | null;
		readonly status: "open" | "closed";
		readonly targetAtMs: number;
		readonly limitAtMs: number;
		readonly locked: number;
		/** Teams that have entered and are here: who was never told or did not come is not waited for. */
		readonly playing: number;
	} | null;
	/** The screen shows a calm page until the console lifts it; who watches from a seat of their own goes on reading. */
	readonly isBlank: boolean;
	readonly broadcasts: TeamView["broadcasts"];
	readonly attention: AttentionView | null;
	/** What was set aside for the hot wash, without saying by whom; null unless the facilitator shows it. */
	readonly parked: readonly { readonly id: string; readonly text: string }[] | null;
	readonly reveal: PlenaryRevealView | null;
}

/** `absent`: the team did not come, and has not locked this. */
export type TeamProgress = "absent" | "not-playing" | "waiting" | "reading" | "working" | "locked" | "closed";
