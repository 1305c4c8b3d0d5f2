import type { NoticeMessage } from "../../shared/wire/protocol.ts";

/** One device at the door of an exercise. */
export interface Connection {
	readonly connectionId: string;
	readonly seatId: string;
	readonly language: string;
	/** Content ids of the documents this device holds. Grows as they are sent. */
	readonly have: Set<string>;
	/** Sends an encoded frame; the same bytes may go to many devices. */
	readonly send: (frame: Uint8Array) => void;
	/** Says why, and closes. */
	readonly part: (why: NoticeMessage["kind"]) => void;
}

/** Makes the bytes of a message, once for everybody who gets it. */
export type EncodeMessage = (type: string, message: object) => Uint8Array;
