import { expect } from "vitest";
import { parseScenario } from "../../shared/scenario/parse.ts";
import { ENTRY, lineOf, seeded, smallScenario } from "./smallScenario.ts";

interface Mistake {
	readonly title: string;
	readonly file: string;
	readonly from: string;
	readonly to: string;
	/** A text on the line where it is reported, in `reportedIn`. */
	readonly on: string;
	readonly rule: string;
	readonly reportedIn: string;
}

/** One change that makes the small scenario wrong. */
export const mistake = (
	title: string,
	file: string,
	from: string,
	to: string,
	on: string,
	rule: string,
	reportedIn = file,
): Mistake => ({ title, file, from, to, on, rule, reportedIn });

/** The small scenario with this mistake has an error of its rule on its line. */
export function expectReported({ file, from, to, on, rule, reportedIn }: Mistake): void {
	const files = seeded(smallScenario(), file, from, to);
	const found = parseScenario(files, ENTRY).problems.filter((problem) => problem.rule === rule);
	expect(
		found.map((problem) => ({ file: problem.file, line: problem.line, severity: problem.severity })),
	).toContainEqual({ file: reportedIn, line: lineOf(files, reportedIn, on), severity: "error" });
}
