import { type FSWatcher, watch } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { ParsedScenario } from "../../shared/scenario/parse.ts";
import { formatProblem } from "../../shared/scenario/problem.ts";
import type { Scenario } from "../../shared/scenario/scenario.ts";
import { sha256 } from "../journal/hashChain.ts";
import type { Log } from "../log.ts";
import { readScenarioFolder } from "./readScenarioFolder.ts";

/** An editor writes a file in several steps; they are read as one change. */
const SETTLE_MS = 300;

/** One folder of the scenarios folder: a scenario that can be played, or why it cannot. */
export interface Shelved {
	readonly folder: string;
	readonly scenario: Scenario | null;
	/** What keeps it from being played. */
	readonly problems: readonly string[];
}

export type ParseScenario = (files: ReadonlyMap<string, string>, entry: string) => Promise<ParsedScenario>;

/** The scenarios of a folder: keeps the good, reports the bad, and reads anew what authors save. */
export class ScenarioLibrary {
	readonly #folder: string;
	readonly #log: Log;
	readonly #parse: ParseScenario;
	#shelf: readonly Shelved[] = [];
	/** What was read before, by folder: a scenario whose files are the same is not compiled again. */
	readonly #known = new Map<string, { readonly digest: string; readonly shelved: Shelved }>();
	#watcher: FSWatcher | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#reading: Promise<void> = Promise.resolve();

	constructor(folder: string, log: Log, parse: ParseScenario) {
		this.#folder = folder;
		this.#log = log;
		this.#parse = parse;
	}

	all(): readonly Shelved[] {
		return this.#shelf;
	}

	find(scenarioId: string): Scenario | undefined {
		return this.#shelf.find(({ scenario }) => scenario?.id === scenarioId)?.scenario ?? undefined;
	}

	/** Reads everything. One scenario that cannot be read does not hide the others. */
	read(): Promise<void> {
		this.#reading = this.#reading.then(() => this.#readAll());
		return this.#reading;
	}

	/** Resolves when everything has been read that was to be read by now. */
	ready(): Promise<void> {
		return this.#reading;
	}

	watch(): void {
		try {
			this.#watcher = watch(this.#folder, { recursive: true }, () => {
				clearTimeout(this.#timer);
				this.#timer = setTimeout(() => void this.read(), SETTLE_MS);
			});
			this.#watcher.on("error", (error) => this.#log.warn({ err: error }, "scenarios are no longer watched"));
		} catch (error) {
			this.#log.warn({ err: error }, "scenarios cannot be watched; restart the server to read them anew");
		}
	}

	stop(): void {
		clearTimeout(this.#timer);
		this.#watcher?.close();
	}

	async #readAll(): Promise<void> {
		const shelf: Shelved[] = [];
		for (const folder of await this.#foldersWithScenarios()) shelf.push(await this.#readOne(folder));
		const seen = new Set<string>();
		this.#shelf = shelf.map((one) => {
			const id = one.scenario?.id;
			if (id === undefined || !seen.has(id)) {
				if (id !== undefined) seen.add(id);
				return one;
			}
			return {
				...one,
				scenario: null,
				problems: [`Another scenario is called "${id}" too. Give this one its own id.`],
			};
		});
		const playable = this.#shelf.filter(({ scenario }) => scenario !== null).length;
		this.#log.info({ playable, broken: this.#shelf.length - playable }, "scenarios read");
	}

	async #foldersWithScenarios(): Promise<readonly string[]> {
		const entries = await readdir(this.#folder, { withFileTypes: true }).catch(() => []);
		const folders: string[] = [];
		for (const { name } of entries.sort((one, other) => (one.name < other.name ? -1 : 1)))
			if (!name.startsWith(".") && (await isFile(join(this.#folder, name, "scenario.yaml")))) folders.push(name);
		return folders;
	}

	async #readOne(folder: string): Promise<Shelved> {
		try {
			const { files, entry } = await readScenarioFolder(join(this.#folder, folder), { root: this.#folder });
			const digest = sha256(JSON.stringify([...files]));
			const known = this.#known.get(folder);
			if (known?.digest === digest) return known.shelved;
			const parsed = await this.#parse(files, entry);
			const shelved: Shelved = parsed.ok
				? { folder, scenario: parsed.scenario, problems: [] }
				: { folder, scenario: null, problems: parsed.problems.map(formatProblem) };
			this.#known.set(folder, { digest, shelved });
			return shelved;
		} catch (error) {
			return { folder, scenario: null, problems: [error instanceof Error ? error.message : String(error)] };
		}
	}
}

async function isFile(path: string): Promise<boolean> {
	return stat(path).then(
		(found) => found.isFile(),
		() => false,
	);
}
