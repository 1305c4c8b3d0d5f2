import { expect, test } from "vitest";
import { parseScenario } from "../../shared/scenario/parse.ts";
import { ENTRY, lineOf, seeded, smallScenario } from "./smallScenario.ts";

const first = "ferry/injects/first-order.yaml";
const second = "ferry/injects/second-order.yaml";
const third = "ferry/injects/third-order.yaml";
const order = "ferry/documents/order.md";
const orderLt = "ferry/documents/order.lt.md";
const library = "library/common.yaml";
const overlay = "ferry/text/lt.yaml";

interface Mistake {
	readonly title: string;
	readonly file: string;
	readonly from: string;
	readonly to: string;
	/** A text on the line where it is reported, in `reportedIn` or the file itself. */
	readonly on: string;
	readonly rule: string;
	readonly reportedIn?: string;
}

const mistake = (
	title: string,
	file: string,
	from: string,
	to: string,
	on: string,
	rule: string,
	reportedIn = file,
): Mistake => ({
	title,
	file,
	from,
	to,
	on,
	rule,
	reportedIn,
});

const MISTAKES: readonly Mistake[] = [
	// Names
	mistake("an unknown legal profile", ENTRY, "law-2022", "law-2023", "law-2023", "dangling-profile"),
	mistake("an unknown provision", first, "catch-all", "catch-some", "catch-some", "dangling-provision"),
	mistake("an unknown capability", first, "mitigation: [I1]", "mitigation: [I2]", "I2", "dangling-capability"),
	mistake("an unknown measure", first, "[inform-letter]", "[inform-leter]", "inform-leter", "dangling-measure"),
	mistake(
		"an unknown document as an answer",
		first,
		"answer: season-note",
		"answer: season-notes",
		"season-notes",
		"dangling-document",
	),
	mistake("an unknown indicator", order, 'indicators="CUS-01"', 'indicators="CUS-09"', ":signal", "dangling-indicator"),
	mistake(
		"an explanation that nothing holds",
		first,
		"explainedBy: [season]",
		"explainedBy: [reason]",
		"reason",
		"dangling-explanation",
	),
	mistake(
		"keys of a statement that is not in the document",
		first,
		"      cash:\n",
		"      cache:\n",
		"cache:",
		"dangling-statement",
	),
	mistake("an unknown option in a condition", first, "in: [hold]", "in: [holt]", "holt", "dangling-option"),
	mistake(
		"an unknown inject in a condition",
		second,
		"inject: first-order",
		"inject: firts-order",
		"firts-order",
		"dangling-inject",
	),
	mistake(
		"a twin that is not there",
		first,
		"leads:",
		"benign: true\ntwinOf: forth-order\nleads:",
		"forth-order",
		"dangling-inject",
	),
	mistake("an inject file that is not there", ENTRY, "injects/third", "injects/fird", "fird", "missing-file"),
	mistake("a document file that is not there", first, "order.md", "ordre.md", "ordre.md", "missing-file"),
	mistake(
		"a path that leads out of the folder",
		first,
		"../documents/order.md",
		"../../../../etc/passwd",
		"passwd",
		"missing-file",
	),
	// Ids
	mistake(
		"two teams of one id",
		ENTRY,
		"  - id: licensing",
		"  - id: industry",
		"  - id: industry\n    name: Licensing",
		"duplicate-team",
	),
	mistake("two injects of one id", third, "id: third-order", "id: first-order", "id: first-order", "duplicate-inject"),
	mistake(
		"two documents of one id",
		first,
		"id: files",
		"id: order",
		"id: order\n    kind: registry",
		"duplicate-document",
	),
	mistake("two statements of one id in one inject", first, "#refused", "#valves", "#valves", "duplicate-statement"),
	mistake(
		"two branches of one id",
		first,
		"id: missed",
		"id: stopped",
		"id: stopped\n        when: { rating",
		"duplicate-branch",
	),
	mistake(
		"a measure defined twice",
		ENTRY,
		"budgets:",
		"measures:\n  hold-part: { text: Again, by: [industry], burden: 1 }\nbudgets:",
		"Again",
		"defined-twice",
	),
	mistake(
		"a key written twice",
		first,
		"story: A buyer",
		"story: One\nstory: A buyer",
		"story: A buyer",
		"duplicate-key",
	),
	// Who plays
	mistake(
		"a team without an opening",
		first,
		"  licensing: The phone rings.\n",
		"",
		"  licensing: { informedBy",
		"missing-opening",
	),
	mistake("a lead that does not play", first, "leads: [industry]", "leads: [harbour]", "harbour", "dangling-team"),
	mistake(
		"a team that can never be reached",
		first,
		"  industry: start",
		"  industry: { informedBy: [licensing] }",
		"  industry: { informedBy",
		"team-unreachable",
	),
	mistake(
		"a team that enters after the end",
		first,
		"industry: start",
		"industry: { minute: 30 }",
		"minute: 30",
		"enters-too-late",
	),
	mistake("a target after the limit", first, "target: 20", "target: 40", "target: 40", "target-after-limit"),
	mistake(
		"an answer that may not be in play",
		second,
		"    title: The season\n",
		"    title: The season\n    when: { decision: { team: industry, in: [hold], inject: first-order } }\n",
		"when: { decision: { team: industry, in: [hold], inject: first-order } }",
		"answer-with-condition",
	),
	// Keys and powers
	mistake(
		"a key request of a team that may not ask",
		first,
		"key: { industry: 1 }",
		"key: { licensing: 1 }",
		"key: {",
		"key-without-power",
	),
	mistake(
		"a measure outside the power of its team",
		first,
		"[inform-letter]",
		"[hold-part]",
		"useful: [hold-part]\nbranches",
		"key-without-power",
	),
	mistake(
		"a measure in two lists",
		first,
		"useful: [hold-part]",
		"useful: [owner-trace]",
		"useful: [owner-trace]",
		"measure-listed-twice",
	),
	mistake(
		"a statement that should reach its holder",
		first,
		"reaches: [industry]",
		"reaches: [licensing]",
		"reaches: [licensing]\n        release",
		"reaches-holder",
	),
	mistake(
		"a sensitive statement without wording for whom it should reach",
		first,
		"release: { industry:",
		"release: { licensing:",
		"reaches: [industry]",
		"missing-release",
	),
	mistake(
		"a sensitive statement without any wording",
		first,
		"        release: { industry: There are reasons to wait. }\n",
		"",
		"sensitive: true",
		"missing-release",
	),
	// Budgets and ratings
	mistake("key requests beyond the budget", first, "cost: 1", "cost: 3", "key:", "requests-over-budget"),
	mistake(
		"more measures than a team may add",
		ENTRY,
		"measuresMax: 3",
		"measuresMax: 1",
		"  industry:\n    required",
		"measures-over-number",
		first,
	),
	mistake(
		"a decision without a best option",
		first,
		"- id: hold\n      rating: best",
		"- id: hold\n      rating: poor",
		"  industry:\n    - id: hold",
		"no-best-option",
	),
	mistake(
		"a decision without a harmful option",
		first,
		"- id: wait\n      rating: harmful",
		"- id: wait\n      rating: poor",
		"  licensing:\n    - id: inform",
		"no-harmful-option",
	),
	mistake(
		"weights that do not sum to one",
		ENTRY,
		"budgets:",
		"scoring:\n  weights: { recognition: 1, mitigation: 1, coordination: 0, proportionality: 0, timeliness: 0, calibration: 0 }\nbudgets:",
		"weights:",
		"weights-sum",
	),
	mistake(
		"a benign inject with signals",
		first,
		"leads:",
		"benign: true\nleads:",
		":signal",
		"signal-in-benign",
		order,
	),
	// Conditions
	mistake(
		"a branch with the condition of an earlier one",
		first,
		"when: { rating: { team: licensing, in: [harmful] } }",
		"when: { decision: { in: [hold], team: industry } }",
		"when: { decision: { in:",
		"branch-unreachable",
	),
	mistake(
		"a branch whose parts exclude each other",
		first,
		"when: { rating: { team: licensing, in: [harmful] } }",
		"when: { all: [{ decision: { team: industry, in: [hold] } }, { rating: { team: industry, in: [harmful] } }] }",
		"when: { all:",
		"condition-never",
	),
	mistake(
		"a rating that no option has",
		first,
		"in: [harmful] } }",
		"in: [acceptable] } }",
		"acceptable",
		"condition-never",
	),
	mistake(
		"a release that waits for its own inject",
		second,
		", inject: first-order",
		"",
		"decision: { team: industry, in: [deliver]",
		"unreachable-inject",
	),
	mistake(
		"a release that waits for a later inject",
		second,
		"inject: first-order",
		"inject: third-order",
		"inject: third-order",
		"unreachable-inject",
	),
	mistake(
		"a flag that nothing sets",
		third,
		"first-order-held",
		"first-order-kept",
		"first-order-kept",
		"unreachable-inject",
	),
	mistake(
		"a flag that is set only later",
		third,
		"name: first-order-held",
		"name: third-order-held",
		"name: third-order-held",
		"unreachable-inject",
	),
	mistake(
		"a release that contradicts itself",
		second,
		"decision: { team: industry, in: [deliver], inject: first-order }",
		"all: [{ flag: { name: first-order-held, is: true } }, { not: { flag: { name: first-order-held, is: true } } }]",
		"all: [",
		"unreachable-inject",
	),
	mistake(
		"a document that waits for a later inject",
		first,
		"holders: [licensing]",
		"holders: [licensing]\n    when: { reached: { team: licensing, is: true, inject: second-order } }",
		"when: { reached",
		"condition-too-early",
	),
	// Languages and Markdown
	mistake("a statement that only the translation has", orderLt, "#hurry", "#hury", "#hury", "translation-extra"),
	mistake("a text without the first language", first, "en: Title of first-order, ", "", "title:", "missing-language"),
	mistake(
		"an overlay text that the scenario does not have",
		overlay,
		"first-order.story",
		"first-order.storry",
		"storry",
		"unknown-text",
	),
	mistake("a statement without an id", order, "{#valves}", "", ":neutral", "statement-without-id"),
	mistake("an unknown directive", order, ":neutral", ":neutrl", ":neutrl", "unknown-directive"),
	mistake("a signal without a weight", order, " weight=3", "", ":signal", "statement-weight"),
	mistake("a signal without an indicator", order, ' indicators="CUS-01"', "", ":signal", "statement-indicators"),
	mistake("a link", order, "the ferry", "[the ferry](https://example.org)", "example.org", "markdown-refused"),
	mistake(
		"an image in a text in place",
		first,
		"The fishing season",
		"![fish](fish.png) The fishing season",
		"fish.png",
		"markdown-refused",
	),
	mistake("HTML", order, "the ferry", "<b>the ferry</b>", "<b>", "markdown-refused"),
	mistake(
		"a statement that is not closed",
		first,
		'refused weight=2 indicators="CUS-02"}',
		"refused weight=2",
		":signal[The owner",
		"bad-attributes",
	),
	// Shapes
	mistake(
		"a number where a text belongs",
		first,
		"story: A buyer asks for parts.",
		"story: 12",
		"story: 12",
		"wrong-value",
	),
	mistake(
		"a text where a list belongs",
		first,
		"leads: [industry]",
		"leads: industry",
		"leads: industry",
		"wrong-type",
	),
	mistake(
		"a form of entering that is none",
		first,
		"{ informedBy: [industry] }",
		"{ informedby: [industry] }",
		"informedby",
		"wrong-value",
	),
	mistake(
		"a condition with two keys",
		first,
		"when: { decision: { team: industry, in: [hold] } }",
		"when: { decision: { team: industry, in: [hold] }, flag: { name: first-order-held, is: true } }",
		"when: { decision",
		"wrong-value",
	),
	mistake(
		"a missing key",
		first,
		"objective: Tell an ordinary purchase from a diversion.\n",
		"",
		"id: first-order",
		"missing-key",
	),
	mistake("an unknown key in a library", library, "title: Cash", "titel: Cash", "titel", "unknown-key"),
	mistake("an id with capitals", first, "    - id: ask", "    - id: Ask", "Ask", "wrong-value"),
];

