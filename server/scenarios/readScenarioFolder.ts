import { readdir, readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { resolvePath } from "../../shared/scenario/files.ts";
import { readYaml } from "../../shared/scenario/yamlFile.ts";

export interface ScenarioFiles {
	/** Texts by path from the root, with forward slashes: `vilnius-2022/scenario.yaml`. */
	readonly files: ReadonlyMap<string, string>;
	/** The path of the scenario file among them. */
	readonly entry: string;
	/** What was left out, in words. */
	readonly skipped: readonly string[];
}

const ENDINGS = [".yaml", ".md"];
const MAX_FILE_BYTES = 1_000_001;
const MAX_FILES = 5_000;
const MAX_TOTAL_BYTES = 64 * 1024 * 1024;
const MAX_DEPTH = 8;

/**
 * Reads the YAML and Markdown of a scenario folder (or of the folder of a scenario file) and of the libraries it lists.
 * Nothing outside the root is read, whatever links say; the root is the folder's parent unless one is given.
 */
export async function readScenarioFolder(at: string, options: { readonly root?: string } = {}): Promise<ScenarioFiles> {
	const target = await realpath(at);
	const isFolder = (await stat(target)).isDirectory();
	const folder = isFolder ? target : path.dirname(target);
	const entryFile = isFolder ? path.join(folder, "scenario.yaml") : target;
	const root = await realpath(options.root ?? path.dirname(folder));
	if (!isInside(root, folder)) throw new Error(`The folder ${folder} does not stand in ${root}.`);

	const reading: Reading = { root, files: new Map(), skipped: [], totalBytes: 0 };
	await readFolder(reading, folder, 0);
	const entry = posixPath(root, entryFile);
	for (const listed of listedFiles(entry, reading.files.get(entry) ?? "")) {
		if (reading.files.has(listed) || !ENDINGS.includes(path.extname(listed))) continue;
		const full = path.join(root, listed);
		if (await exists(full)) await readOne(reading, full);
	}
	return { files: reading.files, entry, skipped: reading.skipped };
}

interface Reading {
	readonly root: string;
	readonly files: Map<string, string>;
	readonly skipped: string[];
	totalBytes: number;
}

async function readFolder(reading: Reading, folder: string, depth: number): Promise<void> {
	if (depth > MAX_DEPTH) {
		reading.skipped.push(`${posixPath(reading.root, folder)} is nested too deep.`);
		return;
	}
	const entries = await readdir(folder, { withFileTypes: true });
	entries.sort((a, b) => (a.name < b.name ? -1 : 1));
	for (const entry of entries) {
		if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
		const full = path.join(folder, entry.name);
		if (entry.isDirectory()) await readFolder(reading, full, depth + 1);
		else if (ENDINGS.includes(path.extname(entry.name))) await readOne(reading, full);
	}
}

async function readOne(reading: Reading, full: string): Promise<void> {
	const name = posixPath(reading.root, full);
	const real = await realpath(full).catch(() => null);
	if (real === null || !isInside(reading.root, real)) {
		reading.skipped.push(`${name} leads outside the scenarios folder.`);
		return;
	}
	const { size } = await stat(real);
	if (reading.files.size >= MAX_FILES || reading.totalBytes + size > MAX_TOTAL_BYTES) {
		reading.skipped.push(`${name} is one file too many.`);
		return;
	}
	if (size > 4 * MAX_FILE_BYTES) {
		// Long enough that the reader of its text refuses it with its own words; no need to hold more.
		reading.files.set(name, " ".repeat(MAX_FILE_BYTES));
		return;
	}
	reading.totalBytes += size;
	reading.files.set(name, await readFile(real, "utf8"));
}

function isInside(root: string, candidate: string): boolean {
	const relative = path.relative(root, candidate);
	return relative === "" || (!relative.startsWith("..") && !path.isAbsolute(relative));
}

function posixPath(root: string, full: string): string {
	return path.relative(root, full).split(path.sep).join("/");
}

/** The libraries and injects that a scenario file names, as paths from the root; those that lead out of it left out. */
function listedFiles(entry: string, text: string): readonly string[] {
	const { value } = readYaml(entry, text);
	if (typeof value !== "object" || value === null) return [];
	const listed = [
		...("libraries" in value ? asList(value.libraries) : []),
		...("injects" in value ? asList(value.injects) : []),
	];
	return listed.flatMap((item) => (typeof item === "string" ? (resolvePath(entry, item) ?? []) : []));
}

function asList(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

async function exists(file: string): Promise<boolean> {
	return stat(file).then(
		() => true,
		() => false,
	);
}
