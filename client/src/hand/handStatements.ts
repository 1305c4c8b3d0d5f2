import type { DocumentContent } from "../../../shared/views/contract/documentContent.ts";
import type { InjectView } from "../../../shared/views/contract/injectView.ts";

/** A statement of the hand with its words and where they stand. */
export interface HandStatement {
	readonly statementId: string;
	readonly text: string;
	/** Title of the document, or empty for what came over the channel. */
	readonly source: string;
}

/** Every statement in the hand, in the order of the documents, then what others sent. */
export function handStatements(
	inject: InjectView,
	documents: Readonly<Record<string, DocumentContent>>,
): readonly HandStatement[] {
	const found = new Map<string, HandStatement>();
	for (const document of inject.documents) {
		const content = documents[document.contentId];
		for (const run of content?.blocks.flatMap((block) => block.runs) ?? []) {
			if (run.statementId === undefined) continue;
			const before = found.get(run.statementId);
			const text = before === undefined ? run.text : `${before.text}${run.text}`;
			found.set(run.statementId, { statementId: run.statementId, text, source: document.title });
		}
	}
	for (const { statementId, text } of inject.received) {
		if (!found.has(statementId)) found.set(statementId, { statementId, text, source: "" });
	}
	return [...found.values()];
}
