import { parentPort } from "node:worker_threads";
import { parseScenario } from "../../shared/scenario/parse.ts";
import type { ToParse } from "./ParserThread.ts";

/** The other side of `ParserThread`. What was read before is remembered here for as long as the thread lives. */
parentPort?.on("message", ({ files, entry }: ToParse) => {
	try {
		parentPort?.postMessage({ parsed: parseScenario(files, entry) });
	} catch (error) {
		parentPort?.postMessage({ fault: error instanceof Error ? error.message : String(error) });
	}
});
