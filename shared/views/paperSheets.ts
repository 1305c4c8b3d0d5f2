import { documentOf, statementOf } from "../exercise/find.ts";
import { opaqueIdsOf } from "../exercise/opaqueIds.ts";
import { mechanicsOf } from "../exercise/plan.ts";
import type { ExerciseState } from "../exercise/state.ts";
import type { Document, Inject, Request, Scenario } from "../scenario/scenario.ts";
import type { PaperDocumentView } from "./contract/paperPackView.ts";
import { documentContent } from "./documentContent.ts";
import type { Words } from "./words.ts";

/** Letters of options on a sheet, in the order in which its team sees them. */
export const OPTION_LETTERS = "ABCDEFGH";

/** 1, 2, 3 … through all documents of an inject, so that teams and facilitators mean the same sentence by the same number. */
export function statementNumbers(inject: Inject): ReadonlyMap<string, number> {
	const ids = new Set(inject.documents.flatMap(({ statementIds }) => statementIds));
	return new Map([...ids].map((id, index) => [id, index + 1]));
}

/** A document as the player reads it, with numbers where a screen has sentences to tap. */
export function paperDocument(
	scenario: Scenario,
	state: ExerciseState,
	words: Words,
	inject: Inject,
	document: Document,
): PaperDocumentView {
	const { opaque } = opaqueIdsOf(scenario, state.seed);
	const numbers = statementNumbers(inject);
	const byOpaqueId = new Map([...numbers].map(([id, number]) => [opaque("statement", inject.id, id), number]));
	const content = documentContent(scenario, state, inject, document, words);
	const { kind, title, from, to, date, reference } = content;
	const numbered = new Set<number>();
	return {
		kind,
		title,
		from,
		to,
		date,
		reference,
		blocks: content.blocks.map((block) => ({
			kind: block.kind,
			runs: block.runs.map(({ text, statementId, strong }) => {
				const number = statementId === undefined ? undefined : byOpaqueId.get(statementId);
				// A sentence in several runs, as where a word of it is strong, has its number once.
				const isFirst = number !== undefined && !numbered.has(number);
				if (isFirst) numbered.add(number);
				return { text, ...(isFirst && { number }), ...(strong !== undefined && { strong }) };
			}),
		})),
		sensitive: mechanicsOf(state.plan.level).channel
			? document.statementIds.flatMap((id) => (statementOf(inject, id)?.sensitive ? (numbers.get(id) ?? []) : []))
			: [],
	};
}

/** What lies on a team's table from the beginning. */
export function documentsFromTheBeginning(inject: Inject, teamId: string): readonly Document[] {
	return inject.documents.filter(({ holders, when }) => holders.includes(teamId) && when === null);
}

/** What the level lets a team ask for. */
export function requestsOf(inject: Inject, state: ExerciseState, teamId: string): readonly Request[] {
	return mechanicsOf(state.plan.level).requests ? inject.requests.filter(({ by }) => by.includes(teamId)) : [];
}

/** A sheet that is handed out later: a document, or what is added to the story. */
export type LaterSheet = { readonly sheet: string } & (
	| { readonly type: "document"; readonly document: Document; readonly requests: readonly Request[] }
	| { readonly type: "addition"; readonly addition: Inject["storyAdditions"][number] }
);

/** Sheets of one team and inject that the facilitators keep at first, each with the name printed on it. */
export function laterSheets(inject: Inject, state: ExerciseState, words: Words, teamId: string): readonly LaterSheet[] {
	const fromTheBeginning = documentsFromTheBeginning(inject, teamId);
	const requests = requestsOf(inject, state, teamId);
	const documents = inject.documents.filter(
		(document) =>
			!fromTheBeginning.includes(document) &&
			(document.holders.includes(teamId) || requests.some(({ answer }) => documentOf(inject, answer) === document)),
	);
	const name = `${words.injectNumber(inject.id)}${words.teamName(teamId).letter}`;
	const additions = inject.storyAdditions.filter(({ teams }) => teams.includes(teamId));
	return [
		...additions.map((addition) => ({ type: "addition", addition }) as const),
		...documents.map(
			(document) =>
				({
					type: "document",
					document,
					requests: requests.filter(({ answer }) => answer === document.id),
				}) as const,
		),
	].map((sheet, index) => ({ sheet: `${name}-${index + 1}`, ...sheet }));
}
