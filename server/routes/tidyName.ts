/** Composed letters, one space at a time, nothing invisible. */
export function tidyName(typed: string): string {
	return typed
		.normalize("NFC")
		.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "")
		.replace(/\s+/g, " ")
		.trim();
}
