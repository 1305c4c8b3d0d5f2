// `npm run pack:offline`: one zip that starts with `npm start` on a machine without any network. It holds the build, the
// scenarios, the documents, and the packages that run it (no tools, no sources); the packages bring prebuilt parts for
// Windows, macOS and Linux.
import { execFileSync } from "node:child_process";
import {
	cpSync,
	createWriteStream,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { ensureBuilt, ensureInstalled, root, run } from "./prepare.mjs";

ensureInstalled();
ensureBuilt();
const { Zip, ZipDeflate } = await import("fflate");

const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const folderName = `${name}-${version}`;
const work = mkdtempSync(join(tmpdir(), "amberline-offline-"));
const folder = join(work, folderName);
mkdirSync(folder);

const parts = [
	"package.json",
	"package-lock.json",
	".npmrc",
	"LICENSE",
	"README.md",
	"CHANGELOG.md",
	"docs",
	"build/server",
	"build/shared",
	"dist/client",
	"scenarios",
	"scripts/start.mjs",
	"scripts/ttx.mjs",
	"scripts/prepare.mjs",
];
for (const part of parts)
	if (existsSync(join(root, part))) cpSync(join(root, part), join(folder, part), { recursive: true });

console.error("Installing the packages that run it …");
run("npm", ["ci", "--omit=dev", "--no-audit", "--no-fund", "--ignore-scripts"], { cwd: folder });
// Marks the packages as installed, so that `npm start` asks for no network.
execFileSync(process.execPath, ["-e", "import('./scripts/prepare.mjs').then((prepare) => prepare.ensureInstalled())"], {
	cwd: folder,
	stdio: "inherit",
});

const target = join(root, "offline", `${folderName}.zip`);
mkdirSync(join(root, "offline"), { recursive: true });
await zipFolder(work, target);
rmSync(work, { recursive: true, force: true });
console.error(`\nWritten: ${target}\nUnpack it anywhere, then: npm start`);

/** Every file below `from`, deflated one after another so that memory stays small. */
function zipFolder(from, to) {
	return new Promise((resolve, reject) => {
		const out = createWriteStream(to);
		const zip = new Zip((error, chunk, isLast) => {
			if (error) reject(error);
			else out.write(chunk);
			if (isLast) out.end(resolve);
		});
		for (const path of filesBelow(from)) {
			const entry = new ZipDeflate(relative(from, path).split(sep).join("/"), { level: 6 });
			zip.add(entry);
			entry.push(readFileSync(path), true);
		}
		zip.end();
	});
}

function* filesBelow(path) {
	for (const entry of readdirSync(path, { withFileTypes: true })) {
		const full = join(path, entry.name);
		if (entry.isDirectory()) yield* filesBelow(full);
		else if (statSync(full).isFile()) yield full;
	}
}
