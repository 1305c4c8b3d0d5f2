import { optionOf, statementOf } from "../exercise/find.ts";
import type { Inject, Scenario } from "../scenario/scenario.ts";
import type { ScoreWords } from "../scoring/scoreWords.ts";
import { measureText, type Words } from "./words.ts";

/** The words that the reasons of a score are told in. */
export function scoreWords(scenario: Scenario, inject: Inject, words: Words): ScoreWords {
	return {
		statement: (id, releasedTo) => {
			const statement = statementOf(inject, id);
			return words.text((releasedTo === null ? statement?.text : statement?.release[releasedTo]) ?? {});
		},
		team: (id) => words.teamName(id).name,
		measure: (id) => measureText(scenario, words, id),
		request: (id) => words.text(inject.requests.find((request) => request.id === id)?.text ?? {}),
		option: (id, teamId) => words.text(optionOf(inject, teamId, id)?.text ?? {}),
		note: (note) => words.said(note),
	};
}
