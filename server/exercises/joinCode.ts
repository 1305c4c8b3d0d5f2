/** No vowels and no letters that are mistaken for another: a code can be read aloud and never spells a word. */
const LETTERS = "BCDFGHJKLMNPRSTVZ";

export const JOIN_CODE_LENGTH = 6;
export const REJOIN_CODE_LENGTH = 4;

export function newCode(randomBytes: (count: number) => Uint8Array, length: number): string {
	let code = "";
	// Bytes past the last whole multiple would make the first letters likelier.
	const limit = 256 - (256 % LETTERS.length);
	while (code.length < length)
		for (const byte of randomBytes(length))
			if (byte < limit && code.length < length) code += LETTERS[byte % LETTERS.length];
	return code;
}

/** What a person may have typed for a code: case, spaces and dashes do not matter. */
export function tidyCode(typed: string): string {
	return typed.toUpperCase().replace(/[^A-Z]/g, "");
}
