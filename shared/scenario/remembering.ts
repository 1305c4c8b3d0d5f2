const MOST_TEXTS = 5000;
const MOST_CHARACTERS = 4_000_000;

/**
 * Remembers what a text was read as. An author saves one file at a time, and all the others are as they were: a large
 * scenario is checked again in a moment. What `read` returns must depend on the text alone, and never be changed.
 */
export function remembering<Result>(read: (text: string) => Result): (text: string) => Result {
	const known = new Map<string, Result>();
	let characters = 0;
	return (text) => {
		const remembered = known.get(text);
		if (remembered !== undefined) return remembered;
		const result = read(text);
		known.set(text, result);
		characters += text.length;
		for (const oldest of known.keys()) {
			if (known.size <= MOST_TEXTS && characters <= MOST_CHARACTERS) break;
			known.delete(oldest);
			characters -= oldest.length;
		}
		return result;
	};
}
