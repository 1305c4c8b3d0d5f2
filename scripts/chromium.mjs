// Finds a Chromium for the browser tests: a variable, the system's, or Debian's package where it may be installed.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const candidates = [
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
	"/usr/bin/google-chrome-stable",
	"/usr/bin/microsoft-edge",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	"/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
	...["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((name) =>
		process.env[name] === undefined
			? []
			: [
					join(process.env[name], "Google/Chrome/Application/chrome.exe"),
					join(process.env[name], "Microsoft/Edge/Application/msedge.exe"),
				],
	),
];

/** The path of a Chromium, or null. */
export function findChromium() {
	const named = process.env.TTX_CHROMIUM ?? process.env.CHROME;
	if (named !== undefined && named !== "") {
		if (existsSync(named)) return named;
		console.error(`TTX_CHROMIUM names ${named}, which is not there.`);
		return null;
	}
	return candidates.find((path) => existsSync(path)) ?? null;
}

/** Finds a Chromium, or installs Debian's package where this account may. */
export function findOrInstallChromium() {
	const found = findChromium();
	if (found !== null) return found;
	const mayInstall = process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
	if (!mayInstall) return null;
	console.error("No Chromium found: installing Debian's package for the browser tests …");
	const options = {
		stdio: ["ignore", "ignore", "inherit"],
		env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
	};
	spawnSync("apt-get", ["update"], options);
	spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], options);
	return findChromium();
}
