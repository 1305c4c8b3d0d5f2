import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import { parseScenario } from "../../shared/scenario/parse.ts";
import type { Problem } from "../../shared/scenario/problem.ts";
import type { Scenario } from "../../shared/scenario/scenario.ts";
import { readScenarioFolder } from "../scenarios/readScenarioFolder.ts";
import { EnvironmentFault } from "./terminal.ts";

export interface LoadedScenario {
	/** Null when its errors keep it from being played. */
	readonly scenario: Scenario | null;
	/** Files named as the reader of the terminal would. */
	readonly problems: readonly Problem[];
	/** The folder the scenario stands in. */
	readonly folder: string;
	/** The texts of the folder's own files, by path from the working folder. */
	readonly files: ReadonlyMap<string, string>;
}

/** Reads the scenario of a folder, or of a file in it. */
export async function loadScenario(at: string): Promise<LoadedScenario> {
	const entryPath = await entryOf(at);
	const folder = path.dirname(entryPath);
	const root = path.dirname(folder);
	const { files, entry } = await readScenarioFolder(entryPath).catch((error: unknown) => {
		throw new EnvironmentFault(`${at} cannot be read: ${error instanceof Error ? error.message : error}`);
	});
	const shown = (file: string): string => path.relative(process.cwd(), path.join(root, file)) || file;
	const parsed = parseScenario(files, entry);
	return {
		scenario: parsed.ok ? parsed.scenario : null,
		problems: parsed.problems.map((problem) => ({ ...problem, file: shown(problem.file) })),
		folder,
		files: new Map(
			[...files]
				.filter(([file]) => file.startsWith(`${path.basename(folder)}/`))
				.map(([file, text]) => [shown(file), text]),
		),
	};
}

/** The scenario file that a path means: a folder's own, the file itself, or the one of the folder an inject stands in. */
async function entryOf(at: string): Promise<string> {
	const target = await realpath(at).catch(() => null);
	if (target === null) throw new EnvironmentFault(`There is no file or folder ${at}.`);
	if ((await stat(target)).isDirectory()) {
		const entry = path.join(target, "scenario.yaml");
		if (!(await isFile(entry))) throw new EnvironmentFault(`${at} holds no scenario.yaml.`);
		return entry;
	}
	for (let folder = path.dirname(target), up = 0; up < 4; folder = path.dirname(folder), up += 1) {
		const entry = path.join(folder, "scenario.yaml");
		if (await isFile(entry)) return entry;
	}
	return target;
}

async function isFile(file: string): Promise<boolean> {
	return stat(file).then(
		(found) => found.isFile(),
		() => false,
	);
}
