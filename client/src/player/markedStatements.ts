import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import type { HandStatement } from "../hand/handStatements.ts";

export interface MarkedStatement extends HandStatement {
	/** Seats that marked it, either way. */
	readonly markedBy: readonly string[];
	readonly flags: number;
	readonly call: InjectView["calls"][string] | null;
	/** The scribe settled it otherwise than the marks propose, or took it out. */
	readonly isOverruled: boolean;
}

/** Every statement of the hand that somebody marked or the scribe settled, in the order of the documents. */
export function markedStatements(inject: InjectView, hand: readonly HandStatement[]): readonly MarkedStatement[] {
	return hand.flatMap((statement) => {
		const marks = Object.entries(inject.marks[statement.statementId] ?? {});
		const call = inject.calls[statement.statementId] ?? null;
		if (marks.length === 0 && call === null) return [];
		const flags = marks.filter(([, mark]) => mark.call === "flag").length;
		const clears = marks.length - flags;
		return [
			{
				...statement,
				markedBy: marks.map(([seatId]) => seatId),
				flags,
				call,
				isOverruled: call === null ? flags !== clears : call.isSettled === true && inject.lock === null,
			},
		];
	});
}
