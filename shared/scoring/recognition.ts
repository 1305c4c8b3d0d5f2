import type { StatementKind } from "../scenario/schema.ts";
import { notNegative } from "./scoringFault.ts";

export interface JudgedStatement {
	readonly kind: StatementKind;
	readonly weight: number;
	readonly isFlagged: boolean;
}

export interface Recognition {
	/** Weight of the signals flagged over the weight of all signals in the hand; null without signals. */
	readonly hitRate: number | null;
	/** Weight of the decoys flagged over the weight of all decoys in the hand; null without decoys. */
	readonly falseAlarmRate: number | null;
	/** -1 to 1; null when the hand has no decoys and so cannot tell skill from flagging everything. */
	readonly value: number | null;
}

/**
 * Weighted Youden's J over the statements in a hand: hit rate minus false-alarm rate (Youden 1950). Flagging all, or
 * none, is 0. A hand without signals scores what it left alone. Neutral statements count neither way.
 */
export function recognition(statements: readonly JudgedStatement[]): Recognition {
	const hitRate = flaggedShare(statements, "signal");
	const falseAlarmRate = flaggedShare(statements, "decoy");
	if (falseAlarmRate === null) return { hitRate, falseAlarmRate, value: null };
	return { hitRate, falseAlarmRate, value: (hitRate ?? 1) - falseAlarmRate };
}

function flaggedShare(statements: readonly JudgedStatement[], kind: StatementKind): number | null {
	let flagged = 0;
	let all = 0;
	for (const statement of statements) {
		const weight = notNegative(statement.weight, "A statement's weight");
		if (statement.kind !== kind) continue;
		all += weight;
		if (statement.isFlagged) flagged += weight;
	}
	return all === 0 ? null : flagged / all;
}
