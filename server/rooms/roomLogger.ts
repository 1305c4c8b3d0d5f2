import type { Log } from "../log.ts";

const WINDOW_MS = 10_000;
const MOST_IN_WINDOW = 20;

/** What the room server's library calls to say something. */
export interface RoomLogger {
	readonly debug: (...parts: readonly unknown[]) => void;
	readonly error: (...parts: readonly unknown[]) => void;
	readonly info: (...parts: readonly unknown[]) => void;
	readonly trace: (...parts: readonly unknown[]) => void;
	readonly warn: (...parts: readonly unknown[]) => void;
}

/** One line for each thing it says, and not more than so many: anybody can make it say something by sending rubbish. */
export function roomLogger(log: Log, nowWallMs: () => number): RoomLogger {
	let sinceWallMs = 0;
	let said = 0;
	const say =
		(level: "debug" | "warn") =>
		(...parts: readonly unknown[]) => {
			const now = nowWallMs();
			if (now - sinceWallMs > WINDOW_MS) {
				sinceWallMs = now;
				said = 0;
			}
			said += 1;
			if (said > MOST_IN_WINDOW) return;
			const [first = ""] = parts.map((part) => (part instanceof Error ? part.message : String(part)));
			log[level]({ from: "rooms" }, first.split("\n")[0]);
		};
	return { debug: say("debug"), info: say("debug"), trace: say("debug"), warn: say("warn"), error: say("warn") };
}
