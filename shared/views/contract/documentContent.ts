import type { DocumentKind } from "../../scenario/schema.ts";

/** Travels once per client, by content id. Nothing in it tells a signal from the rest. */
export interface DocumentContent {
	readonly contentId: string;
	readonly kind: DocumentKind;
	readonly title: string;
	readonly from: string | null;
	readonly to: string | null;
	readonly date: string | null;
	readonly reference: string | null;
	readonly blocks: readonly {
		readonly kind: "heading" | "paragraph" | "item" | "quote" | "row";
		readonly runs: readonly { readonly text: string; readonly statementId?: string; readonly strong?: true }[];
	}[];
}

export interface DocumentRefView {
	readonly id: string;
	readonly contentId: string;
	readonly title: string;
	readonly kind: DocumentKind;
	/** How it came into the hand. */
	readonly source: "entry" | "request";
	readonly arrivedAtMs: number;
	/** Seats of the team that have opened it. */
	readonly openedBy: readonly string[];
}
