import { expect, test } from "vitest";
import { parseScenario } from "../../shared/scenario/parse.ts";
import { expectReported, mistake } from "./mistake.ts";
import { ENTRY, FIRST, lineOf, SECOND, seeded, smallScenario, THIRD } from "./smallScenario.ts";

/** What waits for something that cannot have happened. */
const MISTAKES = [
	mistake(
		"a branch with the condition of an earlier one",
		FIRST,
		"when: { rating: { team: licensing, in: [harmful] } }",
		"when: { decision: { in: [hold], team: industry } }",
		"when: { decision: { in:",
		"branch-unreachable",
	),
	mistake(
		"a branch whose parts exclude each other",
		FIRST,
		"when: { rating: { team: licensing, in: [harmful] } }",
		"when: { all: [{ decision: { team: industry, in: [hold] } }, { rating: { team: industry, in: [harmful] } }] }",
		"when: { all:",
		"condition-never",
	),
	mistake(
		"a rating that no option has",
		FIRST,
		"in: [harmful] } }",
		"in: [acceptable] } }",
		"acceptable",
		"condition-never",
	),
	mistake(
		"a release that waits for its own inject",
		SECOND,
		", inject: first-order",
		"",
		"decision: { team: industry, in: [deliver]",
		"unreachable-inject",
	),
	mistake(
		"a release that waits for a later inject",
		SECOND,
		"inject: first-order",
		"inject: third-order",
		"inject: third-order",
		"unreachable-inject",
	),
	mistake(
		"a flag that nothing sets",
		THIRD,
		"first-order-held",
		"first-order-kept",
		"first-order-kept",
		"unreachable-inject",
	),
	mistake(
		"a flag that is set only later",
		THIRD,
		"name: first-order-held",
		"name: third-order-held",
		"name: third-order-held",
		"unreachable-inject",
	),
	mistake(
		"a release that contradicts itself",
		SECOND,
		"decision: { team: industry, in: [deliver], inject: first-order }",
		"all: [{ flag: { name: first-order-held, is: true } }, { not: { flag: { name: first-order-held, is: true } } }]",
		"all: [",
		"unreachable-inject",
	),
	mistake(
		"a document that waits for a later inject",
		FIRST,
		"holders: [licensing]",
		"holders: [licensing]\n    when: { reached: { team: licensing, is: true, inject: second-order } }",
		"when: { reached",
		"condition-too-early",
	),
];

test.each(MISTAKES)("$title is reported where it stands", expectReported);

test("an outcome may be waited for when a branch states it, and not when none does", () => {
	const waiting = (outcome: string, files = smallScenario()) =>
		seeded(
			files,
			SECOND,
			"decision: { team: industry, in: [deliver], inject: first-order }",
			`outcome: { inject: first-order, in: [${outcome}] }`,
		);
	expect(parseScenario(waiting("prevented"), ENTRY).problems).toEqual([]);
	const files = waiting("prevented", seeded(smallScenario(), FIRST, "        outcome: prevented\n", ""));
	expect(parseScenario(files, ENTRY).problems.map(({ file, rule }) => ({ file, rule }))).toEqual([
		{ file: SECOND, rule: "condition-never" },
	]);
});

test("an inject that waits for an inject and for its twin is unreachable", () => {
	let files = smallScenario();
	const benign = (files.get(SECOND) ?? "")
		.replace("leads:", "benign: true\ntwinOf: first-order\nleads:")
		.replace(/release:\n.*\n.*\n/, "");
	files = files.set(
		SECOND,
		benign.replace(
			':signal[The owner was refused a licence in May.]{#refused weight=2 indicators="CUS-02"}',
			":neutral[Fine.]{#refused}",
		),
	);
	files = seeded(
		files,
		THIRD,
		"flag: { name: first-order-held, is: true }",
		"all: [{ rating: { team: industry, in: [best], inject: first-order } }, { rating: { team: industry, in: [best], inject: second-order } }]",
	);
	const found = parseScenario(files, ENTRY).problems.filter(({ file }) => file === THIRD);
	expect(found.map(({ rule, line }) => ({ rule, line }))).toEqual([
		{ rule: "unreachable-inject", line: lineOf(files, THIRD, "all: [") },
	]);
});
