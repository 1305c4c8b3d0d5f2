import type { Inject } from "../scenario/scenario.ts";
import type { Call, Mark } from "./commands.ts";
import { handOf } from "./hand.ts";
import type { Play } from "./state.ts";

/**
 * What the members' marks propose for a statement: the majority of those who marked, with the mean confidence of the
 * agreeing marks. A tie, or nobody: no call (null).
 */
export function proposedCall(marks: readonly Mark[]): Call | null {
	const flags = marks.filter(({ call }) => call === "flag");
	const clears = marks.filter(({ call }) => call === "clear");
	if (flags.length === clears.length) return null;
	const agreeing = flags.length > clears.length ? flags : clears;
	const said = agreeing.flatMap(({ confidence }) => confidence ?? []);
	return {
		call: flags.length > clears.length ? "flag" : "clear",
		confidence: said.length === 0 ? null : said.reduce((sum, value) => sum + value, 0) / said.length,
	};
}

/** What the marks propose for every statement in the hand; statements without a call are absent. */
export function proposedCalls(inject: Inject, play: Play): Readonly<Record<string, Call>> {
	const marks = marksByStatement(play);
	return callsFor(inject, play, (statementId) => proposedCall(marks.get(statementId) ?? []));
}

/** What the scribe would lock now: proposals, but where the scribe settled otherwise. */
export function settledCalls(inject: Inject, play: Play): Readonly<Record<string, Call>> {
	const marks = marksByStatement(play);
	return callsFor(inject, play, (statementId) =>
		Object.hasOwn(play.overrides, statementId)
			? (play.overrides[statementId] ?? null)
			: proposedCall(marks.get(statementId) ?? []),
	);
}

/** Marks of every member, gathered once for all statements. */
function marksByStatement(play: Play): ReadonlyMap<string, readonly Mark[]> {
	const gathered = new Map<string, Mark[]>();
	for (const marks of Object.values(play.marks))
		for (const [statementId, mark] of Object.entries(marks)) {
			const known = gathered.get(statementId);
			if (known === undefined) gathered.set(statementId, [mark]);
			else known.push(mark);
		}
	return gathered;
}

function callsFor(
	inject: Inject,
	play: Play,
	callOn: (statementId: string) => Call | null,
): Readonly<Record<string, Call>> {
	const calls: Record<string, Call> = {};
	for (const statementId of handOf(inject, play).keys()) {
		const call = callOn(statementId);
		if (call !== null) calls[statementId] = call;
	}
	return calls;
}
