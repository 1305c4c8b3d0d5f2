import { createHash } from "node:crypto";
import type { RecordedEvent } from "../../shared/exercise/events.ts";
import { canonicalJson } from "./canonicalJson.ts";
import { type Head, JournalError } from "./journal.ts";

/** The head of an exercise in which nothing has been written yet. */
export const EMPTY_HEAD: Head = { seq: 0, hash: "0".repeat(64) };

export function sha256(...parts: readonly (string | Uint8Array)[]): string {
	const hash = createHash("sha256");
	for (const part of parts) hash.update(part);
	return hash.digest("hex");
}

/**
 * Each event's hash covers the one before it: to alter an event one would have to alter all that follow. `eventText` is
 * the event's canonical JSON, for whoever has it already.
 */
function nextHash(previous: string, recorded: RecordedEvent, eventText = canonicalJson(recorded.event)): string {
	const { seq, atMs, wallMs, by, commandId } = recorded;
	// The canonical JSON of the record, put together by hand: it is hashed for every event at every start.
	const text =
		`{"atMs":${canonicalJson(atMs)},"by":${canonicalJson(by)},"commandId":${canonicalJson(commandId)},` +
		`"event":${eventText},"seq":${canonicalJson(seq)},"wallMs":${canonicalJson(wallMs)}}`;
	return sha256(previous, text);
}

/** The hashes of `events` after `head`. Throws `Conflict` when they do not follow it without a gap. */
export function chainOf(
	head: Head,
	events: readonly RecordedEvent[],
	eventTexts: readonly string[] = events.map(({ event }) => canonicalJson(event)),
): readonly Head[] {
	let last = head;
	return events.map((recorded, index) => {
		if (recorded.seq !== last.seq + 1)
			throw new JournalError("Conflict", `Event ${recorded.seq} does not follow event ${last.seq}.`);
		last = { seq: recorded.seq, hash: nextHash(last.hash, recorded, eventTexts[index]) };
		return last;
	});
}

/** Throws `ChainBroken` at the first event that is not as it was written. */
export function verifyChain(
	stored: readonly { readonly recorded: RecordedEvent; readonly hash: string; readonly eventText?: string }[],
	head: Head,
): void {
	let last = EMPTY_HEAD;
	for (const { recorded, hash, eventText } of stored) {
		if (recorded.seq !== last.seq + 1 || nextHash(last.hash, recorded, eventText) !== hash)
			throw new JournalError(
				"ChainBroken",
				`The record was altered or is damaged at event ${last.seq + 1}. Restore a backup.`,
			);
		last = { seq: recorded.seq, hash };
	}
	if (last.seq !== head.seq || last.hash !== head.hash)
		throw new JournalError(
			"ChainBroken",
			`The record ends at event ${last.seq} where event ${head.seq} was written. Restore a backup.`,
		);
}
