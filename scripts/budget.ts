import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

/** The player's first load: JavaScript of the entry and of the player's screen with everything they import at once, gzip. */
const BUDGET_KB = 240;
const dist = join(dirname(fileURLToPath(import.meta.url)), "..", "dist", "client");

interface Chunk {
	readonly file: string;
	readonly imports?: readonly string[];
	readonly isEntry?: boolean;
}

const manifest = JSON.parse(readFileSync(join(dist, ".vite", "manifest.json"), "utf8")) as Readonly<
	Record<string, Chunk>
>;

function filesOf(key: string, seen: Set<string>): Set<string> {
	const chunk = manifest[key];
	if (chunk === undefined || seen.has(chunk.file)) return seen;
	seen.add(chunk.file);
	for (const imported of chunk.imports ?? []) filesOf(imported, seen);
	return seen;
}

const files = new Set<string>();
for (const key of Object.keys(manifest))
	if (manifest[key]?.isEntry === true || /(^|\/)player\/PlayerScreen\.tsx$/.test(key)) filesOf(key, files);

const bytes = [...files]
	.filter((file) => file.endsWith(".js"))
	.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0);
const kilobytes = bytes / 1000;
console.error(
	`First load of the player's page: ${kilobytes.toFixed(1)} kB of JavaScript, gzip (budget ${BUDGET_KB} kB).`,
);
if (kilobytes > BUDGET_KB || files.size < 2) {
	console.error(files.size < 2 ? "The player's screen is not in the build's manifest." : "That is over the budget.");
	process.exit(1);
}
