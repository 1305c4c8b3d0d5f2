import { test } from "vitest";
import { expectReported, mistake } from "./mistake.ts";
import { FIRST, LIBRARY, ORDER, ORDER_LT, OVERLAY } from "./smallScenario.ts";

/** What is not written as a scenario is written. */
const MISTAKES = [
	// Languages and Markdown
	mistake("a statement that only the translation has", ORDER_LT, "#hurry", "#hury", "#hury", "translation-extra"),
	mistake("a text without the first language", FIRST, "en: Title of first-order, ", "", "title:", "missing-language"),
	mistake(
		"an overlay text that the scenario does not have",
		OVERLAY,
		"first-order.story",
		"first-order.storry",
		"storry",
		"unknown-text",
	),
	mistake("a statement without an id", ORDER, "{#valves}", "", ":neutral", "statement-without-id"),
	mistake("an unknown directive", ORDER, ":neutral", ":neutrl", ":neutrl", "unknown-directive"),
	mistake("a signal without a weight", ORDER, " weight=3", "", ":signal", "statement-weight"),
	mistake("a signal without an indicator", ORDER, ' indicators="CUS-01"', "", ":signal", "statement-indicators"),
	mistake("a link", ORDER, "the ferry", "[the ferry](https://example.org)", "example.org", "markdown-refused"),
	mistake(
		"an image in a text in place",
		FIRST,
		"The fishing season",
		"![fish](fish.png) The fishing season",
		"fish.png",
		"markdown-refused",
	),
	mistake("HTML", ORDER, "the ferry", "<b>the ferry</b>", "<b>", "markdown-refused"),
	mistake(
		"a statement that is not closed",
		FIRST,
		'refused weight=2 indicators="CUS-02"}',
		"refused weight=2",
		":signal[The owner",
		"bad-attributes",
	),
	// Shapes
	mistake(
		"a number where a text belongs",
		FIRST,
		"story: A buyer asks for parts.",
		"story: 12",
		"story: 12",
		"wrong-value",
	),
	mistake(
		"a text where a list belongs",
		FIRST,
		"leads: [industry]",
		"leads: industry",
		"leads: industry",
		"wrong-type",
	),
	mistake(
		"a form of entering that is none",
		FIRST,
		"{ informedBy: [industry] }",
		"{ informedby: [industry] }",
		"informedby",
		"wrong-value",
	),
	mistake(
		"a condition with two keys",
		FIRST,
		"when: { decision: { team: industry, in: [hold] } }",
		"when: { decision: { team: industry, in: [hold] }, flag: { name: first-order-held, is: true } }",
		"when: { decision",
		"wrong-value",
	),
	mistake(
		"a missing key",
		FIRST,
		"objective: Tell an ordinary purchase from a diversion.\n",
		"",
		"id: first-order",
		"missing-key",
	),
	mistake("an unknown key in a library", LIBRARY, "title: Cash", "titel: Cash", "titel", "unknown-key"),
	mistake("an id with capitals", FIRST, "    - id: ask", "    - id: Ask", "Ask", "wrong-value"),
];

test.each(MISTAKES)("$title is reported where it stands", expectReported);
