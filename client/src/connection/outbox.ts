import type { Refusal, WireCommand } from "../../../shared/exercise/commands.ts";

/** A command on its way: kept on the device until the server has answered it. */
export interface OutboxEntry {
	readonly command: WireCommand;
	/** Answered with yes; stays over the view until the view has had time to say so itself. */
	readonly isAcknowledged: boolean;
	/** The line was down when it was asked, or went down before the answer: shown as still on its way. */
	readonly isDelayed: boolean;
}

export type SendAnswer = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };

type WithoutId<Command> = Command extends unknown ? Omit<Command, "commandId"> : never;

/** A command before it has its id. */
export type Ask = WithoutId<WireCommand>;

/** A refusal that came after the person had moved on. */
export interface LateRefusal {
	readonly refusal: Refusal;
	readonly command: WireCommand;
}

/** 128 random bits, also where the page is not a secure context. */
export function makeCommandId(): string {
	return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
