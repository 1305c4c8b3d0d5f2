import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import { directiveFromMarkdown } from "mdast-util-directive";
import { fromMarkdown } from "mdast-util-from-markdown";
import { directive } from "micromark-extension-directive";
import { type MarkedStatement, readDirective } from "./markdownDirective.ts";
import { isTable, type Piece, rowsOf, runsOf } from "./markdownRuns.ts";
import { remembering } from "./remembering.ts";
import type { Block } from "./scenario.ts";

export interface MarkdownMistake {
	readonly line: number;
	readonly column: number;
	readonly statementId: string;
	readonly rule: string;
	readonly message: string;
}

export interface ReadMarkdown {
	readonly blocks: readonly Block[];
	/** In order of appearance. */
	readonly statements: readonly MarkedStatement[];
	readonly mistakes: readonly MarkdownMistake[];
}

const REFUSED: Readonly<Record<string, string>> = {
	link: "Links are not shown. Write the words alone.",
	linkReference: "Links are not shown. Write the words alone.",
	image: "Images are not shown. Describe what is on it in words.",
	imageReference: "Images are not shown. Describe what is on it in words.",
	html: "HTML is not shown. Write plain text, or put a backslash before <.",
	code: "Code blocks are not shown. Write paragraphs, lists or rows.",
	leafDirective: "A statement starts with one colon and stands within its paragraph: :neutral[text]{#id}.",
	containerDirective: "A statement starts with one colon and stands within its paragraph: :neutral[text]{#id}.",
};

const SYNTAX = [directive(), { disable: { null: ["codeIndented", "definition", "autolink", "setextUnderline"] } }];
const TREE = [directiveFromMarkdown()];

/** Reads the Markdown of one document in one language. Never throws. */
export const readMarkdown: (text: string) => ReadMarkdown = remembering(readAnew);

function readAnew(text: string): ReadMarkdown {
	const reader = new MarkdownReader(text);
	let root: Root;
	try {
		root = fromMarkdown(text, {
			extensions: SYNTAX,
			mdastExtensions: TREE,
		});
		for (const node of root.children) reader.readBlock(node, "paragraph");
	} catch {
		reader.mistakes.push({
			line: 1,
			column: 1,
			statementId: "",
			rule: "markdown",
			message: "This text cannot be read as Markdown. Simplify its lists, quotes and brackets.",
		});
	}
	return { blocks: reader.blocks, statements: reader.statements, mistakes: reader.mistakes };
}

class MarkdownReader {
	readonly blocks: Block[] = [];
	readonly statements: MarkedStatement[] = [];
	readonly mistakes: MarkdownMistake[] = [];
	readonly #text: string;

	constructor(text: string) {
		this.#text = text;
	}

	readBlock(node: RootContent, kind: Block["kind"], prefix = ""): void {
		switch (node.type) {
			case "heading":
				this.#addText(this.#pieces(node.children), "heading");
				return;
			case "paragraph":
				this.#readParagraph(node, kind, prefix);
				return;
			case "blockquote":
				for (const child of node.children) this.readBlock(child, "quote");
				return;
			case "list": {
				let number = node.start ?? 1;
				for (const item of node.children) {
					// A numbered clause keeps its number; a dash becomes an item.
					const isNumbered = node.ordered === true;
					item.children.forEach((child, index) => {
						const itsKind = isNumbered || index > 0 ? (kind === "quote" ? "quote" : "paragraph") : "item";
						this.readBlock(child, itsKind, isNumbered && index === 0 ? `${number}. ` : "");
					});
					number++;
				}
				return;
			}
			case "thematicBreak":
				return;
			default:
				this.#refuse(node);
		}
	}

