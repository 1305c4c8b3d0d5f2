import { describe, expect, test } from "vitest";
import { readYaml } from "../../shared/scenario/yamlFile.ts";

const found = (text: string) =>
	readYaml("a.yaml", text).problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`);

describe("indentation", () => {
	test("a line too deep is reported there, and what follows is read as its neighbours are", () => {
		const read = readYaml("a.yaml", "id: a\ntitle: A\n objective: B\nstory: C\n");
		expect(read.problems.map(({ rule, line, column }) => ({ rule, line, column }))).toEqual([
			{ rule: "yaml-syntax", line: 3, column: 2 },
		]);
		expect(read.value).toEqual({ id: "a", title: "A", objective: "B", story: "C" });
		expect(read.positionOf(["objective"])).toEqual({ line: 3, column: 13 });
	});

	test("a line not deep enough within a list is reported there", () => {
		const read = readYaml("a.yaml", "docs:\n  - id: a\n    kind: x\n   title: y\n    to: z\n  - id: b\n");
		expect(read.problems.map(({ line, column }) => ({ line, column }))).toEqual([{ line: 4, column: 4 }]);
		expect(read.value).toEqual({ docs: [{ id: "a", kind: "x", title: "y", to: "z" }, { id: "b" }] });
	});

	test("several wrong lines are each reported", () => {
		expect(found("a:\n  b: 1\n   c: 2\n  d: 3\ne:\n  f: 1\n g: 2\n  h: 3\n")).toEqual([
			"yaml-syntax 3:4",
			"yaml-syntax 7:2",
		]);
	});

	test("a text with a colon must be quoted, and hides nothing below it", () => {
		const read = readYaml("a.yaml", "id: a\ntruth: Owner: it's the\n  trace's end\nnotes: [1]\n");
		expect(read.problems.map(({ rule, line, column }) => ({ rule, line, column }))).toEqual([
			{ rule: "yaml-syntax", line: 2, column: 8 },
		]);
		expect(read.value).toEqual({ id: "a", truth: "Owner: it's the trace's end", notes: [1] });
	});

	test("a tab is called a tab", () => {
		const { problems } = readYaml("a.yaml", "a:\n\tb: 1\n");
		expect(problems.map(({ message }) => message)).toEqual(["A tab indents this line. Use spaces."]);
	});
});

describe("what is refused", () => {
	test.each([
		["a key written twice", "a: 1\nb: 2\na: 3\n", ["duplicate-key 3:1"]],
		["a dangerous key", "a:\n  __proto__: 1\nconstructor: 2\n", ["yaml-key 2:3", "yaml-key 3:1"]],
		["a tag", "a: !run x\nb: !!binary x\n", ["yaml-tag 1:9", "yaml-tag 2:13"]],
		["a second document", "a: 1\n---\nb: 2\n", ["yaml-syntax 2:1"]],
		["a NUL", "a: 1\nb: \0\n", ["yaml-nul 2:4"]],
		["an alias within itself", "a: &x [*x]\n", ["yaml-alias 1:8"]],
		["an alias to nothing", "a: *y\n", ["yaml-alias 1:4"]],
		["an empty file", "# nothing\n", ["yaml-empty 1:1"]],
		["a file over 1 MB", "a".repeat(1_000_001), ["file-size 1:1"]],
		["more than a hundred aliases", `a: &x [1]\nb: [${"*x,".repeat(101)}]\n`, ["yaml-aliases 2:305"]],
	])("%s", (_, text, expected) => {
		expect(found(text)).toEqual(expected);
	});

	test.each([
		["brackets", "[".repeat(200_000)],
		["braces", "{a: ".repeat(100_000)],
		["dashes", "- ".repeat(300_000)],
		["lines", Array.from({ length: 1_300 }, (_, depth) => `${" ".repeat(depth)}k:\n`).join("")],
	])("%s nested without end", (_, text) => {
		expect(readYaml("a.yaml", text).problems.map(({ rule }) => rule)).toContain("yaml-depth");
	});

	test("aliases that multiply are stopped", () => {
		const lines = Array.from({ length: 40 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index},*a${index}]\n`);
		expect(readYaml("a.yaml", `a0: &a0 [1]\n${lines.join("")}`).problems.map(({ rule }) => rule)).toEqual([
			"yaml-aliases",
		]);
	});

	test("very many keys are read in linear time", () => {
		const text = Array.from({ length: 40_000 }, (_, index) => `k${index}: 1\n`).join("");
		expect(readYaml("a.yaml", text).problems).toEqual([]);
	});
});

test("words that look like values stay what an author means", () => {
	expect(readYaml("a.yaml", "a: no\nb: 012\nc: 2022-10-05\nd: 3 October 2022\n").value).toEqual({
		a: "no",
		b: 12,
		c: "2022-10-05",
		d: "3 October 2022",
	});
});
