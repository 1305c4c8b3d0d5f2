import { describe, expect, test } from "vitest";
import { parseScenario } from "../../shared/scenario/parse.ts";
import { formatProblem, type Problem } from "../../shared/scenario/problem.ts";
import { ENTRY, lineOf, seeded, smallScenario } from "./smallScenario.ts";

const errorsOf = (files: ReadonlyMap<string, string>) =>
	parseScenario(files, ENTRY).problems.filter(({ severity }) => severity === "error");
const at = ({ file, line, rule }: Problem) => ({ file, line, rule });

const first = "ferry/injects/first-order.yaml";
const second = "ferry/injects/second-order.yaml";
const third = "ferry/injects/third-order.yaml";
const orderLt = "ferry/documents/order.lt.md";

describe("a sound scenario", () => {
	test("compiles without a word", () => {
		const parsed = parseScenario(smallScenario(), ENTRY);
		expect(parsed.problems.map(formatProblem)).toEqual([]);
		expect(parsed.ok).toBe(true);
	});

	test("carries statements, rows, translations and overlay texts", () => {
		const parsed = parseScenario(smallScenario(), ENTRY);
		if (!parsed.ok) throw new Error("It should compile.");
		const [inject] = parsed.scenario.injects;
		expect(inject?.statements.cash).toEqual({
			id: "cash",
			documentId: "order",
			kind: "signal",
			weight: 3,
			text: { en: "We pay in cash at the border.", lt: "Mokame grynaisiais prie sienos." },
			indicators: ["CUS-01"],
			pattern: [],
			explanation: { en: "Honest buyers use a bank." },
			explainedBy: [],
			sensitive: false,
			release: {},
			reaches: [],
			bias: false,
		});
		expect(inject?.documents[0]?.holders).toEqual(["industry", "licensing"]);
		expect(inject?.documents[0]?.statementIds).toEqual(["valves", "cash", "hurry", "gate"]);
		expect(inject?.documents[0]?.blocks.en).toEqual([
			{ kind: "heading", runs: [{ text: "Order" }] },
			{
				kind: "paragraph",
				runs: [
					{ text: "We order ten valves for the ferry.", statementId: "valves" },
					{ text: " " },
					{ text: "We pay ", statementId: "cash" },
					{ text: "in cash", statementId: "cash", strong: true },
					{ text: " at the border.", statementId: "cash" },
				],
			},
			{ kind: "row", runs: [{ text: "Item" }, { text: "Delivery" }] },
			{ kind: "row", runs: [{ text: "Valve" }, { text: "Within three days", statementId: "hurry" }] },
			{ kind: "row", runs: [{ text: "Seal" }, { text: "To a side gate", statementId: "gate" }] },
		]);
		expect(parsed.scenario.summary).toEqual({ en: "Parts for a ferry.", lt: "Keltui skirtos dalys." });
		expect(inject?.story).toEqual({ en: "A buyer asks for parts.", lt: "Pirkėjas prašo dalių." });
		expect(parsed.scenario.teams[0]?.name).toEqual({ en: "Firm", lt: "Įmonė" });
		expect(parsed.scenario.budgets).toEqual({ measures: 5, measuresMax: 3, requests: 2, shares: 4 });
		expect(JSON.parse(JSON.stringify(parsed.scenario))).toEqual(parsed.scenario);
	});

	test("may stand in one file, injects and documents in place", () => {
		const files = smallScenario();
		const inPlace = (files.get(first) ?? "")
			.replace("file: ../documents/order.md", "file: documents/order.md")
			.replace(/^(?=.)/gm, "    ")
			.replace("    id", "  - id");
		const entry = (files.get(ENTRY) ?? "").replace(/ {2}- injects\/[\s\S]*/, inPlace);
		const parsed = parseScenario(files.set(ENTRY, entry), ENTRY);
		expect(parsed.problems.map(formatProblem)).toEqual([]);
	});
});

