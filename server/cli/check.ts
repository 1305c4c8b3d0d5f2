import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import { readPlaythrough } from "../../shared/bots/readPlaythrough.ts";
import { formatProblem, type Problem } from "../../shared/scenario/problem.ts";
import { type LoadedScenario, loadScenario } from "./loadScenario.ts";
import { EXIT, red, type Terminal, type Verb, writeJson, yellow } from "./terminal.ts";

export interface CheckOptions {
	readonly paths: readonly string[];
	readonly json: boolean;
}

/** `ttx check`: every problem of scenarios and their playthroughs, where it stands. */
export const check: Verb<CheckOptions> = async (terminal, { paths, json }) => {
	const checked: { readonly path: string; readonly problems: readonly Problem[] }[] = [];
	for (const at of paths) {
		const loaded = await loadScenario(at);
		const problems = [...loaded.problems, ...playthroughProblems(loaded)];
		const only = await fileMeant(at, loaded);
		checked.push({ path: at, problems: only === null ? problems : problems.filter(({ file }) => file === only) });
	}
	const problems = checked.flatMap((one) => one.problems);
	const errors = problems.filter(({ severity }) => severity === "error").length;
	if (json) writeJson(terminal, { ok: errors === 0, checked });
	else for (const problem of problems) terminal.out(`${coloured(terminal, problem)}\n`);
	terminal.err(`${summary(paths.length, errors, problems.length - errors)}\n`);
	return errors === 0 ? EXIT.fine : EXIT.findings;
};

/** Playthroughs stand in `play/` beside the scenario. They can be held against it only if it is whole. */
function playthroughProblems({ scenario, files }: LoadedScenario): readonly Problem[] {
	if (scenario === null) return [];
	return [...files].flatMap(([file, text]) => {
		if (path.basename(path.dirname(file)) !== "play") return [];
		const read = readPlaythrough(scenario, file, text);
		return read.ok ? [] : read.problems;
	});
}

/** A single file of a scenario was named: only what is wrong in it is asked for. Null: the whole scenario. */
async function fileMeant(at: string, { folder }: LoadedScenario): Promise<string | null> {
	const target = await realpath(at);
	if ((await stat(target)).isDirectory() || target === path.join(folder, "scenario.yaml")) return null;
	return path.relative(process.cwd(), target);
}

function coloured(terminal: Terminal, problem: Problem): string {
	const line = formatProblem(problem);
	return problem.severity === "error" ? red(terminal, line) : yellow(terminal, line);
}

function summary(paths: number, errors: number, warnings: number): string {
	const checked = `${paths} ${paths === 1 ? "path" : "paths"} checked`;
	if (errors + warnings === 0) return `${checked}: no problems.`;
	return `${checked}: ${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}.`;
}
