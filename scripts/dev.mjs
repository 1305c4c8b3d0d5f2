// `npm run dev`: the server restarts when its sources change, the client reloads in place, scenarios are read anew when saved.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { ensureInstalled, root } from "./prepare.mjs";

ensureInstalled();

const tools = join(root, "node_modules");
const parts = [
	[
		join(tools, "tsx/dist/cli.mjs"),
		"watch",
		"--clear-screen=false",
		"server/main.ts",
		"--client-url",
		"http://127.0.0.1:5173",
	],
	[join(tools, "vite/bin/vite.js"), "--config", "client/vite.config.ts", "--host", "127.0.0.1", "--port", "5173"],
].map((args) =>
	// In a group of their own: Ctrl-C reaches this process, which asks them once. Asked twice, they would be cut off.
	spawn(process.execPath, args, { cwd: root, stdio: "inherit", detached: process.platform !== "win32" }),
);

let isStopping = false;
function stop() {
	if (isStopping) return;
	isStopping = true;
	for (const part of parts) part.kill("SIGTERM");
}
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, stop);
for (const part of parts) part.on("exit", stop);
