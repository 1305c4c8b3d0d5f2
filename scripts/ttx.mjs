#!/usr/bin/env node
// `npm run ttx -- …`: the command line, built when needed. Messages go to stderr, data to stdout.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ensureInstalled, ensureServerBuilt, root } from "./prepare.mjs";

ensureInstalled();
ensureServerBuilt();
const ran = spawnSync(process.execPath, [join(root, "build", "server", "cli", "ttx.js"), ...process.argv.slice(2)], {
	stdio: "inherit",
});
process.exit(ran.status ?? 3);