	#readParagraph(node: Paragraph, kind: Block["kind"], prefix: string): void {
		const pieces = this.#pieces(node.children);
		if (prefix === "" && isTable(pieces)) {
			const table = rowsOf(pieces);
			this.blocks.push(...table.rows.map((runs): Block => ({ kind: "row", runs })));
			if (table.mixedAt !== null) {
				const message =
					"A cell holds either one statement or plain text. Put the whole text of the cell into the statement.";
				this.#mistake(table.mixedAt, "markdown-cell", message);
			}
			return;
		}
		this.#addText(prefix === "" ? pieces : [{ text: prefix, offset: 0 }, ...pieces], kind);
	}

	/** A hard line break starts a block of its own, except within an item. */
	#addText(pieces: readonly Piece[], kind: Block["kind"]): void {
		let line: Piece[] = [];
		const finish = () => {
			const runs = runsOf(line);
			if (runs.length > 0) this.blocks.push({ kind, runs });
			line = [];
		};
		for (const piece of pieces) {
			if (piece.isBreak === true && kind !== "item") finish();
			else line.push(piece);
		}
		finish();
	}

	#pieces(nodes: readonly PhrasingContent[], strong = false): Piece[] {
		return nodes.flatMap((node): Piece[] => {
			const offset = node.position?.start.offset ?? 0;
			const style = strong ? ({ strong: true } as const) : {};
			switch (node.type) {
				case "text":
					this.#findUnclosed(node);
					return [{ text: node.value, offset, ...style }];
				case "inlineCode":
					return [{ text: node.value, offset, ...style }];
				case "break":
					return [{ text: " ", offset, isBreak: true }];
				case "emphasis":
					return this.#pieces(node.children, strong);
				case "strong":
					return this.#pieces(node.children, true);
				case "textDirective": {
					const read = readDirective(node, this.#text);
					for (const mistake of read.mistakes) this.#mistake(offset, mistake.rule, mistake.message, read.statement?.id);
					if (read.literal !== null) return [{ text: read.literal, offset, ...style }];
					const inner = this.#pieces(node.children, strong).map((piece) => ({ ...piece, isBreak: false }));
					const nested = node.children.some(
						(child) => child.type === "textDirective" && readDirective(child, this.#text).literal === null,
					);
					if (nested)
						this.#mistake(
							offset,
							"nested-statement",
							"A statement stands inside a statement. Close the first before the second.",
						);
					if (read.statement === null) return inner;
					const { id } = read.statement;
					const content = inner
						.map((piece) => piece.text)
						.join("")
						.replace(/\s+/g, " ")
						.trim();
					if (content === "")
						this.#mistake(offset, "empty-statement", "The statement has no text. Write it between [ and ].", id);
					this.statements.push({ ...read.statement, text: content });
					return inner.map((piece) => ({ ...piece, statementId: id }));
				}
				default:
					this.#refuse(node);
					return "children" in node ? this.#pieces(node.children as readonly PhrasingContent[], strong) : [];
			}
		});
	}

	/** A directive whose bracket never closes is plain text to Markdown; its author meant a statement. */
	#findUnclosed(node: Nodes): void {
		const start = node.position?.start.offset ?? 0;
		const source = this.#text.slice(start, node.position?.end.offset ?? start);
		for (const found of source.matchAll(/:(neutral|signal|decoy|statement)\s*\[/g)) {
			const message = `The statement :${found[1]}[ is not closed. Close it with ]{#id} in the same paragraph, and put a backslash before a single [ or ] within it.`;
			this.#mistake(start + found.index, "unclosed-statement", message);
		}
	}

	#refuse(node: Nodes): void {
		const message =
			REFUSED[node.type] ?? "This is not shown in a document. Write plain paragraphs, lists, quotes or rows.";
		this.#mistake(node.position?.start.offset ?? 0, "markdown-refused", message);
	}

	#mistake(offset: number, rule: string, message: string, statementId = ""): void {
		const before = this.#text.slice(0, offset);
		const line = before.split("\n").length;
		this.mistakes.push({ line, column: offset - before.lastIndexOf("\n"), statementId, rule, message });
	}
}
