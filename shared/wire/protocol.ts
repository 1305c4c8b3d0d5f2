import type { Refusal } from "../exercise/commands.ts";
import type { DocumentContent } from "../views/contract/documentContent.ts";
import type { StreamView } from "../views/contract/streamView.ts";
import type { PatchOp } from "./patch.ts";

/** Everything that crosses the wire. Raise the version when an older client would misread a newer server. */
export const PROTOCOL_VERSION = 1;

/** Options of `client.joinById(exerciseId, options)`. Travels in the body, never in an address. */
export interface JoinOptions {
	readonly protocol: number;
	readonly seatToken: string;
	readonly language: string;
	/** Content ids of documents this client already holds. */
	readonly have: readonly string[];
}

export type StreamName = "team" | "seat" | "adviser" | "projector" | "facilitator";

/** Server → client, message type "view": the whole view, at join, at every reconnect, and on a change of language, team or pen. */
export interface ViewMessage {
	readonly stream: StreamName;
	/** Changes with every start of the server: numbers of another boot are not comparable. */
	readonly bootId: string;
	readonly n: number;
	readonly view: StreamView;
	/** Server wall time when it was sent, to set the client's clock. */
	readonly sentWallMs: number;
}

/** Server → client, message type "patch". Short names: it is the most frequent message. */
export interface PatchMessage {
	/** Stream. */
	readonly s: StreamName;
	readonly b: string;
	readonly n: number;
	readonly p: readonly PatchOp[];
}

/** Server → client, message type "documents". */
export interface DocumentsMessage {
	readonly documents: readonly DocumentContent[];
}

/** Server → client, message type "notice": something about the connection, not about the exercise. */
export interface NoticeMessage {
	readonly kind:
		| "taken-over"
		| "revoked"
		/** The facilitator has removed this seat. */
		| "removed"
		| "deleted"
		| "restarting"
		| "reload"
		/** Nothing can be written down for now. */
		| "storage-failed"
		/** Nor later, until the server is started again. */
		| "storage-broken"
		| "storage-back";
}

/** Client → server, `room.request(type, payload)`: the request types and what they answer. */
export interface Requests {
	/** A command (see `exercise/commands.ts`) with opaque ids. Answers or rejects with a `Refusal`. */
	readonly command: { readonly ok: true; readonly seq: number | null };
	/** `{ injectId, draft }` — saved for this seat within a second. */
	readonly draft: { readonly ok: true };
	/** `{ stream }` — asks for the whole view after a gap. */
	readonly resync: { readonly ok: true };
	/** `{ language }` */
	readonly language: { readonly ok: true };
	/** `{}` → server wall time, for the clock. */
	readonly time: { readonly wallMs: number };
}

export type CommandAnswer =
	| { readonly ok: true; readonly seq: number | null }
	| { readonly ok: false; readonly refusal: Refusal };
