import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { type PlayedScript, playScript } from "../../shared/bots/playScript.ts";
import { readPlaythrough } from "../../shared/bots/readPlaythrough.ts";
import { formatProblem } from "../../shared/scenario/problem.ts";
import type { Scenario } from "../../shared/scenario/scenario.ts";
import { canonicalJson } from "../journal/canonicalJson.ts";
import { sha256 } from "../journal/hashChain.ts";
import { journalFile } from "./journalFile.ts";
import { loadScenario } from "./loadScenario.ts";
import { EnvironmentFault, EXIT, red, type Terminal, type Verb, writeJson } from "./terminal.ts";

export interface PlayOptions {
	readonly scenario: string;
	/** Files, or names of files in `play/`; none: all that stand there. */
	readonly playthroughs: readonly string[];
	readonly json: boolean;
	/** Writes the record of the last playthrough to this file. */
	readonly journal: string | undefined;
}

/** `ttx play`: plays a scenario as its playthroughs say and holds it against what they expect, live and replayed. */
export const play: Verb<PlayOptions> = async (terminal, options) => {
	const { scenario, problems, folder } = await loadScenario(options.scenario);
	if (scenario === null) {
		for (const problem of problems.filter(({ severity }) => severity === "error"))
			terminal.err(`${formatProblem(problem)}\n`);
		terminal.err("Mend the scenario first.\n");
		return EXIT.findings;
	}
	const files = options.playthroughs.length > 0 ? options.playthroughs : await playthroughsIn(folder);
	const scenarioHash = sha256(canonicalJson(scenario));
	const results: {
		readonly playthrough: string;
		readonly findings: readonly string[];
		readonly played?: PlayedScript;
	}[] = [];
	for (const named of files) {
		const { file, text } = await readNamed(named, folder);
		const read = readPlaythrough(scenario, file, text);
		if (!read.ok) results.push({ playthrough: file, findings: read.problems.map(formatProblem) });
		else {
			const played = playScript(scenario, read.playthrough, scenarioHash);
			results.push({ playthrough: file, findings: played.findings, played });
			if (options.journal !== undefined)
				await write(options.journal, journalFile({ exerciseId: "simulated", scenario, recorded: played.recorded }));
		}
	}
	const isFine = results.every(({ findings }) => findings.length === 0);
	if (options.json) writeJson(terminal, { ok: isFine, playthroughs: results.map(inJson) });
	else for (const result of results) print(terminal, scenario, result);
	return isFine ? EXIT.fine : EXIT.findings;
};

async function playthroughsIn(folder: string): Promise<readonly string[]> {
	const names = await readdir(path.join(folder, "play")).catch(() => []);
	const files = names.filter((name) => name.endsWith(".yaml")).sort();
	if (files.length === 0) throw new EnvironmentFault(`There is no playthrough in ${path.join(folder, "play")}.`);
	return files.map((name) => path.join(folder, "play", name));
}

async function readNamed(named: string, folder: string): Promise<{ readonly file: string; readonly text: string }> {
	for (const file of [named, path.join(folder, "play", `${named}.yaml`), path.join(folder, "play", named)]) {
		const text = await readFile(file, "utf8").catch(() => null);
		if (text !== null) return { file: path.relative(process.cwd(), file) || file, text };
	}
	throw new EnvironmentFault(
		`There is no playthrough ${named}, neither as a file nor in ${path.join(folder, "play")}.`,
	);
}

async function write(file: string, text: string): Promise<void> {
	await writeFile(file, text).catch((error: unknown) => {
		throw new EnvironmentFault(`${file} cannot be written: ${error instanceof Error ? error.message : error}`);
	});
}

interface Result {
	readonly playthrough: string;
	readonly findings: readonly string[];
	readonly played?: PlayedScript;
}

function inJson({ playthrough, findings, played }: Result): object {
	return {
		playthrough,
		findings,
		scores: played?.scores ?? null,
		outcomes:
			played === undefined
				? null
				: Object.fromEntries(Object.entries(played.state.outcomes).map(([key, { outcome }]) => [key, outcome])),
		events: played?.recorded.length ?? null,
		stateHash: played?.stateHash ?? null,
	};
}

function print(terminal: Terminal, scenario: Scenario, { playthrough, findings, played }: Result): void {
	terminal.out(`${findings.length === 0 ? "ok      " : red(terminal, "not ok  ")}${playthrough}\n`);
	for (const finding of findings) terminal.out(`          ${red(terminal, finding)}\n`);
	if (played === undefined) return;
	const scores = Object.entries(played.scores).map(
		([key, score]) => `${key} ${score === null ? "–" : score.toFixed(1)}`,
	);
	terminal.out(`          scores    ${scores.join("  ")}\n`);
	for (const { id: worldId } of played.state.plan.worlds) {
		const outcomes = scenario.injects.flatMap(({ id }) => {
			const judged = played.state.outcomes[`${worldId}/${id}`];
			return judged === undefined ? [] : [`${id} ${judged.outcome ?? "–"}`];
		});
		terminal.out(`          ${worldId.padEnd(9)} ${outcomes.join("  ")}\n`);
	}
}
