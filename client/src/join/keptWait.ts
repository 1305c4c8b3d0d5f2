import type { WaitTicket } from "../../../shared/wire/api.ts";
import { forget, keep, readKept } from "../connection/keep.ts";

/** A place before a locked door, kept for this tab: the page may be loaded again meanwhile. */
export interface KeptWait extends WaitTicket {
	readonly code: string;
	readonly exerciseName: string;
}

const KEY = "amberline.waiting";

export function keptWait(): KeptWait | null {
	return readKept<KeptWait>(KEY, "tab");
}

export function keepWait(wait: KeptWait): void {
	keep(KEY, wait, "tab");
}

export function forgetWait(): void {
	forget(KEY, "tab");
}
