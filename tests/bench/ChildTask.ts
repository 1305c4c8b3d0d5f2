import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** Runs a file of this folder as a process of its own and asks it to do things, one after the other. */
export class ChildTask<Tasks extends Readonly<Record<string, (given: never) => unknown>>> {
	readonly #child: ChildProcess;
	#ids = 0;

	constructor(file: string) {
		this.#child = fork(join(import.meta.dirname, file), {
			execArgv: ["--import", "tsx"],
			stdio: ["ignore", "ignore", "inherit", "ipc"],
		});
	}

	ask<Name extends keyof Tasks & string>(
		name: Name,
		given: Parameters<Tasks[Name]>[0],
	): Promise<Awaited<ReturnType<Tasks[Name]>>> {
		this.#ids += 1;
		const id = this.#ids;
		return new Promise((resolve, reject) => {
			const hear = (answer: { readonly id: number; readonly result?: unknown; readonly error?: string }): void => {
				if (answer.id !== id) return;
				this.#child.off("message", hear);
				this.#child.off("exit", end);
				if (answer.error === undefined) resolve(answer.result as Awaited<ReturnType<Tasks[Name]>>);
				else reject(new Error(`${name}: ${answer.error}`));
			};
			const end = (): void => reject(new Error(`${name}: the process has ended.`));
			this.#child.on("message", hear);
			this.#child.once("exit", end);
			this.#child.send({ id, name, given });
		});
	}

	async stop(): Promise<void> {
		const ended = once(this.#child, "exit");
		this.#child.kill();
		await ended;
	}
}

/** The child's end: does what it is asked. */
export function doTasks(tasks: Readonly<Record<string, (given: never) => unknown>>): void {
	process.on("message", (message: { readonly id: number; readonly name: string; readonly given: never }) => {
		const { id, name, given } = message;
		Promise.resolve(given)
			.then(tasks[name])
			.then(
				(result) => process.send?.({ id, result }),
				(error: unknown) => process.send?.({ id, error: error instanceof Error ? error.stack : String(error) }),
			);
	});
}