test.each(MISTAKES)("$title is reported where it stands", ({ file, from, to, on, rule, reportedIn = file }) => {
	const files = seeded(smallScenario(), file, from, to);
	const { problems } = parseScenario(files, ENTRY);
	const found = problems.filter((problem) => problem.rule === rule);
	expect(found.map((problem) => ({ file: problem.file, line: problem.line }))).toContainEqual({
		file: reportedIn,
		line: lineOf(files, reportedIn, on),
	});
});

test("an outcome may be waited for when a branch states it, and not when none does", () => {
	const waiting = (outcome: string, files = smallScenario()) =>
		seeded(
			files,
			second,
			"decision: { team: industry, in: [deliver], inject: first-order }",
			`outcome: { inject: first-order, in: [${outcome}] }`,
		);
	expect(parseScenario(waiting("prevented"), ENTRY).problems).toEqual([]);
	const files = waiting("prevented", seeded(smallScenario(), first, "        outcome: prevented\n", ""));
	expect(parseScenario(files, ENTRY).problems.map(({ file, rule }) => ({ file, rule }))).toEqual([
		{ file: second, rule: "condition-never" },
	]);
});

test("an inject that waits for an inject and for its twin is unreachable", () => {
	let files = smallScenario();
	const benign = (files.get(second) ?? "")
		.replace("leads:", "benign: true\ntwinOf: first-order\nleads:")
		.replace(/release:\n.*\n.*\n/, "");
	files = files.set(
		second,
		benign.replace(
			':signal[The owner was refused a licence in May.]{#refused weight=2 indicators="CUS-02"}',
			":neutral[Fine.]{#refused}",
		),
	);
	files = seeded(
		files,
		third,
		"flag: { name: first-order-held, is: true }",
		"all: [{ rating: { team: industry, in: [best], inject: first-order } }, { rating: { team: industry, in: [best], inject: second-order } }]",
	);
	const found = parseScenario(files, ENTRY).problems.filter(({ file }) => file === third);
	expect(found.map(({ rule, line }) => ({ rule, line }))).toEqual([
		{ rule: "unreachable-inject", line: lineOf(files, third, "all: [") },
	]);
});
