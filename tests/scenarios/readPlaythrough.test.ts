import { expect, test } from "vitest";
import { readPlaythrough } from "../../shared/bots/readPlaythrough.ts";
import { formatProblem } from "../../shared/scenario/problem.ts";
import { shippedScenario } from "./shippedScenario.ts";

const GOOD = `level: 2
seed: one
teams:
  industry: perfect
  licensing:
    steps:
      - { inject: used-bench, minute: 1, flag: [refused-in-july], decide: { option: letter-for-this-sale } }
expect:
  outcomes: { used-bench: prevented }
`;

const scenario = await shippedScenario("first-steps");

function problemsOf(text: string): readonly string[] {
	const read = readPlaythrough(scenario, "play.yaml", text);
	return read.ok ? [] : read.problems.map(formatProblem);
}

test("a playthrough is read", () => {
	expect(problemsOf(GOOD)).toEqual([]);
});

test("a misspelt key is reported at its line", () => {
	const problems = problemsOf(GOOD.replace("  outcomes:", "  outcome:"));
	expect(problems).toHaveLength(1);
	expect(problems[0]).toMatch(/^play\.yaml:9:3 {2}.*outcome.*outcomes/u);
});

test.each([
	["inject", "{ inject: used-bench,", "{ inject: used-bunch,", "7:19", 'There is no inject "used-bunch".'],
	["statement", "[refused-in-july]", "[refused-in-june]", "7:49", 'There is no statement "refused-in-june".'],
	["option", "letter-for-this-sale }", "hold-and-tell }", "7:85", 'There is no option of this team "hold-and-tell".'],
	[
		"inject of an outcome",
		"{ used-bench: prevented }",
		"{ usedbench: prevented }",
		"9:15",
		'There is no inject "usedbench".',
	],
])("an unknown %s is reported where it stands", (_what, good, bad, at, message) => {
	const problems = problemsOf(GOOD.replace(good, bad));
	expect(problems).toHaveLength(1);
	expect(problems[0]?.split(" ")[0]).toBe(`play.yaml:${at}`);
	expect(problems[0]).toContain(message);
});

test("a team without a way to play is reported", () => {
	const problems = problemsOf(GOOD.replace("  industry: perfect\n", ""));
	expect(problems).toHaveLength(1);
	expect(problems[0]).toContain('Say how the team "industry" is played.');
});
