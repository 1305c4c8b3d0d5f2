import { expect, test } from "vitest";
import { readMarkdown } from "../../shared/scenario/markdown.ts";

const mistakesOf = (text: string) =>
	readMarkdown(text).mistakes.map(({ rule, line, column }) => `${rule} ${line}:${column}`);
const blocksOf = (text: string) =>
	readMarkdown(text).blocks.map(({ kind, runs }) => `${kind}: ${runs.map((run) => run.text).join("|")}`);

test("headings, paragraphs, lists, quotes and rows are kept", () => {
	const text =
		"# Head\n\nOne\ntwo.\n\n- first\n- second\n\n> said\n\n1. clause\n2. clause\n\n| a | b |\n|---|---|\n| c | |\n\nx | y\n";
	expect(blocksOf(text)).toEqual([
		"heading: Head",
		"paragraph: One two.",
		"item: first",
		"item: second",
		"quote: said",
		"paragraph: 1. clause",
		"paragraph: 2. clause",
		"row: a|b",
		"row: c|",
		"row: x|y",
	]);
});

test("a hard line break starts a line of its own", () => {
	expect(blocksOf("From: A\\\nTo: B\n")).toEqual(["paragraph: From: A", "paragraph: To: B"]);
});

test("times, addresses and colons are text", () => {
	const text = "At 10:30 mail a:b to <a@b.example>, see https://b.example, Re:Offer.";
	expect(blocksOf(text)).toEqual([`paragraph: ${text}`]);
	expect(mistakesOf(text)).toEqual([]);
});

test("a bar within a statement makes no cell", () => {
	expect(blocksOf(":neutral[12 | 400 EUR]{#sum}")).toEqual(["paragraph: 12 | 400 EUR"]);
});

test("what a document may not hold is reported where it stands", () => {
	expect(mistakesOf("See [this](x).\n\nAnd ![that](y.png)\n\n<div>\n\n```\ncode\n```\n")).toEqual([
		"markdown-refused 1:5",
		"markdown-refused 3:5",
		"markdown-refused 5:1",
		"markdown-refused 7:1",
	]);
});

test.each([
	["no closing bracket", "Well, :signal[no end", "unclosed-statement 1:7"],
	["a space before the bracket", ":signal [text]{#a}", "unclosed-statement 1:1"],
	["no id", ":neutral[text]", "statement-without-id 1:1"],
	["a broken attribute", ':signal[text]{#a indicators="A}', "bad-attributes 1:1"],
	["an attribute of another kind", ":neutral[text]{#a weight=2}", "unknown-attribute 1:1"],
	["a weight beyond three", ":decoy[text]{#a weight=4}", "bad-weight 1:1"],
	["no text", ":neutral[]{#a}", "empty-statement 1:1"],
	["an id that is none", ":neutral[text]{#Big_Id}", "bad-id 1:1"],
	["two colons", "::neutral[text]{#a}", "markdown-refused 1:1"],
	["a statement within a statement", ":neutral[a :decoy[b]{#b weight=1} c]{#a}", "nested-statement 1:1"],
	["a cell of text and statement", "a | b :neutral[c]{#c}", "markdown-cell 1:16"],
])("a statement with %s is reported", (_, text, expected) => {
	expect(mistakesOf(text)).toEqual([expected]);
});
