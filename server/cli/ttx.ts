#!/usr/bin/env node
import { runTtx } from "./runTtx.ts";

// The command line's entry. Data to stdout, messages to stderr; a reader that has enough may close the pipe.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code !== "EPIPE") throw error;
	process.exit(0);
});
const { env, stderr, stdout } = process;
process.exitCode = await runTtx(process.argv.slice(2), {
	out: (text) => void stdout.write(text),
	err: (text) => void stderr.write(text),
	colour: stdout.isTTY === true && stderr.isTTY === true && (env.NO_COLOR ?? "") === "",
	environment: env,
});
