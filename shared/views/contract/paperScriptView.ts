import type { RevealStepName } from "../../exercise/commands.ts";
import type { Outcome, Rating, StatementKind } from "../../scenario/schema.ts";
import type { ConditionView } from "./conditionView.ts";

/** One inject in the facilitator's script. Teams by their names; every secret of the inject stands here. */
export interface PaperScriptView {
	readonly number: number;
	readonly title: string;
	readonly theme: string | null;
	readonly objective: string;
	readonly isContingency: boolean;
	readonly isBenign: boolean;
	readonly plannedAtMs: number;
	readonly plannedMinutes: number;
	readonly minutes: { readonly target: number; readonly limit: number };
	readonly release:
		| { readonly type: "by-hand" }
		| { readonly type: "at-minute"; readonly minute: number }
		| { readonly type: "condition"; readonly condition: ConditionView | null };
	readonly leads: readonly string[];
	readonly entries: readonly {
		readonly team: string;
		readonly entry:
			| { readonly type: "start" }
			| { readonly type: "minute"; readonly minute: number }
			| { readonly type: "informed"; readonly by: readonly string[] };
	}[];
	readonly story: string;
	readonly truth: string;
	readonly notes: string;
	readonly expected: readonly { readonly team: string; readonly text: string }[];
	readonly law: readonly { readonly title: string; readonly note: string | null }[];
	readonly lawyerCheck: readonly string[];
	readonly handouts: readonly PaperHandoutKeyView[];
	readonly keys: readonly {
		readonly id: string;
		readonly title: string;
		/** None: only on request. */
		readonly holders: readonly string[];
		readonly statements: readonly PaperStatementKeyView[];
	}[];
	readonly decisions: readonly PaperDecisionKeyView[];
	readonly endings: readonly {
		readonly id: string;
		readonly branches: readonly {
			readonly id: string;
			readonly condition: ConditionView | null;
			readonly text: string;
			readonly outcome: Outcome | null;
		}[];
		readonly otherwise: { readonly text: string | null; readonly outcome: Outcome | null };
	}[];
	readonly reveal: readonly RevealStepName[];
	readonly debrief: readonly string[];
}

export interface PaperHandoutKeyView {
	readonly sheet: string;
	readonly team: string;
	/** Null for what is added to the story. */
	readonly title: string | null;
	readonly requests: readonly { readonly text: string; readonly delaySeconds: number }[];
	/** What must hold for it; `words` is null where it cannot be put into words. */
	readonly condition: { readonly words: ConditionView | null } | null;
}

export interface PaperStatementKeyView {
	readonly number: number;
	readonly text: string;
	readonly kind: StatementKind;
	readonly weight: number;
	readonly explanation: string | null;
	readonly isSensitive: boolean;
	/** The only wordings that travel, by recipient. */
	readonly wordings: readonly { readonly team: string; readonly text: string }[];
	readonly reaches: readonly string[];
}

export interface PaperDecisionKeyView {
	readonly team: string;
	readonly options: readonly {
		readonly id: string;
		/** By world: the letter it has on that team's sheet. */
		readonly letters: Readonly<Record<string, string>>;
		readonly text: string;
		readonly rating: Rating;
		readonly burden: number;
		readonly consequence: string | null;
	}[];
	/** Null below the level that has them. */
	readonly measures: {
		readonly required: readonly string[];
		readonly useful: readonly string[];
		readonly counterproductive: readonly string[];
	} | null;
}
