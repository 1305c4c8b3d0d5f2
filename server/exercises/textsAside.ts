import type { SeatCommand, TextRef, WireCommand } from "../../shared/exercise/commands.ts";
import { withTextsAside } from "../../shared/exercise/textsAside.ts";
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
	const texts: StoredText[] = [];
	const aside = withTextsAside(command, (value) => {
		const { ref, stored } = setTextAside(value, randomBytes);
		texts.push(stored);
		return ref;
	});
	return { command: aside, texts };
}
