// What must be there before anything runs: packages as the lockfile names them, and a build newer than its sources.
// Plain JavaScript on Node alone, because it runs in a fresh clone.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a command with the terminal's own input and output; ends this process with its code when it fails. */
export function run(command, args, options = {}) {
	const result = spawnSync(command, args, {
		cwd: root,
		stdio: "inherit",
		shell: process.platform === "win32",
		...options,
	});
	if (result.error) throw result.error;
	if (result.status !== 0) {
		console.error(`\n${[command, ...args].join(" ")} ended with ${result.status ?? result.signal}.`);
		process.exit(result.status ?? 1);
	}
}

/** A tool of the project, run by this same Node. */
export function runTool(packagePath, args, options = {}) {
	run(process.execPath, [join(root, "node_modules", packagePath), ...args], { ...options, shell: false });
}

const installStamp = join(root, "node_modules", ".amberline-installed");

function lockHash() {
	return createHash("sha256")
		.update(readFileSync(join(root, "package-lock.json")))
		.digest("hex");
}

/** Installs the packages of the lockfile unless they are there already. */
export function ensureInstalled() {
	if (existsSync(installStamp) && readFileSync(installStamp, "utf8") === lockHash()) return;
	const npmKnows = join(root, "node_modules", ".package-lock.json");
	const isCurrent =
		existsSync(npmKnows) && statSync(npmKnows).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs;
	if (!isCurrent) {
		console.error("Installing packages (once; needs a network) …");
		run("npm", ["ci", "--no-audit", "--no-fund"]);
	}
	writeFileSync(installStamp, lockHash());
}

/** The newest change below the folders, in Unix milliseconds. */
function newest(paths) {
	let latest = 0;
	for (const path of paths) {
		if (!existsSync(path)) continue;
		const stat = statSync(path);
		if (stat.isDirectory()) latest = Math.max(latest, newest(readdirSync(path).map((name) => join(path, name))));
		else latest = Math.max(latest, stat.mtimeMs);
	}
	return latest;
}

function isStale(stamp, sources) {
	return !existsSync(stamp) || statSync(stamp).mtimeMs < newest(sources.map((path) => join(root, path)));
}

function touch(stamp) {
	mkdirSync(dirname(stamp), { recursive: true });
	writeFileSync(stamp, new Date().toISOString());
}

const shared = ["shared", "package-lock.json", "tsconfig.base.json"];

/** An archive made by `npm run pack:offline` carries its build and no sources. */
function hasSources() {
	return existsSync(join(root, "server", "main.ts"));
}

/** Builds the server unless its build is newer than its sources. */
export function ensureServerBuilt() {
	const stamp = join(root, "build", ".built");
	if (!hasSources() || !isStale(stamp, [...shared, "server"])) return;
	console.error("Building the server …");
	runTool("typescript/bin/tsc", ["--build", "server"]);
	touch(stamp);
}

/** Builds server and client unless their builds are newer than their sources. */
export function ensureBuilt() {
	ensureServerBuilt();
	const stamp = join(root, "dist", ".built");
	if (!hasSources() || !isStale(stamp, [...shared, "client"])) return;
	console.error("Building the client …");
	runTool("vite/bin/vite.js", ["build", "--config", "client/vite.config.ts", "--logLevel", "warn"]);
	touch(stamp);
}
