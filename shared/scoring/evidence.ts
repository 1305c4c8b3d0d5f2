import type { Call } from "../exercise/commands.ts";
import { type HeldStatement, handOf } from "../exercise/hand.ts";
import { isInTime } from "../exercise/inTime.ts";
import type { InjectState, Play } from "../exercise/state.ts";
import type { Inject, Statement } from "../scenario/scenario.ts";

/** A signal or decoy that the team held when it decided, with its call on it. */
export interface EvidenceLine {
	readonly statement: Statement;
	readonly held: HeldStatement;
	/** Null: no call. */
	readonly call: Call | null;
	/** This team, if it read the statement only in the release wording for it; null: in full. */
	readonly releasedTo: string | null;
}

/** The calls of a play that count: those locked last, or those that stood at the close. Null while it may still decide. */
export function callsThatCount(play: Play): Readonly<Record<string, Call>> | null {
	return play.lock?.decision.settled ?? play.standing;
}

/** When the team decided, or when the inject closed over it; null while it may still decide. */
export function decidedAtMs(injectState: InjectState, play: Play): number | null {
	return play.lock?.atMs ?? (injectState.status === "closed" ? injectState.closedAtMs : null);
}

/**
 * The hand as it counts: documents held at the lock, answers received by then, and statements that came over the
 * channel at least a minute before it, or later if the team called on them anyway. Neutral statements count neither way
 * and are left out. A statement received in its release wording counts as that statement.
 */
export function evidenceOf(inject: Inject, injectState: InjectState, play: Play): readonly EvidenceLine[] {
	const atMs = decidedAtMs(injectState, play);
	if (atMs === null) return [];
	const calls = callsThatCount(play) ?? {};
	const callOn = (statementId: string) => (Object.hasOwn(calls, statementId) ? (calls[statementId] ?? null) : null);
	return [...handOf(inject, play).values()].flatMap((held): EvidenceLine[] => {
		const statement = Object.hasOwn(inject.statements, held.statementId)
			? inject.statements[held.statementId]
			: undefined;
		if (statement === undefined || statement.kind === "neutral") return [];
		const call = callOn(statement.id);
		if (call === null && !wasHeldInTime(held, play, atMs)) return [];
		return [{ statement, held, call, releasedTo: releasedTo(held, play) }];
	});
}

/** A statement may have come both ways: by an answer that was too late, and before that over the channel. */
function wasHeldInTime(held: HeldStatement, play: Play, atMs: number): boolean {
	if (held.source !== "channel" && held.sinceMs <= atMs) return true;
	const received = Object.hasOwn(play.received, held.statementId) ? play.received[held.statementId] : undefined;
	if (received === undefined || play.enteredAtMs === null) return false;
	const sinceMs = Math.max(received.atMs, play.enteredAtMs);
	return sinceMs <= atMs && isInTime(play, sinceMs);
}

function releasedTo(held: HeldStatement, play: Play): string | null {
	return held.source === "channel" && play.received[held.statementId]?.wording === "release" ? play.teamId : null;
}
