/** The value below which this share of the sorted values lies. */
function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((one, other) => one - other);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}

export function p99(values: readonly number[]): number {
	return quantile(values, 0.99);
}

/** One line of the table: what was measured, what it came to, and what it should come to. */
export interface Line {
	readonly what: string;
	readonly measured: string;
	readonly aim: string;
	/** Null where nothing is aimed at. */
	readonly isMet: boolean | null;
}

export function printTable(lines: readonly Line[]): void {
	const headings = { what: "What", measured: "Measured", aim: "Aim", isMet: "" };
	const rows = [
		headings,
		...lines.map((line) => ({ ...line, isMet: line.isMet === null ? "" : line.isMet ? "met" : "MISSED" })),
	];
	const width = (key: "what" | "measured" | "aim"): number => Math.max(...rows.map((row) => row[key].length));
	const [what, measured, aim] = [width("what"), width("measured"), width("aim")];
	for (const row of rows)
		process.stdout.write(
			`${row.what.padEnd(what)}  ${row.measured.padEnd(measured)}  ${row.aim.padEnd(aim)}  ${row.isMet}\n`,
		);
}
