/** Codes have no vowels, so no words; no digits, because keyboards differ there. */
const LETTERS = /[^BCDFGHJKLMNPRSTVZ]/g;

export const JOIN_CODE_LENGTH = 6;
export const REJOIN_CODE_LENGTH = 4;

/** What a person typed, as letters of a code: lower case, spaces and hyphens do no harm. */
export function codeLetters(typed: string, length: number): string {
	return typed.toUpperCase().replace(LETTERS, "").slice(0, length);
}

/** RKVSML reads better as RKV-SML. */
export function spacedCode(letters: string): string {
	return letters.length > 3 ? `${letters.slice(0, 3)}-${letters.slice(3)}` : letters;
}