test("ten mistakes in several files are all reported in one run, each on its line", () => {
	const fourth = "ferry/injects/fourth-order.yaml";
	const small = smallScenario();
	const copyOfThird = (small.get(third) ?? "")
		.replace("id: third-order", "id: fourth-order")
		.replace("first-order-held, is", "never-set, is")
		// Four injects that ask for the same measures would be a mistake of their own.
		.replace("id: fourth-order", "id: fourth-order\nkind: contingency");
	let files: ReadonlyMap<string, string> = small.set(fourth, copyOfThird);
	const seed = (file: string, from: string, to: string) => {
		files = seeded(files, file, from, to);
	};
	seed(ENTRY, "  - injects/third-order.yaml", "  - injects/third-order.yaml\n  - injects/fourth-order.yaml");
	seed(first, "objective: Tell", " objective: Tell");
	seed(first, "leads: [industry]", "leadz: [industry]\nleads: [industry]");
	seed(first, "holders: [licensing]", "holders: [licencing]");
	seed(first, "    - id: ask", "    - id: hold");
	seed(second, "inject: first-order", "inject: third-order");
	seed(
		third,
		"flag: { name: first-order-held, is: true }",
		"decision: { team: industry, in: [hold], inject: second-order }",
	);
	seed(orderLt, ":statement[Mokame grynaisiais prie sienos.]{#cash}\n", "");
	seed(second, "useful: [inform-letter]", "useful: [hold-part]");
	seed(fourth, "required: [owner-trace]", "required: [seal-the-port]");
	seed(third, "provision: catch-all", "provision: new-rule");

	expect(errorsOf(files).map(at)).toEqual([
		{ file: orderLt, line: lineOf(files, orderLt, "{#valves}"), rule: "translation-missing" },
		{ file: first, line: lineOf(files, first, " objective:"), rule: "yaml-syntax" },
		{ file: first, line: lineOf(files, first, "leadz"), rule: "unknown-key" },
		{ file: first, line: lineOf(files, first, "licencing"), rule: "dangling-team" },
		{ file: first, line: lineOf(files, first, "    - id: hold\n      rating: poor"), rule: "duplicate-option" },
		{ file: fourth, line: lineOf(files, fourth, "never-set"), rule: "unreachable-inject" },
		{ file: fourth, line: lineOf(files, fourth, "required: [seal-the-port]") - 1, rule: "measures-over-budget" },
		{ file: second, line: lineOf(files, second, "inject: third-order"), rule: "cyclic-condition" },
		{ file: second, line: lineOf(files, second, "useful: [hold-part]\nbranches"), rule: "key-without-power" },
		{ file: third, line: lineOf(files, third, "new-rule"), rule: "provision-too-young" },
	]);
});

test("a scenario file that cannot be read does not hide what is wrong in its injects", () => {
	const files = seeded(smallScenario({ [ENTRY]: "[".repeat(500) }), first, "leads: [industry]", "leadz: [industry]");
	expect(errorsOf(files).map(at)).toEqual([
		{ file: first, line: 1, rule: "missing-key" },
		{ file: first, line: lineOf(files, first, "leadz"), rule: "unknown-key" },
		{ file: ENTRY, line: 1, rule: "yaml-depth" },
	]);
});

test("a library that is not there is reported once, without an echo from everything it defines", () => {
	const files = seeded(smallScenario(), ENTRY, "../library/common.yaml", "../library/comon.yaml");
	const problems = errorsOf(files);
	expect(problems.map(at)).toEqual([{ file: ENTRY, line: lineOf(files, ENTRY, "comon"), rule: "missing-file" }]);
	expect(problems[0]?.message).toContain('Did you mean "library/common.yaml"?');
});

test("a problem is written as file, line, column, path and what to do", () => {
	const files = seeded(smallScenario(), first, "rating: poor", "rating: pore");
	expect(errorsOf(files).map(formatProblem)).toEqual([
		`${first}:${lineOf(files, first, "pore")}:15  decisions.industry[1].rating — "pore" is not known here. Write one of best, acceptable, poor, harmful. Did you mean "poor"?`,
	]);
});
