import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { ParsedScenario } from "../../shared/scenario/parse.ts";

const MOST_MS = 20_000;

export interface ToParse {
	readonly files: ReadonlyMap<string, string>;
	readonly entry: string;
}

type Answer = { readonly parsed: ParsedScenario } | { readonly fault: string };

/** Reads scenarios beside the thread that serves the tables: an author who saves a large one does not stop the room. */
export class ParserThread {
	readonly #mostMs: number;
	#worker: Worker | null = null;
	#last: Promise<unknown> = Promise.resolve();

	constructor(mostMs = MOST_MS) {
		this.#mostMs = mostMs;
	}

	/** One after the other. Rejects, with what to do, when it takes too long; the next is read all the same. */
	parse(files: ReadonlyMap<string, string>, entry: string): Promise<ParsedScenario> {
		const parsing = this.#last.then(() => this.#ask({ files, entry }));
		this.#last = parsing.catch(() => undefined);
		return parsing;
	}

	stop(): void {
		void this.#worker?.terminate();
		this.#worker = null;
	}

	async #ask(wanted: ToParse): Promise<ParsedScenario> {
		this.#worker ??= newWorker();
		const worker = this.#worker;
		const answer = await new Promise<Answer>((resolve) => {
			const timer = setTimeout(
				() => settle({ fault: `It takes longer than ${this.#mostMs / 1000} s to read. Make it smaller.` }),
				this.#mostMs,
			);
			const failed = (error: Error): void => settle({ fault: error.message });
			const ended = (): void => settle({ fault: "The thread that reads scenarios has ended." });
			const settle = (given: Answer): void => {
				clearTimeout(timer);
				worker.off("message", settle).off("error", failed).off("exit", ended);
				resolve(given);
			};
			worker.on("message", settle).on("error", failed).on("exit", ended);
			worker.postMessage(wanted);
		});
		if ("parsed" in answer) return answer.parsed;
		// It may still be at work, or gone: the next scenario gets a fresh one.
		if (this.#worker === worker) this.stop();
		throw new Error(answer.fault);
	}
}

function newWorker(): Worker {
	const worker = new Worker(new URL(`./parserWorker${extname(import.meta.url)}`, import.meta.url));
	worker.unref();
	return worker;
}
