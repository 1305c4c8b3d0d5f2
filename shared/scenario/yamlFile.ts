import { LineCounter, type Node } from "yaml";
import type { Problem } from "./problem.ts";
import { composeYaml, MAX_DEPTH } from "./yamlCompose.ts";
import { columnOfText, mendIndentation, offsetOfMistake } from "./yamlMend.ts";
import { UNQUOTED_COLON, yamlMistake } from "./yamlMistake.ts";
import { PlainReader } from "./yamlPlain.ts";
import { type Path, type YamlTree, yamlTree } from "./yamlTree.ts";

export const MAX_FILE_CHARACTERS = 1_000_000;
const MAX_ALIASES = 100;

export interface Position {
	/** From 1. */
	readonly line: number;
	/** From 1. */
	readonly column: number;
}

/** A YAML file that was read: its plain value, what is wrong with its syntax, and where everything stands. */
export interface YamlFile {
	readonly file: string;
	readonly text: string;
	/** Plain data; `undefined` when nothing could be read. */
	readonly value: unknown;
	readonly problems: readonly Problem[];
	/** Whether the parser had to guess somewhere. */
	readonly isBroken: boolean;
	/** Where the value at `path` stands; its key when `of` is "key". The nearest parent for what is missing. */
	readonly positionOf: (path: Path, of?: "key" | "value") => Position;
	/** The node at `path`, for what needs more than a position. */
	readonly nodeAt: (path: Path) => Node | null;
	/** Whether the syntax was wrong inside the value at `path`, so that parts of it may be lost. */
	readonly isDoubtful: (path: Path) => boolean;
}

/** Reads one YAML file with every syntax mistake reported. Never throws. */
export function readYaml(file: string, text: string): YamlFile {
	const reading = readValue(file, text);
	const { value, problems, mistakeOffsets } = reading;
	if (reading.mended === null) return unreadable(file, text, problems);
	const { mended } = reading;
	let known: { readonly tree: YamlTree; readonly place: (offset: number) => Position } | null = null;
	const places = () => {
		known ??= { tree: yamlTree(mended.text), place: placer(mended.text, mended.shifts) };
		return known;
	};
	return {
		file,
		text,
		value,
		problems,
		isBroken: mistakeOffsets.length > 0,
		positionOf: (path, of = "value") => {
			const { tree, place } = places();
			const found = tree.find(path);
			const isWhole = found.depth === path.length;
			const node = of === "key" || !isWhole ? (found.key ?? found.value) : (found.value ?? found.key);
			return place(node?.range?.[0] ?? 0);
		},
		nodeAt: (path) => places().tree.find(path).resolved,
		isDoubtful: (path) => {
			if (mistakeOffsets.length === 0) return false;
			const found = places().tree.find(path);
			const range = found.depth === path.length ? (found.value?.range ?? null) : null;
			if (range === null) return true;
			return mistakeOffsets.some((offset) => offset >= range[0] && offset <= range[2]);
		},
	};
}

interface Reading {
	readonly value: unknown;
	readonly problems: readonly Problem[];
	/** Where the parser had to guess, as offsets in the mended text. */
	readonly mistakeOffsets: readonly number[];
	/** The text as it was read; null when it was refused. */
	readonly mended: { readonly text: string; readonly shifts: ReadonlyMap<number, number> } | null;
}

function readValue(file: string, text: string): Reading {
	const problems: Problem[] = [];
	const add = (at: Position, rule: string, message: string, path = "") =>
		problems.push({ file, ...at, path, message, rule, severity: "error" });
	const refuse = (offset: number, rule: string, message: string): Reading => {
		add(placer(text)(offset), rule, message);
		return { value: undefined, problems, mistakeOffsets: [0], mended: null };
	};

	if (text.length > MAX_FILE_CHARACTERS)
		return refuse(0, "file-size", "The file is larger than 1 MB. Split it into several files.");
	const nul = text.indexOf("\0");
	if (nul !== -1) return refuse(nul, "yaml-nul", "A NUL character stands here. Save the file as plain UTF-8 text.");

	const asWritten = composeYaml(text);
	if ("refusedAt" in asWritten) {
		return asWritten.reason === "depth"
			? refuse(
					asWritten.refusedAt,
					"yaml-depth",
					`Lists and maps are nested more than ${MAX_DEPTH} deep here. Flatten them.`,
				)
			: refuse(asWritten.refusedAt, "yaml-size", "The file holds too many values. Split it into several files.");
	}
	const mended =
		asWritten.mistakes.length > 0
			? mendIndentation(text, asWritten.mistakes)
			: { text, shifts: new Map<number, number>() };
	const composed = mended.shifts.size > 0 ? composeYaml(mended.text) : asWritten;
	if ("refusedAt" in composed)
		return refuse(composed.refusedAt, "yaml-size", "The file holds too many values. Split it into several files.");

	let placing: ((offset: number) => Position) | null = null;
	const place = (offset: number): Position => {
		placing ??= placer(mended.text, mended.shifts);
		return placing(offset);
	};
	const mistakenLines = new Set<number>();
	const addMistake = (at: Position, message: string) => {
		if (mistakenLines.has(at.line)) return;
		mistakenLines.add(at.line);
		add(at, "yaml-syntax", message);
	};
	const lines = mended.shifts.size > 0 ? text.split("\n") : [];
	for (const [index, shift] of mended.shifts) {
		const line = lines[index] ?? "";
		const column = shift === 0 ? columnOfText(line) : line.length - line.trimStart().length + 1;
		addMistake({ line: index + 1, column }, shift === 0 ? UNQUOTED_COLON : yamlMistake("BAD_INDENT", ""));
	}
	for (const mistake of composed.mistakes) {
		addMistake(place(offsetOfMistake(mended.text, mistake)), yamlMistake(mistake.code, mistake.message));
	}

	const root = composed.document?.contents ?? null;
	const reader = new PlainReader((offset, rule, message, path) => add(place(offset), rule, message, path), {
		maxAliases: MAX_ALIASES,
		maxDepth: MAX_DEPTH,
	});
	const value = root === null ? undefined : reader.read(root);
	if (root === null && problems.length === 0)
		add({ line: 1, column: 1 }, "yaml-empty", "The file is empty. Write its content, or remove it.");
	return { value, problems, mistakeOffsets: composed.mistakes.map(({ offset }) => offset), mended };
}

function unreadable(file: string, text: string, problems: readonly Problem[]): YamlFile {
	const start = { line: 1, column: 1 };
	return {
		file,
		text,
		value: undefined,
		problems,
		isBroken: true,
		positionOf: () => start,
		nodeAt: () => null,
		isDoubtful: () => true,
	};
}

/** From offsets in a text to lines and columns, where mended lines stood before they were mended. */
function placer(text: string, shifts: ReadonlyMap<number, number> = new Map()): (offset: number) => Position {
	const lines = new LineCounter();
	lines.addNewLine(0);
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines.addNewLine(at + 1);
	return (offset) => {
		const { line, col } = lines.linePos(Math.max(0, offset));
		return { line: Math.max(1, line), column: Math.max(1, col - (shifts.get(line - 1) ?? 0)) };
	};
}
