import { expect, test } from "vitest";
import { parseScenario } from "../../shared/scenario/parse.ts";
import { formatProblem } from "../../shared/scenario/problem.ts";
import { expectReported, mistake } from "./mistake.ts";
import {
	ENTRY,
	FIRST,
	lineOf,
	ORDER,
	SECOND,
	seeded,
	smallScenario,
	THIRD,
	withOtherMeasures,
} from "./smallScenario.ts";

/** What makes a scenario unfit to be played and scored, though it is well written. */

const MISTAKES = [
	mistake(
		"a hand with only one decoy",
		ORDER,
		":decoy[To a side gate]{#gate weight=1}",
		":neutral[To a side gate]{#gate}",
		"  industry: start",
		"too-few-decoys",
		FIRST,
	),
	mistake(
		"a hand with only one signal",
		FIRST,
		':signal[The buyer has no ferry.]{#no-ferry weight=2 indicators="CUS-01"}',
		":neutral[The buyer has no ferry.]{#no-ferry}",
		"  industry: start",
		"too-few-signals",
	),
	mistake(
		"a hand that is short when a condition does not hold",
		SECOND,
		"    title: A call\n",
		"    title: A call\n    when: { decision: { team: industry, in: [hold], inject: first-order } }\n",
		"  industry: start",
		"too-few-signals",
	),
	mistake(
		"good play that costs as much as the greatest burden",
		ENTRY,
		"budgets:",
		"scoring: { burdenMax: 6 }\nbudgets:",
		"  industry:\n    - id: hold",
		"burden-over-max",
		FIRST,
	),
	mistake(
		"a blind guess that pays",
		FIRST,
		"rating: poor",
		"rating: acceptable",
		"  industry:\n    - id: hold",
		"guess-floor",
	),
	mistake(
		"decoys that nothing explains",
		FIRST,
		"        explainedBy: [season]\n",
		"        bias: true\n",
		"  industry: start",
		"decoys-unexplained",
	),
	mistake(
		"a team that nobody is held to telling",
		FIRST,
		"      no-ferry:\n        reaches: [licensing]\n",
		"      no-ferry: {}\n",
		"{ informedBy",
		"nothing-to-tell",
	),
	...[
		{ file: ORDER, from: "We order ten valves for the ferry." },
		{ file: FIRST, from: "A buyer asks for parts." },
		{ file: FIRST, from: "A mail arrives." },
		{ file: FIRST, from: "When does the season open?" },
		{ file: FIRST, from: "The fishing season opens on Monday." },
		{ file: FIRST, from: "Ask and deliver." },
	].map(({ file, from }) =>
		mistake(
			`more to read than there is time for, beginning with "${from}"`,
			file,
			from,
			`${from} ${"valve ".repeat(760)}`,
			"  industry: start",
			"too-many-words",
			FIRST,
		),
	),
];

test.each(MISTAKES)("$title is reported where it stands", expectReported);

test("what makes a scenario unfit to be scored is an error and keeps it from being played", () => {
	const parsed = parseScenario(seeded(smallScenario(), FIRST, "rating: poor", "rating: acceptable"), ENTRY);
	expect(parsed.ok).toBe(false);
	expect(parsed.problems.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(["error guess-floor"]);
});

test("a set of measures that earns more than half in four injects is a mistake, and in three it is none", () => {
	const fourth = "ferry/injects/fourth-order.yaml";
	const written = (smallScenario().get(FIRST) ?? "").replaceAll("first-order", "fourth-order");
	const four = seeded(
		smallScenario({ [fourth]: written }),
		ENTRY,
		"  - injects/third-order.yaml",
		"  - injects/third-order.yaml\n  - injects/fourth-order.yaml",
	);
	const habits = parseScenario(four, ENTRY).problems.map(({ file, line, rule }) => ({ file, line, rule }));
	expect(habits).toEqual([
		{ file: FIRST, line: lineOf(four, FIRST, "  industry:\n    required"), rule: "measure-habit" },
		{ file: FIRST, line: lineOf(four, FIRST, "  licensing:\n    useful"), rule: "measure-habit" },
	]);
	const varied = new Map(four);
	for (const file of [THIRD, fourth]) varied.set(file, withOtherMeasures(four.get(file) ?? ""));
	expect(parseScenario(varied, ENTRY).problems.map(formatProblem)).toEqual([]);
});
