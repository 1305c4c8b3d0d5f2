// `npm run bench`: what the built server can do, beside the least that any server must do. Prints a table of ratios.
import { ensureInstalled, ensureServerBuilt, runTool } from "./prepare.mjs";

ensureInstalled();
ensureServerBuilt();
runTool("tsx/dist/cli.mjs", ["tests/bench/bench.ts", ...process.argv.slice(2)]);
