import type { TextRef } from "../exercise/commands.ts";

/** Texts in the reader's language, by authored id, within one inject. */
export interface ScoreWords {
	/**
	 * `releasedTo`: the team read it only in the release wording for this team, and must not learn the rest from its
	 * score; null: in full.
	 */
	readonly statement: (statementId: string, releasedTo: string | null) => string;
	readonly team: (teamId: string) => string;
	readonly measure: (measureId: string) => string;
	readonly request: (requestId: string) => string;
	/** Option ids are unique within a team's own options only. */
	readonly option: (optionId: string, teamId: string) => string;
	/** The text of a facilitator's note; without it notes are empty. */
	readonly note?: (note: TextRef) => string;
}

/** For readings that use only the numbers. */
export const WORDLESS: ScoreWords = {
	statement: () => "",
	team: () => "",
	measure: () => "",
	request: () => "",
	option: () => "",
};
