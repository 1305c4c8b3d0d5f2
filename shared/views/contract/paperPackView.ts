import type { DocumentContent } from "./documentContent.ts";
import type { TeamNameView } from "./exerciseHeadView.ts";
import type { PaperScriptView } from "./paperScriptView.ts";

/** The exercise on paper, for the day the network fails. For the white cell, which hands the teams their sheets. */
export interface PaperPackView {
	readonly kind: "paper";
	readonly name: string;
	readonly scenarioTitle: string;
	/** The language its texts are written in, and those one may ask for. */
	readonly language: string;
	readonly languages: readonly string[];
	/** Whether teams say how sure they are. */
	readonly hasConfidence: boolean;
	readonly worlds: readonly { readonly id: string; readonly name: string }[];
	/** What may lie on the tables: for each team what its screen would show it. */
	readonly teams: readonly PaperTeamView[];
	/** What never does. In running order. */
	readonly script: readonly PaperScriptView[];
}

export interface PaperTeamView {
	readonly team: TeamNameView & { readonly summary: string };
	readonly briefing: string;
	readonly roles: readonly { readonly id: string; readonly name: string; readonly briefing: string | null }[];
	readonly otherTeams: readonly (TeamNameView & { readonly summary: string })[];
	/** None below the level that has them. */
	readonly measures: readonly { readonly id: string; readonly text: string; readonly cost: number }[];
	readonly measureBudget: { readonly total: number; readonly most: number };
	readonly requestBudget: number;
	/** Messages with statements in an inject; null where there is no channel. */
	readonly shareBudget: number | null;
	readonly injects: readonly PaperInjectView[];
}

export interface PaperInjectView {
	readonly number: number;
	readonly title: string;
	readonly story: string;
	readonly opening: string;
	/** When its sheets are laid on the table. */
	readonly entry: { readonly type: "start" | "informed" } | { readonly type: "minute"; readonly minute: number };
	readonly minutes: { readonly target: number; readonly limit: number };
	/** In the hand from the beginning. */
	readonly documents: readonly PaperDocumentView[];
	/** Sheets of their own, which the white cell keeps until it is time. */
	readonly handouts: readonly PaperHandoutView[];
	/** None below the level that has them. */
	readonly requests: readonly { readonly text: string; readonly cost: number; readonly delaySeconds: number }[];
	/** By world, in the order in which the team there sees them on its screens. */
	readonly options: Readonly<Record<string, readonly { readonly letter: string; readonly text: string }[]>>;
	/** Whom it may write to. */
	readonly partners: readonly TeamNameView[];
}

export type PaperHandoutView =
	| {
			readonly type: "document";
			/** Printed on it, and named in the script: `1B-2`. */
			readonly sheet: string;
			/** The requests it answers; none: only the script says when. */
			readonly requests: readonly string[];
			readonly document: PaperDocumentView;
	  }
	| { readonly type: "addition"; readonly sheet: string; readonly text: string };

/** A document with its statements numbered: a sentence has the same number on every sheet of the inject. */
export interface PaperDocumentView {
	readonly kind: DocumentContent["kind"];
	readonly title: string;
	readonly from: string | null;
	readonly to: string | null;
	readonly date: string | null;
	readonly reference: string | null;
	readonly blocks: readonly {
		readonly kind: DocumentContent["blocks"][number]["kind"];
		readonly runs: readonly { readonly text: string; readonly number?: number; readonly strong?: true }[];
	}[];
	/** Numbers of what travels only in another wording; none where there is no channel. */
	readonly sensitive: readonly number[];
}
