import fc from "fast-check";
import { expect, test } from "vitest";
import { authoredJsonSchema } from "../../shared/scenario/jsonSchema.ts";
import { parseScenario } from "../../shared/scenario/parse.ts";
import { ENTRY, smallScenario } from "./smallScenario.ts";

const SCRAPS = [
	"",
	" ",
	"\t",
	"\n",
	"- ",
	": ",
	"[",
	"]",
	"{",
	"}",
	"&a ",
	"*a",
	"!x ",
	"|",
	">",
	"'",
	'"',
	"---\n",
	"#",
	"\0",
	"__proto__: 1\n",
	"null",
	"12",
	"😀",
	"\u2028",
	":signal[",
	"]{#x}",
	"{ all: [] }",
];

const change = fc.record({
	file: fc.nat(),
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	cut: fc.nat({ max: 40 }),
	scrap: fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ maxLength: 8 })),
});

test("however a scenario is damaged, it is compiled or its problems are told, each within its file", () => {
	fc.assert(
		fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
			const files = smallScenario();
			const names = [...files.keys()];
			for (const { file, at, cut, scrap } of changes) {
				const name = names[file % names.length] ?? ENTRY;
				const text = files.get(name) ?? "";
				const start = Math.floor(at * text.length);
				files.set(name, text.slice(0, start) + scrap + text.slice(start + cut));
			}
			const parsed = parseScenario(files, ENTRY);
			expect(parsed.ok).toBe(!parsed.problems.some(({ severity }) => severity === "error"));
			for (const problem of parsed.problems) {
				const lines = (files.get(problem.file) ?? "").split("\n").length;
				expect(problem.line).toBeGreaterThanOrEqual(1);
				expect(problem.line).toBeLessThanOrEqual(Math.max(1, lines));
				expect(problem.column).toBeGreaterThanOrEqual(1);
				expect(problem.message).not.toMatch(/zz-unreadable|undefined|\[object/);
			}
		}),
		{ numRuns: 100 },
	);
}, 60_000);

test("any texts at all are refused in peace", () => {
	fc.assert(
		fc.property(
			fc.dictionary(
				fc.constantFrom(ENTRY, "ferry/injects/a.yaml", "ferry/text/lt.yaml"),
				fc.string({ unit: "binary", maxLength: 300 }),
			),
			(texts) => {
				expect(parseScenario(new Map(Object.entries(texts)), ENTRY).ok).toBe(false);
			},
		),
		{ numRuns: 200 },
	);
});

test("the schema for editors knows every key and lets defaults be left out", () => {
	const schema = authoredJsonSchema("scenario");
	expect(schema.$schema).toBe("http://json-schema.org/draft-07/schema#");
	expect(schema.required).toEqual([
		"format",
		"id",
		"version",
		"title",
		"summary",
		"languages",
		"legalProfile",
		"teams",
		"injects",
	]);
});
