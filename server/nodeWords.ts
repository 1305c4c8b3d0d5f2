/** Until when each line of Node is mended. */
const ENDS: Readonly<Record<number, string>> = {
	20: "2026-04-30",
	22: "2027-04-30",
	24: "2028-04-30",
	26: "2029-04-30",
};

/** `node 24.21.0`, with a word when nobody mends it any more. */
export function nodeWords(version: string, today: Date): string {
	const major = Number(version.split(".")[0]);
	const end = ENDS[major];
	const isOver = end === undefined ? major < 26 : new Date(end) < today;
	return `node ${version}${isOver ? " (end of life)" : ""}`;
}
