import type { Mark } from "../../../shared/exercise/commands.ts";
import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import type { StatementKeyView } from "../../../shared/views/contract/teamRevealView.ts";
import type { MemberView } from "../../../shared/views/contract/teamView.ts";

/** What a document needs to know to show its statements and take marks on them. */
export interface Marking {
	readonly marks: InjectView["marks"];
	/** The seat whose marks a tap sets; null for those who only read. */
	readonly ownSeatId: string | null;
	readonly members: readonly MemberView[];
	/** Statements whose mark is on its way. */
	readonly sending: ReadonlySet<string>;
	/** `open` takes marks, `waiting` will again (a pause, a dropped link), `final` does not any more. */
	readonly mode: "open" | "waiting" | "final";
	/** A mark says how sure its author is, and may also clear a statement. */
	readonly usesConfidence: boolean;
	readonly onMark: (statementId: string, mark: Mark | null) => void;
	/** Once revealed. */
	readonly keys: Readonly<Record<string, StatementKeyView>> | null;
}

/** The mark of the seat itself. */
export function ownMarkOn({ marks, ownSeatId }: Marking, statementId: string): Mark | null {
	return ownSeatId === null ? null : (marks[statementId]?.[ownSeatId] ?? null);
}

/** Who else in the team flagged a statement, by their labels. */
export function flaggedByOthers({ marks, ownSeatId, members }: Marking, statementId: string): readonly string[] {
	return Object.entries(marks[statementId] ?? {}).flatMap(([seatId, mark]) => {
		if (seatId === ownSeatId || mark.call !== "flag") return [];
		return [members.find((member) => member.seatId === seatId)?.label ?? ""];
	});
}

/** "Licensing 2" → L2, "Chief engineer" → CE. */
export function initialsOf(label: string): string {
	const words = label.split(/\s+/).filter((word) => word !== "");
	return words
		.slice(0, 2)
		.map((word) => [...word][0]?.toUpperCase() ?? "")
		.join("");
}
