import type { Play } from "./state.ts";

/** What reaches a team less than this before its lock comes too late to be used. */
export const IN_TIME_MS = 60_000;

/** Whether something that reached this team at `atMs` did so in time for its lock; a team that never locked can still use it. */
export function isInTime(recipient: Play, atMs: number): boolean {
	return recipient.lock === null || atMs <= recipient.lock.atMs - IN_TIME_MS;
}
