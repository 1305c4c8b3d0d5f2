import type { Draft } from "./contract/seatView.ts";

/** Somebody at a locked door: not a seat yet. */
export interface WaitingPerson {
	readonly waitId: string;
	readonly worldId: string;
	readonly teamId: string;
	readonly roleId: string | null;
	readonly name: string | null;
}

/** What views need beside the exercise: who is connected, texts and drafts. Not journaled as events (D11, D13). */
export interface Room {
	/** Another set whenever somebody comes or goes: parts of views are kept as long as it is the same. */
	readonly online: ReadonlySet<string>;
	/** Seats nobody has been connected at for half a minute or more. Another set whenever one is added or taken out. */
	readonly longGone: ReadonlySet<string>;
	/** Who asks to come in, in the order they came; kept nowhere else. */
	readonly waiting: readonly WaitingPerson[];
	/** Text id → text; an erased text is absent, and the map another one than before. It grows in place. */
	readonly texts: ReadonlyMap<string, string>;
	/** Seat id → inject id (authored) → draft with authored ids. */
	readonly drafts: ReadonlyMap<string, Readonly<Record<string, Draft>>>;
	readonly joinCode: string;
	/** Where players join, without the code: the address the facilitator picked for the QR. */
	readonly joinUrl: string;
}
