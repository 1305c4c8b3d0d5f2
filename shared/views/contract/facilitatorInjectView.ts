import type { RevealStepName } from "../../exercise/commands.ts";
import type { Rating, StatementKind } from "../../scenario/schema.ts";
import type { InjectScoreView } from "../../scoring/scoreView.ts";
import type { InjectView, LockView } from "./injectView.ts";
import type { TeamProgress } from "./projectorView.ts";
import type { OutcomeView } from "./teamRevealView.ts";

export interface FacilitatorInjectView {
	readonly id: string;
	readonly number: number;
	readonly title: string;
	readonly theme: string | null;
	readonly objective: string;
	readonly story: string;
	readonly truth: string;
	readonly notes: string;
	readonly law: readonly { readonly title: string; readonly note: string | null }[];
	readonly lawyerCheck: readonly string[];
	readonly debrief: readonly string[];
	readonly leads: readonly string[];
	readonly isBenign: boolean;
	readonly status: "released" | "closed";
	readonly releasedAtMs: number;
	readonly targetAtMs: number;
	readonly limitAtMs: number;
	readonly revealed: readonly RevealStepName[];
	readonly nextReveal: RevealStepName | null;
	/** One row per team of each world. */
	readonly grid: readonly GridRowView[];
	readonly outcomes: readonly ({ readonly worldId: string } & OutcomeView)[];
	readonly keys: readonly {
		readonly documentId: string;
		readonly title: string;
		readonly holders: readonly string[];
		readonly statements: readonly {
			readonly id: string;
			readonly text: string;
			readonly kind: StatementKind;
			readonly weight: number;
			readonly explanation: string | null;
			readonly isSensitive: boolean;
			readonly reaches: readonly string[];
		}[];
	}[];
	readonly options: Readonly<
		Record<
			string,
			readonly { readonly id: string; readonly text: string; readonly rating: Rating; readonly burden: number }[]
		>
	>;
	/** By team: what is within its power. */
	readonly measures: Readonly<Record<string, InjectView["measures"]>>;
}

export interface GridRowView {
	readonly worldId: string;
	readonly teamId: string;
	readonly online: number;
	readonly seats: number;
	readonly progress: TeamProgress;
	readonly entry: "start" | "minute" | "informed" | "facilitator" | "waiting-minute" | "waiting-informed";
	readonly entersAtMs: number | null;
	readonly documentsOpened: number;
	readonly documents: number;
	readonly flags: number;
	readonly votes: number;
	readonly requests: number;
	readonly messages: number;
	readonly lastActivityMs: number | null;
	/** Ids of its options in the order in which the team sees them, on its screens and on paper. */
	readonly optionIds: readonly string[];
	readonly lock: LockView | null;
	readonly lockRating: Rating | null;
	/** Texts of the measures locked with it, in the order of the lock. */
	readonly lockMeasures: readonly string[];
	/** Another course that waits to be mapped. */
	readonly courseToMap: string | null;
	readonly score: InjectScoreView | null;
	readonly extendedMinutes: number;
}
