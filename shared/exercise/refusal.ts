import type { Refusal, RefusalCode } from "./commands.ts";
import type { ExerciseEvent } from "./events.ts";

/** What a rule answers: the events that follow, or why not. */
export type Ruling = { readonly ok: true; readonly events: readonly ExerciseEvent[] } | Refused;

export interface Refused {
	readonly ok: false;
	readonly refusal: Refusal;
}

/** A refusal is a value; the sentence says what to do. */
export function refuse(code: RefusalCode, message: string): Refused {
	return { ok: false, refusal: { code, message } };
}

export function accept(...events: readonly ExerciseEvent[]): Ruling {
	return { ok: true, events };
}
