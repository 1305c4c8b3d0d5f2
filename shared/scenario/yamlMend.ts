import { composeYaml, type SyntaxMistake } from "./yamlCompose.ts";

const MAX_CHARACTERS = 200_000;
const MAX_MENDED_LINES = 12;
/** How much text may be read again in search of the mend: bounds the time. */
const MAX_COMPOSED_CHARACTERS = 250_000;
const INDENTATION_CODES = new Set([
	"BAD_INDENT",
	"BLOCK_AS_IMPLICIT_KEY",
	"MULTILINE_IMPLICIT_KEY",
	"MISSING_CHAR",
	"UNEXPECTED_TOKEN",
	"IMPOSSIBLE",
]);

export interface Mended {
	readonly text: string;
	/** Lines (from 0) whose indentation was changed, and by how many columns; by 0 where a text was put in quotes. */
	readonly shifts: ReadonlyMap<number, number>;
}

/** `key: a text: with a colon`, after dashes or not. */
const UNQUOTED = /^(\s*(?:- +)*[A-Za-z0-9_-]+:\s+)([^\s'"[{|>&*!#].*:\s.*)$/;

/**
 * Puts wrongly indented lines where their neighbours stand, so that one slip does not hide what else is wrong in the
 * file. The slip itself is still reported; only what follows is read as the author most likely meant it.
 */
export function mendIndentation(text: string, mistakes: readonly SyntaxMistake[]): Mended {
	const shifts = new Map<number, number>();
	const unmended = { text, shifts };
	if (text.length > MAX_CHARACTERS) return unmended;
	const budget = { characters: Math.max(MAX_COMPOSED_CHARACTERS, 12 * text.length) };
	let lines: readonly string[] = text.split("\n");
	let current = mistakes;
	for (let round = 0; round < MAX_MENDED_LINES; round++) {
		const next = mendFirst(lines, current, shifts, budget);
		if (next === null) break;
		shifts.set(next.line, (shifts.get(next.line) ?? 0) + next.shift);
		lines = next.lines;
		current = next.mistakes;
		if (current.length === 0) break;
	}
	return { text: lines.join("\n"), shifts };
}

interface MendedLine {
	readonly lines: readonly string[];
	readonly line: number;
	readonly shift: number;
	readonly mistakes: readonly SyntaxMistake[];
}

function mendFirst(
	lines: readonly string[],
	mistakes: readonly SyntaxMistake[],
	done: ReadonlyMap<number, number>,
	budget: { characters: number },
): MendedLine | null {
	const text = lines.join("\n");
	const first = mistakes[0];
	if (first === undefined || !INDENTATION_CODES.has(first.code)) return null;
	const line = lineOfMistake(text, first);
	let best: MendedLine | null = null;
	for (const candidate of new Set([line, lineAt(text, first.offset), line - 1, line + 1])) {
		if ((lines[candidate] ?? "").trim() === "" || done.has(candidate)) continue;
		for (const { changes, shift } of rewritings(lines, candidate)) {
			if (budget.characters < text.length) return best;
			budget.characters -= text.length;
			const changed = lines.map((written, index) => changes.get(index) ?? written);
			const composed = composeYaml(changed.join("\n"));
			if ("refusedAt" in composed) continue;
			if (composed.mistakes.length >= (best?.mistakes.length ?? mistakes.length)) continue;
			best = { lines: changed, line: candidate, shift, mistakes: composed.mistakes };
			if (best.mistakes.length === 0) return best;
		}
	}
	return best;
}

/** The line (from 0) that is to blame: of a key run together from several lines, the last. */
function lineOfMistake(text: string, mistake: SyntaxMistake): number {
	return lineAt(text, offsetOfMistake(text, mistake));
}

function lineAt(text: string, offset: number): number {
	let line = 0;
	for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line++;
	return line;
}

/** Where to point: at the deeper line of a value that runs on into a key, otherwise where the parser stumbled. */
export function offsetOfMistake(text: string, mistake: SyntaxMistake): number {
	if (mistake.code !== "BLOCK_AS_IMPLICIT_KEY" && mistake.code !== "MULTILINE_IMPLICIT_KEY") return mistake.offset;
	const colon = /:(?=\s|$)/g;
	colon.lastIndex = mistake.offset;
	const found = colon.exec(text);
	if (found === null) return mistake.offset;
	const lineStart = text.lastIndexOf("\n", found.index) + 1;
	if (lineStart <= mistake.offset || mistake.code === "MULTILINE_IMPLICIT_KEY") return mistake.offset;
	return lineStart + indentOf(text.slice(lineStart));
}

interface Rewriting {
	/** New texts by line. */
	readonly changes: ReadonlyMap<number, string>;
	readonly shift: number;
}

/** What the author may have meant by a line: its text in quotes, or the line where its neighbours stand. */
function rewritings(lines: readonly string[], line: number): readonly Rewriting[] {
	const written = lines[line] ?? "";
	const indent = indentOf(written);
	const moved = [...neighbourIndents(lines, line)]
		.filter((wanted) => wanted !== indent)
		.map((wanted) => ({
			changes: new Map([[line, " ".repeat(wanted) + written.trimStart()]]),
			shift: wanted - indent,
		}));
	return [...quoted(lines, line), ...moved];
}

/** The text of a key in quotes, to the end of the lines that continue it. */
function quoted(lines: readonly string[], line: number): readonly Rewriting[] {
	const written = lines[line] ?? "";
	const unquoted = UNQUOTED.exec(written);
	if (unquoted === null) return [];
	const [, key = "", text = ""] = unquoted;
	let last = line;
	while (last + 1 < lines.length && indentOf(lines[last + 1] ?? "") > indentOf(written)) last++;
	const changes = new Map([[line, `${key}'${text.replaceAll("'", "''")}`]]);
	for (let at = line + 1; at <= last; at++) changes.set(at, (lines[at] ?? "").replaceAll("'", "''"));
	return [{ changes: changes.set(last, `${changes.get(last) ?? ""}'`), shift: 0 }];
}

/** The column (from 1) at which the text of `key: text` starts. */
export function columnOfText(line: string): number {
	return (UNQUOTED.exec(line)?.[1]?.length ?? 0) + 1;
}

function neighbourIndents(lines: readonly string[], line: number): ReadonlySet<number> {
	const indents = new Set<number>();
	for (const step of [-1, 1]) {
		let seen = 0;
		for (let at = line + step; at >= 0 && at < lines.length && seen < 3; at += step) {
			const neighbour = lines[at];
			if (neighbour === undefined || neighbour.trim() === "" || neighbour.trimStart().startsWith("#")) continue;
			seen++;
			const indent = indentOf(neighbour);
			indents.add(indent);
			if (/^\s*- /.test(neighbour)) indents.add(indent + 2);
		}
	}
	return indents;
}

function indentOf(line: string): number {
	return line.length - line.replace(/^[ ]+/, "").length;
}
