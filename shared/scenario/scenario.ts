import type { z } from "zod";
import type {
	Budgets,
	Capability,
	Condition,
	DocumentKind,
	Indicator,
	LegalProfile,
	Outcome,
	Provision,
	Rating,
	ScoringKeys,
	StatementKind,
} from "./schema.ts";

/**
 * The compiled scenario: what `parseScenario` makes of the authored files, what an exercise pins by its content
 * hash, and what every rule, score and view reads. Plain JSON; texts are per language with the first language complete.
 */
export interface Scenario {
	readonly format: 1;
	readonly id: string;
	readonly version: string;
	readonly title: LocalText;
	readonly summary: LocalText;
	readonly edition: LocalText | null;
	/** The first is complete; a text missing in another falls back to it. */
	readonly languages: readonly string[];
	readonly legalProfileId: string;
	readonly legalProfile: z.infer<typeof LegalProfile>;
	readonly provisions: Readonly<Record<string, z.infer<typeof Provision>>>;
	readonly indicators: Readonly<Record<string, CompiledIndicator>>;
	readonly capabilities: Readonly<Record<string, CompiledCapability>>;
	readonly measures: Readonly<Record<string, Measure>>;
	readonly teams: readonly Team[];
	readonly budgets: z.infer<typeof Budgets>;
	readonly scoring: z.infer<typeof ScoringKeys>;
	/** In MSEL order. */
	readonly injects: readonly Inject[];
	/** White cell only; absent where there is none. */
	readonly reminders?: readonly { readonly minute: number; readonly text: LocalText }[];
}

/** Text per language code. The scenario's first language is always there. */
export type LocalText = Readonly<Record<string, string>>;

export type CompiledIndicator = Omit<z.infer<typeof Indicator>, "title"> & { readonly title: LocalText };
export type CompiledCapability = Omit<z.infer<typeof Capability>, "title" | "tasks"> & {
	readonly title: LocalText;
	readonly tasks: LocalText;
};

export interface Measure {
	readonly id: string;
	readonly text: LocalText;
	readonly by: readonly string[];
	readonly burden: number;
}

export interface Team {
	readonly id: string;
	readonly name: LocalText;
	readonly summary: LocalText;
	readonly briefing: LocalText;
	readonly roles: readonly { readonly id: string; readonly name: LocalText; readonly briefing: LocalText | null }[];
}

export interface Inject {
	readonly id: string;
	readonly kind: "main" | "contingency";
	readonly module: LocalText | null;
	readonly title: LocalText;
	readonly theme: LocalText | null;
	readonly objective: LocalText;
	readonly weight: number;
	readonly critical: boolean;
	readonly benign: boolean;
	readonly twinOf: string | null;
	readonly minutes: { readonly planned: number; readonly target: number; readonly limit: number };
	readonly release: "by-hand" | { readonly atMinute: number } | { readonly when: Condition };
	readonly leads: readonly string[];
	readonly story: LocalText;
	readonly storyAdditions: readonly {
		readonly when: Condition;
		/** Always spelled out: "all" is compiled to every team. */
		readonly teams: readonly string[];
		readonly text: LocalText;
	}[];
	/** One entry for every team that plays this inject. */
	readonly enters: Readonly<Record<string, Enters>>;
	readonly openings: Readonly<Record<string, LocalText>>;
	readonly truth: LocalText;
	readonly facilitatorNotes: LocalText;
	readonly expectedActions: Readonly<Record<string, LocalText>>;
	readonly law: readonly { readonly provision: string; readonly note: string | null }[];
	readonly lawyerCheck: readonly string[];
	readonly assesses: Readonly<
		Record<
			string,
			{
				readonly recognition: readonly string[];
				readonly mitigation: readonly string[];
				readonly coordination: readonly string[];
			}
		>
	>;
	readonly documents: readonly Document[];
	/** Every statement of every document of this inject, by id, in order of appearance. */
	readonly statements: Readonly<Record<string, Statement>>;
	readonly requests: readonly Request[];
	readonly decisions: Readonly<Record<string, readonly Option[]>>;
	readonly measures: Readonly<Record<string, MeasureKeys>>;
	readonly branches: readonly BranchGroup[];
	readonly debrief: readonly LocalText[];
	/** White cell only; absent where there is none. */
	readonly reminders?: readonly { readonly afterMinutes: number; readonly text: LocalText }[];
}

export type Enters = "start" | { readonly minute: number } | { readonly informedBy: readonly string[] };

export interface Document {
	readonly id: string;
	readonly kind: DocumentKind;
	readonly title: LocalText;
	readonly from: LocalText | null;
	readonly to: LocalText | null;
	readonly date: LocalText | null;
	readonly reference: LocalText | null;
	/** Team ids, spelled out; empty when only a request returns it. */
	readonly holders: readonly string[];
	readonly when: Condition | null;
	/** The rendered structure per language. Statement text stands here and in `statements`. */
	readonly blocks: Readonly<Record<string, readonly Block[]>>;
	readonly statementIds: readonly string[];
}

export interface Block {
	readonly kind: "heading" | "paragraph" | "item" | "quote" | "row";
	/** For `row`: each run is a cell. */
	readonly runs: readonly Run[];
}

/** A stretch of plain text; with a statement id it can be marked. */
export interface Run {
	readonly text: string;
	readonly statementId?: string;
	readonly strong?: true;
}

export interface Statement {
	readonly id: string;
	readonly documentId: string;
	readonly kind: StatementKind;
	/** 0 for neutral. */
	readonly weight: number;
	readonly text: LocalText;
	readonly indicators: readonly string[];
	/** Published red flags that a decoy copies. */
	readonly pattern: readonly string[];
	readonly explanation: LocalText | null;
	readonly explainedBy: readonly string[];
	readonly sensitive: boolean;
	readonly release: Readonly<Record<string, LocalText>>;
	readonly reaches: readonly string[];
	readonly bias: boolean;
}

export interface Request {
	readonly id: string;
	readonly by: readonly string[];
	readonly key: Readonly<Record<string, number>>;
	readonly cost: number;
	readonly delaySeconds: number;
	readonly text: LocalText;
	/** Document id. */
	readonly answer: string;
}

export interface Option {
	readonly id: string;
	readonly rating: Rating;
	readonly burden: number;
	readonly text: LocalText;
	readonly consequence: LocalText | null;
	readonly sets: Readonly<Record<string, boolean>>;
}

export interface MeasureKeys {
	readonly required: readonly string[];
	readonly useful: readonly string[];
	readonly counterproductive: readonly string[];
}

export interface BranchGroup {
	readonly id: string;
	readonly branches: readonly (BranchEffect & {
		readonly id: string;
		readonly when: Condition;
		readonly text: LocalText;
	})[];
	readonly otherwise: BranchEffect & { readonly text: LocalText | null };
}

export interface BranchEffect {
	readonly outcome: Outcome | null;
	readonly highBurden: boolean;
	readonly sets: Readonly<Record<string, boolean>>;
}
