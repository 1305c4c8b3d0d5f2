import type { DocumentContent } from "../views/contract/documentContent.ts";
import type { InjectView } from "../views/contract/injectView.ts";

/** A statement in the hand as a player reads it. */
export interface ReadStatement {
	readonly id: string;
	readonly text: string;
	readonly isSensitive: boolean;
	/** In the order in which it stands in the hand, from 0. */
	readonly position: number;
}

/** Everything in the hand that can be marked, each once: documents in their order, then what others sent. */
export function statementsIn(
	inject: InjectView,
	documents: ReadonlyMap<string, DocumentContent>,
): readonly ReadStatement[] {
	const texts = new Map<string, string>();
	for (const { contentId } of inject.documents)
		for (const { runs } of documents.get(contentId)?.blocks ?? [])
			for (const { statementId, text } of runs)
				if (statementId !== undefined) texts.set(statementId, `${texts.get(statementId) ?? ""}${text}`);
	for (const { statementId, text } of inject.received) if (!texts.has(statementId)) texts.set(statementId, text);
	return [...texts].map(([id, text], position) => ({
		id,
		text,
		isSensitive: inject.sending[id]?.isSensitive ?? false,
		position,
	}));
}
