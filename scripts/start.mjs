// `npm start`: installs, builds and starts the server. Ctrl-C stops it cleanly.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, root } from "./prepare.mjs";

ensureInstalled();
ensureBuilt();

const server = spawn(process.execPath, [join(root, "build", "server", "main.js"), ...process.argv.slice(2)], {
	cwd: root,
	stdio: "inherit",
	env: { NODE_ENV: "production", ...process.env },
});

// The terminal sends Ctrl-C to both; the server decides when it is done.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
	process.on(signal, () => {
		if (signal !== "SIGINT" || !process.stdin.isTTY) server.kill(signal);
	});
server.on("exit", (code, signal) => process.exit(code ?? (signal === null ? 1 : 130)));
