import { Composer, type Document, type ErrorCode, Lexer, Parser } from "yaml";

export const MAX_DEPTH = 100;
const MAX_LEXEMES = 600_000;

export interface SyntaxMistake {
	readonly offset: number;
	readonly code: ErrorCode;
	readonly message: string;
}

export type Composed =
	| { readonly document: Document.Parsed | null; readonly mistakes: readonly SyntaxMistake[] }
	| { readonly refusedAt: number; readonly reason: "depth" | "size" };

/** As `parseDocument`, but stops before nesting or sheer number can exhaust the machine, and never throws. */
export function composeYaml(text: string): Composed {
	const mistakes: SyntaxMistake[] = [];
	let offset = 0;
	try {
		const composer = new Composer({ uniqueKeys: false, version: "1.2", schema: "core", logLevel: "silent" });
		let first: Document.Parsed | null = null;
		const lexemes = countedLexemes(text, (at) => {
			offset = at;
		});
		for (const document of composer.compose(lexemes, true, text.length)) {
			if (first !== null) {
				mistakes.push({ offset: document.range[0], code: "MULTIPLE_DOCS", message: "" });
				break;
			}
			first = document;
		}
		for (const error of first?.errors ?? []) {
			if (error.code === "RESOURCE_EXHAUSTION") return { refusedAt: error.pos[0], reason: "depth" };
			mistakes.push({ offset: error.pos[0], code: error.code, message: error.message });
		}
		return { document: first, mistakes: mistakes.sort((a, b) => a.offset - b.offset) };
	} catch (error) {
		return { refusedAt: offset, reason: error instanceof TooMuch ? error.reason : "depth" };
	}
}

class TooMuch extends Error {
	readonly reason: "depth" | "size";
	constructor(reason: "depth" | "size") {
		super(reason);
		this.reason = reason;
	}
}

function* countedLexemes(text: string, onOffset: (offset: number) => void) {
	const parser = new Parser();
	let flowDepth = 0;
	let nestedOnLine = 0;
	let offset = 0;
	let count = 0;
	for (const lexeme of new Lexer().lex(text)) {
		if (lexeme === "[" || lexeme === "{") flowDepth++;
		else if (lexeme === "]" || lexeme === "}") flowDepth--;
		else if (lexeme === "-" || lexeme === "?" || lexeme === ":") nestedOnLine++;
		else if (lexeme.includes("\n")) nestedOnLine = 0;
		count++;
		onOffset(offset);
		if (flowDepth > MAX_DEPTH || nestedOnLine > MAX_DEPTH * 20) throw new TooMuch("depth");
		if (count > MAX_LEXEMES) throw new TooMuch("size");
		offset += lexeme.length;
		yield* parser.next(lexeme);
	}
	yield* parser.end();
}
