// `npm test`: everything. Installs what is missing, then format, lint, types, walls, dead code, unit, property, server,
// crash and browser tests, and the budget of the player's page. Ends with one line that counts the tests.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findOrInstallChromium } from "./chromium.mjs";
import { ensureBuilt, ensureInstalled, root, runTool } from "./prepare.mjs";

ensureInstalled();
console.error(`Node ${process.versions.node}`);

runTool("@biomejs/biome/bin/biome", ["check", "--error-on-warnings"]);
runTool("typescript/bin/tsc", ["--build"]);
runTool("knip/bin/knip.js", []);
ensureBuilt();
runTool("tsx/dist/cli.mjs", ["scripts/budget.ts"]);

const chromium = findOrInstallChromium();
if (chromium === null) {
	console.error(
		"\n*** No Chromium found: THE BROWSER TESTS ARE SKIPPED. Set TTX_CHROMIUM to a Chromium or Chrome. ***\n",
	);
	if (process.env.CI === "true") {
		console.error("Under CI that is a failure.");
		process.exit(1);
	}
}

const results = mkdtempSync(join(tmpdir(), "amberline-test-"));
const counts = { passed: 0, failed: 0, skipped: 0 };
let hasFailed = false;

function suite(name, config, env = {}) {
	const output = join(results, `${name}.json`);
	const ran = spawnSync(
		process.execPath,
		[
			join(root, "node_modules/vitest/vitest.mjs"),
			"run",
			"--config",
			config,
			"--reporter=default",
			"--reporter=json",
			`--outputFile.json=${output}`,
		],
		{ cwd: root, stdio: "inherit", env: { ...process.env, ...env } },
	);
	try {
		const report = JSON.parse(readFileSync(output, "utf8"));
		counts.passed += report.numPassedTests;
		counts.failed += report.numFailedTests;
		counts.skipped += report.numPendingTests + (report.numTodoTests ?? 0);
	} catch {
		hasFailed = true;
	}
	if (ran.status !== 0) hasFailed = true;
}

suite("quick", "vitest.config.ts");
suite("crash", "vitest.crash.config.ts");
if (chromium !== null) suite("browser", "vitest.e2e.config.ts", { TTX_CHROMIUM: chromium });
rmSync(results, { recursive: true, force: true });

console.log(
	`\n${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ""}`,
);
process.exit(hasFailed || counts.failed > 0 ? 1 : 0);
