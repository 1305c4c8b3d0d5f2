import { type SeatCommand, TEXT_FIELDS, type TextRef, type WireCommand } from "../../shared/exercise/commands.ts";
import { sha256 } from "../journal/hashChain.ts";
import type { StoredText } from "../journal/journal.ts";
import { randomId } from "./randomId.ts";

/** Keeps a text apart: what is stored, and the reference that stands in the event instead (D11). */
export function setTextAside(
	value: string,
	randomBytes: (count: number) => Uint8Array,
): { readonly ref: TextRef; readonly stored: StoredText } {
	const textId = randomId(randomBytes, 16);
	const salt = randomBytes(16);
	return {
		ref: { id: textId, commitment: sha256(salt, value) },
		stored: { textId, salt: Buffer.from(salt).toString("hex"), value },
	};
}

/** The command as the core sees it, and the free texts it carried. */
export function setTextsAside(
	command: WireCommand,
	randomBytes: (count: number) => Uint8Array,
): { readonly command: SeatCommand; readonly texts: readonly StoredText[] } {
	const fields: Record<string, unknown> = { ...command };
	const texts: StoredText[] = [];
	for (const field of TEXT_FIELDS) {
		const value = fields[field];
		if (typeof value !== "string") continue;
		const { ref, stored } = setTextAside(value, randomBytes);
		fields[field] = ref;
		texts.push(stored);
	}
	// Field by field this is what `SeatCommand` says; the compiler cannot follow a loop over field names.
	return { command: fields as unknown as SeatCommand, texts };
}
