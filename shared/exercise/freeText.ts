import { z } from "zod";

/** What people write, as it comes in at the door. */

/** Marks an issue as a field left empty: it is refused with the code `Empty`. */
const LEFT_EMPTY = { refusal: "Empty" } as const;

/** Free text: trimmed, NFC, no control characters but line breaks, no lone surrogates. */
export function freeText(max: number): z.ZodType<string> {
	return z
		.string()
		.max(max, `At most ${max} characters.`)
		.transform((value) =>
			value
				.normalize("NFC")
				// biome-ignore lint/suspicious/noControlCharactersInRegex: control and bidi characters are what is removed
				.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
				.trim(),
		)
		.refine((value) => !/\p{Surrogate}/u.test(value), "This text has broken characters.");
}

/** Free text that may not be left empty; the sentence says what to write. */
export function neededText(max: number, message: string): z.ZodType<string> {
	return freeText(max).refine((value) => value.length > 0, { error: message, params: LEFT_EMPTY });
}

/** A person's name: on one line, one space at a time. */
export function neededName(max: number, message: string): z.ZodType<string> {
	return neededText(max, message).transform((value) => value.replace(/\s+/g, " "));
}

/** A message says something: in words, with a statement, or both. */
export const saysSomething = [
	({ text, statementIds }: { readonly text: string; readonly statementIds: readonly string[] }): boolean =>
		text.length > 0 || statementIds.length > 0,
	{ error: "Write something, or pick a statement.", params: LEFT_EMPTY },
] as const;
