import type { Refusal, WireCommand } from "../exercise/commands.ts";
import { type OpaqueIds, type OpaqueKind, opaqueIdsOf } from "../exercise/opaqueIds.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Draft } from "../views/contract/seatView.ts";

/** Opaque ids are resolved here, at the door; the core sees authored ids only. */

interface Resolver {
	readonly one: (kind: OpaqueKind, id: string) => string;
}

/**
 * The command with authored ids. The white cell's wire carries authored ids already. An id that was never given out
 * becomes one that names nothing, so that the rules answer it in their own words.
 */
export function resolveCommand(
	scenario: Scenario,
	seed: string,
	command: WireCommand,
	isWhiteCell: boolean,
): WireCommand | Refusal {
	if (isWhiteCell) return command;
	const { one } = resolverOf(opaqueIdsOf(scenario, seed));
	let resolved: Record<string, unknown> = { ...command };
	if ("injectId" in command) resolved = { ...resolved, injectId: one("inject", command.injectId) };
	if ("documentId" in command) resolved = { ...resolved, documentId: one("document", command.documentId) };
	if ("statementId" in command) resolved = { ...resolved, statementId: one("statement", command.statementId) };
	if ("requestId" in command) resolved = { ...resolved, requestId: one("request", command.requestId) };
	if ("statementIds" in command)
		resolved = { ...resolved, statementIds: command.statementIds.map((id) => one("statement", id)) };
	if ("optionId" in command && command.optionId !== null)
		resolved = { ...resolved, optionId: one("option", command.optionId) };
	if ("showOfHands" in command && command.showOfHands !== null)
		resolved = { ...resolved, showOfHands: handsWith(command.showOfHands, (id) => one("option", id)) };
	return resolved as unknown as WireCommand;
}

/** A draft with authored ids, as the server keeps it. */
export function resolveDraft(scenario: Scenario, seed: string, draft: Draft): Draft {
	const { one } = resolverOf(opaqueIdsOf(scenario, seed));
	return {
		...draft,
		optionId: draft.optionId === null ? null : one("option", draft.optionId),
		showOfHands: draft.showOfHands === null ? null : handsWith(draft.showOfHands, (id) => one("option", id)),
	};
}

/** The authored id of an inject, or null. */
export function resolveInjectId(scenario: Scenario, seed: string, opaqueId: string): string | null {
	return opaqueIdsOf(scenario, seed).authored("inject", opaqueId);
}

function resolverOf(ids: OpaqueIds): Resolver {
	// No authored id begins with a question mark: an unknown id stays unknown, and an authored one is not accepted.
	return { one: (kind, id) => ids.authored(kind, id) ?? `?${id}` };
}

function handsWith(
	hands: Readonly<Record<string, number>>,
	resolve: (id: string) => string,
): Readonly<Record<string, number>> {
	return Object.fromEntries(Object.entries(hands).map(([id, count]) => [resolve(id), count]));
}
