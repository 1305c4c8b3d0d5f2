import { isScalar } from "yaml";
import type { Place } from "./place.ts";
import type { Position } from "./yamlFile.ts";

/** Where a line and column of Markdown stand that is written inside a YAML file. */
export function markdownOrigin(place: Place): (at: Position) => Position {
	let locate: ((at: Position) => Position) | null = null;
	return (at) => {
		locate ??= locatorOf(place);
		return locate(at);
	};
}

function locatorOf({ file, path }: Place): (at: Position) => Position {
	const start = file.positionOf(path);
	const node = file.nodeAt(path);
	if (!isScalar(node)) return () => start;
	if (node.type === "BLOCK_LITERAL") {
		const lines = file.text.split("\n");
		const firstWritten = lines.slice(start.line).find((line) => line.trim() !== "") ?? "";
		const indent = firstWritten.length - firstWritten.trimStart().length;
		return (at) => ({ line: start.line + at.line, column: indent + at.column });
	}
	// Folding joins lines: the start of the text is all that is certain.
	if (node.type === "BLOCK_FOLDED") return () => start;
	const quote = node.type === "PLAIN" ? 0 : 1;
	return (at) => (at.line === 1 ? { line: start.line, column: start.column + quote + at.column - 1 } : start);
}
