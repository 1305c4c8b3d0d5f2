import type { Level } from "../exercise/plan.ts";
import type { Dimension, Outcome, Rating, StatementKind } from "../scenario/schema.ts";
import type { InjectScoreView, TeamScoreView } from "../scoring/scoreView.ts";
import type { AarTalkView } from "./aarTalkView.ts";
import type { TeamNameView } from "./contract/exerciseHeadView.ts";
import type { LogEntryView } from "./contract/facilitatorView.ts";
import type { FeedbackView } from "./contract/feedbackView.ts";
import type { FacilitatorImprovisedView } from "./contract/improvisedView.ts";
import type { LockView } from "./contract/injectView.ts";
import type { OutcomeView, PathView } from "./contract/teamRevealView.ts";

/** The after-action report: a reading of the journal, for the white cell. Names of persons never stand in it. */
export interface AarView {
	readonly kind: "aar";
	readonly exerciseId: string;
	readonly name: string;
	readonly scenario: {
		readonly id: string;
		readonly title: string;
		readonly version: string;
		readonly hash: string;
		readonly legalProfile: string;
	};
	readonly language: string;
	readonly level: Level;
	readonly scoring: boolean;
	/** A rehearsal with bots: nothing of it is a result. */
	readonly isDryRun: boolean;
	/** Dimensions that are on in this exercise, with their renormalised weights. */
	readonly dimensions: readonly { readonly dimension: Dimension; readonly weight: number }[];
	readonly startedWallMs: number | null;
	readonly endedWallMs: number | null;
	readonly durationMs: number;
	readonly journal: { readonly events: number; readonly undone: number; readonly headHash: string | null };
	readonly worlds: readonly { readonly id: string; readonly name: string }[];
	readonly teams: readonly (TeamNameView & {
		readonly seats: readonly { readonly worldId: string; readonly seats: number }[];
	})[];
	readonly injects: readonly AarInjectView[];
	readonly feedback: FeedbackView;
	/** What the facilitator wrote in the course of play, and what the teams made of it. */
	readonly improvised: readonly FacilitatorImprovisedView[];
	/** Per team and world. Different roles are never compared. */
	readonly scores: readonly { readonly worldId: string; readonly teamId: string; readonly total: TeamScoreView }[];
	/** Without marks and settled calls on bias decoys: those are a total of the room. */
	readonly timeline: readonly LogEntryView[];
	readonly talk: AarTalkView;
	readonly undone: readonly { readonly atMs: number; readonly reason: string; readonly steps: number }[];
	/** Security beside the cost to honest business: share of injects prevented, mean burden ratio (own burden / necessary burden). */
	readonly ledger: readonly {
		readonly worldId: string;
		readonly prevented: number;
		readonly judged: number;
		readonly meanBurdenRatio: number | null;
	}[];
}

export interface AarInjectView {
	readonly id: string;
	readonly number: number;
	readonly title: string;
	readonly objective: string;
	readonly isBenign: boolean;
	readonly status: "released" | "closed" | "skipped" | "not-released";
	readonly plannedMinutes: number;
	readonly releasedAtMs: number | null;
	readonly closedAtMs: number | null;
	readonly outcomes: readonly ({
		readonly worldId: string;
		readonly by: "branch" | "formula" | "none";
	} & OutcomeView)[];
	readonly biasFlags: number;
	readonly documents: readonly {
		readonly id: string;
		readonly title: string;
		readonly holders: readonly string[];
		readonly statements: readonly {
			readonly id: string;
			readonly text: string;
			readonly kind: StatementKind;
			readonly weight: number;
			readonly explanation: string | null;
			readonly indicators: readonly string[];
			readonly isBias: boolean;
			/** `world/team` of teams that had it in hand, with the settled call. Empty for bias decoys: room total only. */
			readonly calls: readonly {
				readonly worldId: string;
				readonly teamId: string;
				readonly call: "flag" | "clear" | "none";
			}[];
		}[];
	}[];
	readonly plays: readonly AarPlayView[];
	readonly debrief: readonly string[];
}

export interface AarPlayView {
	readonly worldId: string;
	readonly teamId: string;
	readonly wasReached: boolean;
	readonly enteredAtMs: number | null;
	readonly lock: LockView | null;
	readonly decisionText: string | null;
	readonly rating: Rating | null;
	/** Why the facilitator rated another course so. */
	readonly ratingReason: string | null;
	readonly burden: number | null;
	readonly consequence: string | null;
	readonly measures: readonly {
		readonly id: string;
		readonly text: string;
		readonly class: "required" | "useful" | "neutral" | "counterproductive";
	}[];
	readonly hadSeenReveal: boolean;
	readonly score: InjectScoreView | null;
	readonly paths: readonly PathView[];
	readonly consensus: {
		readonly votes: number;
		readonly modal: number;
		readonly agreement: number;
		readonly processGain: number;
		readonly versusBest: number;
	} | null;
	readonly formulaOutcome: Outcome | null;
}
