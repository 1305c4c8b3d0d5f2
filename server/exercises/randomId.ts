/** 32 letters and figures that are hard to mistake for each other. */
const ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

/** Five bits a letter. */
export function randomId(randomBytes: (count: number) => Uint8Array, length: number): string {
	return [...randomBytes(length)].map((byte) => ALPHABET[byte & 31]).join("");
}
