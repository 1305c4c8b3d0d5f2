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

/** Marks of every member on one statement. */
export function marksOn(play: Play, statementId: string): readonly Mark[] {
	return Object.values(play.marks).flatMap((marks) =>
		Object.hasOwn(marks, statementId) ? (marks[statementId] ?? []) : [],
	);
}

/** What the marks propose for every statement in the hand; statements without a call are absent. */
export function proposedCalls(inject: Inject, play: Play): Readonly<Record<string, Call>> {
	return callsFor(inject, play, (statementId) => proposedCall(marksOn(play, statementId)));
}

/** What the scribe would lock now: proposals, but where the scribe settled otherwise. */
export function settledCalls(inject: Inject, play: Play): Readonly<Record<string, Call>> {
	return callsFor(inject, play, (statementId) =>
		Object.hasOwn(play.overrides, statementId)
			? (play.overrides[statementId] ?? null)
			: proposedCall(marksOn(play, statementId)),
	);
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
