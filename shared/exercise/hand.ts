import type { Document, Inject } from "../scenario/scenario.ts";
import { documentOf } from "./find.ts";
import type { Play } from "./state.ts";

/** A document in a team's hand, and how it came there. */
export interface HeldDocument {
	readonly document: Document;
	readonly source: "entry" | "request";
	readonly sinceMs: number;
}

/** A statement that a team can see and mark. */
export interface HeldStatement {
	readonly statementId: string;
	readonly source: "entry" | "request" | "channel";
	readonly sinceMs: number;
}

/** Documents the team holds now: those it entered with, then the answers to its requests. Empty before it enters. What the state of the world withheld at the release comes neither way. */
export function documentsInHand(inject: Inject, play: Play): readonly HeldDocument[] {
	const enteredAtMs = play.enteredAtMs;
	if (enteredAtMs === null) return [];
	const isInPlay = (document: Document): boolean => play.documentIds.includes(document.id);
	const onEntry = inject.documents
		.filter((document) => isInPlay(document) && document.holders.includes(play.teamId))
		.map((document): HeldDocument => ({ document, source: "entry", sinceMs: enteredAtMs }));
	const held = new Set(onEntry.map(({ document }) => document.id));
	const answers = inject.requests.flatMap((request): HeldDocument[] => {
		const asked = Object.hasOwn(play.requests, request.id) ? play.requests[request.id] : undefined;
		const document = documentOf(inject, request.answer);
		if (asked === undefined || asked.receivedAtMs === null || document === undefined) return [];
		if (held.has(document.id) || !isInPlay(document)) return [];
		return [{ document, source: "request", sinceMs: asked.receivedAtMs }];
	});
	return [...onEntry, ...answers];
}

/** The hand: every statement the team holds now, each once, with where it came from first. */
export function handOf(inject: Inject, play: Play): ReadonlyMap<string, HeldStatement> {
	const hand = new Map<string, HeldStatement>();
	for (const { document, source, sinceMs } of documentsInHand(inject, play))
		for (const statementId of document.statementIds)
			if (!hand.has(statementId)) hand.set(statementId, { statementId, source, sinceMs });
	if (play.enteredAtMs === null) return hand;
	for (const received of Object.values(play.received))
		if (!hand.has(received.statementId))
			hand.set(received.statementId, {
				statementId: received.statementId,
				source: "channel",
				sinceMs: Math.max(received.atMs, play.enteredAtMs),
			});
	return hand;
}
