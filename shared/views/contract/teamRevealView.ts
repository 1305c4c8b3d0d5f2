import type { RevealStepName } from "../../exercise/commands.ts";
import type { Outcome, Rating, StatementKind } from "../../scenario/schema.ts";
import type { InjectScoreView } from "../../scoring/scoreView.ts";

/** What each reveal step opens to a team. A field is null until its step. Truth and notes never open. */
export interface TeamRevealView {
	readonly steps: readonly RevealStepName[];
	/** Step `evidence`: keys of the statements in this team's hand. */
	readonly evidence: Readonly<Record<string, StatementKeyView>> | null;
	/** Step `path`: for the signals of this team's hand that others needed, whom they should have reached and whether they did. */
	readonly path: readonly PathView[] | null;
	/** Step `decisions`: ratings of this team's options, by opaque option id. */
	readonly options: Readonly<
		Record<string, { readonly rating: Rating; readonly burden: number; readonly consequence: string | null }>
	> | null;
	readonly courseRating: Rating | null;
	/** Why the facilitator rated it so, in their words. */
	readonly courseReason: string | null;
	/** Step `outcome`. */
	readonly outcome: OutcomeView | null;
	/** Step `scores`: this team's own score with its reasons. */
	readonly score: InjectScoreView | null;
}

export interface StatementKeyView {
	readonly kind: StatementKind;
	readonly weight: number;
	readonly indicators: readonly { readonly id: string; readonly title: string }[];
	readonly explanation: string | null;
	/** null for a bias decoy: flags on those are a total of the room. Their marks and calls leave the view with this step. */
	readonly result: "hit" | "miss" | "false-alarm" | "correct-rejection" | "neutral" | null;
}

export interface PathView {
	readonly statementId: string;
	readonly text: string;
	readonly holder: string;
	readonly to: readonly { readonly teamId: string; readonly state: "in-time" | "late" | "never" | "not-reached" }[];
}

export interface OutcomeView {
	readonly outcome: Outcome | null;
	readonly highBurden: boolean;
	/** What followed, one text per branch group that has one. */
	readonly texts: readonly string[];
}
