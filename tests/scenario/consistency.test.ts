import { test } from "vitest";
import { expectReported, mistake } from "./mistake.ts";
import { ENTRY, FIRST, ORDER, SECOND } from "./smallScenario.ts";

/** What does not fit together, though every name is right. */
const MISTAKES = [
	// Who plays
	mistake(
		"a team without an opening",
		FIRST,
		"  licensing: The phone rings.\n",
		"",
		"  licensing: { informedBy",
		"missing-opening",
	),
	mistake("a lead that does not play", FIRST, "leads: [industry]", "leads: [harbour]", "harbour", "dangling-team"),
	mistake(
		"a team that can never be reached",
		FIRST,
		"  industry: start",
		"  industry: { informedBy: [licensing] }",
		"  industry: { informedBy",
		"team-unreachable",
	),
	mistake(
		"a team that enters after the end",
		FIRST,
		"industry: start",
		"industry: { minute: 30 }",
		"minute: 30",
		"enters-too-late",
	),
	mistake("a target after the limit", FIRST, "target: 20", "target: 40", "target: 40", "target-after-limit"),
	mistake(
		"an answer that may not be in play",
		SECOND,
		"    title: The season\n",
		"    title: The season\n    when: { decision: { team: industry, in: [hold], inject: first-order } }\n",
		"when: { decision: { team: industry, in: [hold], inject: first-order } }",
		"answer-with-condition",
	),
	// Keys and powers
	mistake(
		"a key request of a team that may not ask",
		FIRST,
		"key: { industry: 1 }",
		"key: { licensing: 1 }",
		"key: {",
		"key-without-power",
	),
	mistake(
		"a measure outside the power of its team",
		FIRST,
		"[inform-letter]",
		"[hold-part]",
		"useful: [hold-part]\nbranches",
		"key-without-power",
	),
	mistake(
		"a measure in two lists",
		FIRST,
		"useful: [hold-part]",
		"useful: [owner-trace]",
		"useful: [owner-trace]",
		"measure-listed-twice",
	),
	mistake(
		"a statement that should reach its holder",
		FIRST,
		"reaches: [industry]",
		"reaches: [licensing]",
		"reaches: [licensing]\n        release",
		"reaches-holder",
	),
	mistake(
		"a sensitive statement without wording for whom it should reach",
		FIRST,
		"release: { industry:",
		"release: { licensing:",
		"reaches: [industry]",
		"missing-release",
	),
	mistake(
		"a sensitive statement without any wording",
		FIRST,
		"        release: { industry: There are reasons to wait. }\n",
		"",
		"sensitive: true",
		"missing-release",
	),
	// Budgets and ratings
	mistake("key requests beyond the budget", FIRST, "cost: 1", "cost: 3", "key:", "requests-over-budget"),
	mistake(
		"more measures than a team may add",
		ENTRY,
		"measuresMax: 3",
		"measuresMax: 1",
		"  industry:\n    required",
		"measures-over-number",
		FIRST,
	),
	mistake(
		"a decision without a best option",
		FIRST,
		"- id: hold\n      rating: best",
		"- id: hold\n      rating: poor",
		"  industry:\n    - id: hold",
		"no-best-option",
	),
	mistake(
		"a decision without a harmful option",
		FIRST,
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
		FIRST,
		"leads:",
		"benign: true\nleads:",
		":signal",
		"signal-in-benign",
		ORDER,
	),
];

test.each(MISTAKES)("$title is reported where it stands", expectReported);
