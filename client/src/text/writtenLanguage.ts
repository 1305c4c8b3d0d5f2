/**
 * The language a reader gets the texts of an exercise in: their own where they are written in it, otherwise the first. A single
 * text that lacks a translation falls back further; that is for its author to see, not for the reader.
 */
export function writtenLanguage(written: readonly string[], chosen: string): string {
	return written.includes(chosen) ? chosen : (written[0] ?? "en");
}
