import { expect, test } from "vitest";
import { parseScenario } from "../../shared/scenario/parse.ts";
import { formatProblem } from "../../shared/scenario/problem.ts";
import { ENTRY, lineOf, seeded, smallScenario, withOtherMeasures } from "./smallScenario.ts";

/** What makes a scenario unfit to be played and scored, though it is well written. */

const first = "ferry/injects/first-order.yaml";
const second = "ferry/injects/second-order.yaml";
const third = "ferry/injects/third-order.yaml";
const order = "ferry/documents/order.md";

/** `on`: a text on the line where it is reported, in `reportedIn`. */
const mistake = (
	title: string,
	file: string,
	from: string,
	to: string,
	on: string,
	rule: string,
	reportedIn = file,
) => ({ title, file, from, to, on, rule, reportedIn });

const MISTAKES = [
	mistake(
		"a hand with only one decoy",
		order,
		":decoy[To a side gate]{#gate weight=1}",
		":neutral[To a side gate]{#gate}",
		"  industry: start",
		"too-few-decoys",
		first,
	),
	mistake(
		"a hand with only one signal",
		first,
		':signal[The buyer has no ferry.]{#no-ferry weight=2 indicators="CUS-01"}',
		":neutral[The buyer has no ferry.]{#no-ferry}",
		"  industry: start",
		"too-few-signals",
	),
	mistake(
		"a hand that is short when a condition does not hold",
		second,
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
		first,
	),
	mistake(
		"a blind guess that pays",
		first,
		"rating: poor",
		"rating: acceptable",
		"  industry:\n    - id: hold",
		"guess-floor",
	),
	mistake(
		"decoys that nothing explains",
		first,
		"        explainedBy: [season]\n",
		"        bias: true\n",
		"  industry: start",
		"decoys-unexplained",
	),
	mistake(
		"a team that nobody is held to telling",
		first,
		"      no-ferry:\n        reaches: [licensing]\n",
		"      no-ferry: {}\n",
		"{ informedBy",
		"nothing-to-tell",
	),
	...[
		{ file: order, from: "We order ten valves for the ferry." },
		{ file: first, from: "A buyer asks for parts." },
		{ file: first, from: "A mail arrives." },
		{ file: first, from: "When does the season open?" },
		{ file: first, from: "The fishing season opens on Monday." },
		{ file: first, from: "Ask and deliver." },
	].map(({ file, from }) =>
		mistake(
			`more to read than there is time for, beginning with "${from}"`,
			file,
			from,
			`${from} ${"valve ".repeat(760)}`,
			"  industry: start",
			"too-many-words",
			first,
		),
	),
];

test.each(MISTAKES)("$title is reported where it stands", ({ file, from, to, on, rule, reportedIn }) => {
	const files = seeded(smallScenario(), file, from, to);
	const found = parseScenario(files, ENTRY).problems.filter((problem) => problem.rule === rule);
	expect(
		found.map((problem) => ({ file: problem.file, line: problem.line, severity: problem.severity })),
	).toContainEqual({ file: reportedIn, line: lineOf(files, reportedIn, on), severity: "error" });
});

test("what makes a scenario unfit to be scored is an error and keeps it from being played", () => {
	const parsed = parseScenario(seeded(smallScenario(), first, "rating: poor", "rating: acceptable"), ENTRY);
	expect(parsed.ok).toBe(false);
	expect(parsed.problems.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(["error guess-floor"]);
});

test("a set of measures that earns more than half in four injects is a mistake, and in three it is none", () => {
	const fourth = "ferry/injects/fourth-order.yaml";
	const written = (smallScenario().get(first) ?? "").replaceAll("first-order", "fourth-order");
	const four = seeded(
		smallScenario({ [fourth]: written }),
		ENTRY,
		"  - injects/third-order.yaml",
		"  - injects/third-order.yaml\n  - injects/fourth-order.yaml",
	);
	const habits = parseScenario(four, ENTRY).problems.map(({ file, line, rule }) => ({ file, line, rule }));
	expect(habits).toEqual([
		{ file: first, line: lineOf(four, first, "  industry:\n    required"), rule: "measure-habit" },
		{ file: first, line: lineOf(four, first, "  licensing:\n    useful"), rule: "measure-habit" },
	]);
	const varied = new Map(four);
	for (const file of [third, fourth]) varied.set(file, withOtherMeasures(four.get(file) ?? ""));
	expect(parseScenario(varied, ENTRY).problems.map(formatProblem)).toEqual([]);
});
