import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readScenarioFolder } from "../../server/scenarios/readScenarioFolder.ts";
import type { Playthrough } from "../../shared/bots/playthrough.ts";
import { readPlaythrough } from "../../shared/bots/readPlaythrough.ts";
import { type ParsedScenario, parseScenario } from "../../shared/scenario/parse.ts";
import { formatProblem } from "../../shared/scenario/problem.ts";
import type { Scenario } from "../../shared/scenario/scenario.ts";

export const SCENARIOS = path.join(import.meta.dirname, "..", "..", "scenarios");

/** Folders that hold a scenario. */
export function shippedFolders(): readonly string[] {
	return readdirSync(SCENARIOS, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && readdirSync(path.join(SCENARIOS, entry.name)).includes("scenario.yaml"))
		.map(({ name }) => name);
}

const parsing = new Map<string, Promise<ParsedScenario>>();

/** Each is parsed once: it takes longer than most tests. */
export function parseShipped(folder: string): Promise<ParsedScenario> {
	const known = parsing.get(folder) ?? parse(folder);
	parsing.set(folder, known);
	return known;
}

async function parse(folder: string): Promise<ParsedScenario> {
	const { files, entry } = await readScenarioFolder(path.join(SCENARIOS, folder));
	return parseScenario(files, entry);
}

export async function shippedScenario(folder: string): Promise<Scenario> {
	const parsed = await parseShipped(folder);
	if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join("\n"));
	return parsed.scenario;
}

/** Names of the playthroughs in a scenario's `play/`. */
export function playthroughNames(folder: string): readonly string[] {
	return readdirSync(path.join(SCENARIOS, folder, "play")).filter((name) => name.endsWith(".yaml"));
}

export function shippedPlaythrough(scenario: Scenario, folder: string, name: string): Playthrough {
	const text = readFileSync(path.join(SCENARIOS, folder, "play", name), "utf8");
	const read = readPlaythrough(scenario, name, text);
	if (!read.ok) throw new Error(read.problems.map(formatProblem).join("\n"));
	return read.playthrough;
}
