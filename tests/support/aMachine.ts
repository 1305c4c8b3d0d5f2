import { createHash } from "node:crypto";
import type { Surroundings } from "../../server/exercises/surroundings.ts";

/** A machine whose clock only tests move, whose chance comes from a seed, and whose order of things can be shuffled. */
export class TestMachine implements Surroundings {
	#nowWallMs = 1_700_000_000_000;
	#timers: { readonly dueWallMs: number; readonly place: number; readonly run: () => void }[] = [];
	#turns: (() => void)[] = [];
	#places = 0;
	#bytes = 0;
	readonly #seed: string;

	constructor(seed = "seed") {
		this.#seed = seed;
	}

	nowWallMs = (): number => this.#nowWallMs;

	setTimer = (delayMs: number, run: () => void): (() => void) => {
		this.#places += 1;
		const timer = { dueWallMs: this.#nowWallMs + Math.max(0, delayMs), place: this.#places, run };
		this.#timers.push(timer);
		return () => {
			this.#timers = this.#timers.filter((one) => one !== timer);
		};
	};

	nextTurn = (run: () => void): void => {
		this.#turns.push(run);
	};

	afterAnswers = (run: () => void): void => this.nextTurn(run);

	randomBytes = (count: number): Uint8Array => {
		const bytes: number[] = [];
		while (bytes.length < count) {
			this.#bytes += 1;
			bytes.push(...createHash("sha256").update(`${this.#seed} ${this.#bytes}`).digest());
		}
		return Uint8Array.from(bytes.slice(0, count));
	};

	/** Lets everything happen that can happen without time going by. */
	async settle(): Promise<void> {
		do {
			for (const run of this.#turns.splice(0)) run();
			await new Promise((resolve) => setImmediate(resolve));
		} while (this.#turns.length > 0);
	}

	/** Time goes by, timer by timer. */
	async pass(ms: number): Promise<void> {
		await this.settle();
		const until = this.#nowWallMs + ms;
		for (let next = this.#nextTimer(until); next !== undefined; next = this.#nextTimer(until)) {
			const { dueWallMs, run } = next;
			this.#timers = this.#timers.filter((one) => one !== next);
			this.#nowWallMs = Math.max(this.#nowWallMs, dueWallMs);
			run();
			await this.settle();
		}
		this.#nowWallMs = until;
	}

	/** The process is killed: what it had planned never happens. */
	forget(): void {
		this.#timers = [];
		this.#turns = [];
	}

	/** The lid is closed: time goes by and nothing happens. */
	sleep(ms: number): void {
		this.#nowWallMs += ms;
	}

	#nextTimer(until: number) {
		return this.#timers
			.filter(({ dueWallMs }) => dueWallMs <= until)
			.sort((one, other) => one.dueWallMs - other.dueWallMs || one.place - other.place)[0];
	}
}
