import { test } from "vitest";
import { expectReported, mistake } from "./mistake.ts";
import { ENTRY, FIRST, ORDER, SECOND, THIRD } from "./smallScenario.ts";

/** A name that stands for nothing, and a name that stands for two things. */
const MISTAKES = [
	// Names
	mistake("an unknown legal profile", ENTRY, "law-2022", "law-2023", "law-2023", "dangling-profile"),
	mistake("an unknown provision", FIRST, "catch-all", "catch-some", "catch-some", "dangling-provision"),
	mistake("an unknown capability", FIRST, "mitigation: [I1]", "mitigation: [I2]", "I2", "dangling-capability"),
	mistake("an unknown measure", FIRST, "[inform-letter]", "[inform-leter]", "inform-leter", "dangling-measure"),
	mistake(
		"an unknown document as an answer",
		FIRST,
		"answer: season-note",
		"answer: season-notes",
		"season-notes",
		"dangling-document",
	),
	mistake("an unknown indicator", ORDER, 'indicators="CUS-01"', 'indicators="CUS-09"', ":signal", "dangling-indicator"),
	mistake(
		"an explanation that nothing holds",
		FIRST,
		"explainedBy: [season]",
		"explainedBy: [reason]",
		"reason",
		"dangling-explanation",
	),
	mistake(
		"keys of a statement that is not in the document",
		FIRST,
		"      cash:\n",
		"      cache:\n",
		"cache:",
		"dangling-statement",
	),
	mistake("an unknown option in a condition", FIRST, "in: [hold]", "in: [holt]", "holt", "dangling-option"),
	mistake(
		"an unknown inject in a condition",
		SECOND,
		"inject: first-order",
		"inject: firts-order",
		"firts-order",
		"dangling-inject",
	),
	mistake(
		"a twin that is not there",
		FIRST,
		"leads:",
		"benign: true\ntwinOf: forth-order\nleads:",
		"forth-order",
		"dangling-inject",
	),
	mistake("an inject file that is not there", ENTRY, "injects/third", "injects/fird", "fird", "missing-file"),
	mistake("a document file that is not there", FIRST, "order.md", "ordre.md", "ordre.md", "missing-file"),
	mistake(
		"a path that leads out of the folder",
		FIRST,
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
	mistake("two injects of one id", THIRD, "id: third-order", "id: first-order", "id: first-order", "duplicate-inject"),
	mistake(
		"two documents of one id",
		FIRST,
		"id: files",
		"id: order",
		"id: order\n    kind: registry",
		"duplicate-document",
	),
	mistake("two statements of one id in one inject", FIRST, "#refused", "#valves", "#valves", "duplicate-statement"),
	mistake(
		"two branches of one id",
		FIRST,
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
		FIRST,
		"story: A buyer",
		"story: One\nstory: A buyer",
		"story: A buyer",
		"duplicate-key",
	),
];

test.each(MISTAKES)("$title is reported where it stands", expectReported);
