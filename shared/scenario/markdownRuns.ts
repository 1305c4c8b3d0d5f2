import type { Run } from "./scenario.ts";

/** A stretch of text as it stands in the Markdown, line ends and all. */
export interface Piece {
	readonly text: string;
	readonly offset: number;
	readonly strong?: true;
	readonly statementId?: string;
	readonly isBreak?: boolean;
}

/** Plain runs with white space normalised: one space between words, none at the ends. */
export function runsOf(pieces: readonly Piece[]): readonly Run[] {
	const runs: { text: string; statementId?: string; strong?: true }[] = [];
	for (const piece of pieces) {
		const text = piece.text.replace(/\s+/g, " ");
		const last = runs.at(-1);
		if (last !== undefined && last.statementId === piece.statementId && last.strong === piece.strong) last.text += text;
		else {
			runs.push({
				text,
				...(piece.statementId === undefined ? {} : { statementId: piece.statementId }),
				...(piece.strong === undefined ? {} : { strong: piece.strong }),
			});
		}
	}
	const first = runs[0];
	const end = runs.at(-1);
	if (first !== undefined) first.text = first.text.trimStart();
	if (end !== undefined) end.text = end.text.trimEnd();
	return trimStatements(runs.filter((run) => run.text !== ""));
}

/** A statement's own runs do not begin or end with the space that belongs beside it. */
function trimStatements(runs: readonly Run[]): readonly Run[] {
	return runs.map((run, index) => {
		if (run.statementId === undefined) return run;
		let { text } = run;
		if (runs[index - 1]?.statementId !== run.statementId) text = text.trimStart();
		if (runs[index + 1]?.statementId !== run.statementId) text = text.trimEnd();
		return text === run.text ? run : { ...run, text };
	});
}

/** Whether every line of the paragraph holds a bar outside statements. */
export function isTable(pieces: readonly Piece[]): boolean {
	const lines = splitLines(pieces);
	return (
		lines.length > 0 &&
		lines.every((line) => line.some((piece) => piece.statementId === undefined && piece.text.includes("|")))
	);
}

/** Rows of cells; a line of dashes between bars is left out. */
export function rowsOf(pieces: readonly Piece[]): {
	readonly rows: readonly (readonly Run[])[];
	readonly mixedAt: number | null;
} {
	let mixedAt: number | null = null;
	const rows: (readonly Run[])[] = [];
	for (const line of splitLines(pieces)) {
		const written = line.map((piece) => piece.text).join("");
		if (/^[\s|:-]+$/.test(written) && written.includes("-")) continue;
		const cells = splitCells(line);
		if (isBlank(cells[0])) cells.shift();
		if (isBlank(cells.at(-1))) cells.pop();
		rows.push(
			cells.map((cell): Run => {
				const runs = runsOf(cell);
				const ids = new Set(runs.filter((run) => run.text.trim() !== "").map((run) => run.statementId));
				if (ids.size > 1) mixedAt ??= cell.find((piece) => piece.statementId !== undefined)?.offset ?? 0;
				const [id] = [...ids].filter((statementId) => statementId !== undefined);
				return {
					text: runs
						.map((run) => run.text)
						.join("")
						.trim(),
					...(id === undefined ? {} : { statementId: id }),
					...(runs.length > 0 && runs.every((run) => run.strong === true) ? { strong: true as const } : {}),
				};
			}),
		);
	}
	return { rows, mixedAt };
}

function splitLines(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
	const lines = splitPieces(pieces, "\n");
	return lines.filter((line) => !isBlank(line));
}

function splitCells(line: readonly Piece[]): (readonly Piece[])[] {
	return splitPieces(line, "|");
}

function splitPieces(pieces: readonly Piece[], separator: string): (readonly Piece[])[] {
	const parts: Piece[][] = [[]];
	for (const piece of pieces) {
		if (piece.statementId !== undefined || piece.isBreak === true) {
			parts.at(-1)?.push(piece);
			continue;
		}
		piece.text.split(separator).forEach((text, index) => {
			if (index > 0) parts.push([]);
			parts.at(-1)?.push({ ...piece, text });
		});
	}
	return parts;
}

function isBlank(pieces: readonly Piece[] | undefined): boolean {
	return pieces?.every((piece) => piece.statementId === undefined && piece.text.trim() === "") ?? false;
}
