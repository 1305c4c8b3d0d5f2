import { keyedHash, opaqueIdsOf } from "../exercise/opaqueIds.ts";
import type { ExerciseState } from "../exercise/state.ts";
import type { Document, Inject, Scenario } from "../scenario/scenario.ts";
import type { DocumentContent } from "./contract/documentContent.ts";
import type { Words } from "./words.ts";

const cache = new WeakMap<Document, Map<string, DocumentContent>>();

/** A document as a player reads it: opaque statement ids, no keys, every statement alike. Remembered per exercise and language. */
export function documentContent(
	scenario: Scenario,
	state: ExerciseState,
	inject: Inject,
	document: Document,
	words: Words,
): DocumentContent {
	const key = `${state.seed}/${words.language}`;
	const byReader = cache.get(document) ?? new Map<string, DocumentContent>();
	cache.set(document, byReader);
	const known = byReader.get(key);
	if (known !== undefined) return known;
	const ids = opaqueIdsOf(scenario, state.seed);
	const language = [words.language, ...scenario.languages].find((code) => Object.hasOwn(document.blocks, code)) ?? "";
	const content = {
		kind: document.kind,
		title: words.text(document.title),
		from: words.optional(document.from),
		to: words.optional(document.to),
		date: words.optional(document.date),
		reference: words.optional(document.reference),
		blocks: (document.blocks[language] ?? []).map(({ kind, runs }) => ({
			kind,
			runs: runs.map(({ text, statementId, strong }) => ({
				text,
				...(statementId !== undefined && { statementId: ids.opaque("statement", inject.id, statementId) }),
				...(strong !== undefined && { strong }),
			})),
		})),
	};
	const made = { contentId: keyedHash(state.seed, `content:${JSON.stringify(content)}`, 16), ...content };
	byReader.set(key, made);
	return made;
}
