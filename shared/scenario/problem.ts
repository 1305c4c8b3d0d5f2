/** One thing an author must mend, or in a warning should weigh, at the place where it stands. */
export interface Problem {
	readonly file: string;
	/** From 1. */
	readonly line: number;
	/** From 1. */
	readonly column: number;
	/** Where in the file's structure, for example `decisions.licensing[1].rating`; empty for a whole file. */
	readonly path: string;
	/** A sentence that says what to do. */
	readonly message: string;
	/** A short stable name of the kind of mistake, for example `dangling-team`. */
	readonly rule: string;
	readonly severity: "error" | "warning";
}

/** `file:line:column  path — what to do`. */
export function formatProblem(problem: Problem): string {
	const kind = problem.severity === "warning" ? "warning: " : "";
	const path = problem.path === "" ? "" : `${problem.path} — `;
	return `${problem.file}:${problem.line}:${problem.column}  ${path}${kind}${problem.message}`;
}

/** By file, then line, then column; the same problem said twice at one place is kept once. */
export function inReadingOrder(problems: readonly Problem[]): readonly Problem[] {
	const seen = new Set<string>();
	const kept: Problem[] = [];
	for (const problem of problems) {
		const key = `${problem.file}\n${problem.line}\n${problem.column}\n${problem.rule}\n${problem.message}`;
		if (seen.has(key)) continue;
		seen.add(key);
		kept.push(problem);
	}
	return kept.sort(
		(a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule),
	);
}

function compareText(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
