import type { Surroundings } from "../../server/exercises/surroundings.ts";
import type { Chance } from "../../shared/bots/chance.ts";

interface Planned {
	readonly atMs: number;
	/** Among what is due at the same moment, chance decides. */
	readonly order: number;
	/** Of which run of the server; null for the world outside, which outlives it. */
	readonly run: number | null;
	readonly happen: () => void;
	isCancelled: boolean;
}

/** Time, order and chance of a whole simulated room. A seed gives the same course of things again. */
export class SimulatedMachine {
	readonly #chance: Chance;
	#nowMs = 1_700_000_000_000;
	#planned: Planned[] = [];
	#run = 0;

	constructor(chance: Chance) {
		this.#chance = chance;
	}

	get nowMs(): number {
		return this.#nowMs;
	}

	/** Something in the world outside the server. */
	later(delayMs: number, happen: () => void): void {
		this.#plan(delayMs, null, happen);
	}

	/** What the server is given when it starts: nothing that it plans happens after it was killed. */
	boot(): Surroundings & { readonly isDead: () => boolean } {
		this.#run += 1;
		const run = this.#run;
		return {
			nowWallMs: () => this.#nowMs,
			setTimer: (delayMs, happen) => {
				const planned = this.#plan(Math.max(0, delayMs), run, happen);
				return () => {
					planned.isCancelled = true;
				};
			},
			nextTurn: (happen) => {
				this.#plan(0, run, happen);
			},
			afterAnswers: (happen) => {
				this.#plan(0, run, happen);
			},
			randomBytes: (count) => Uint8Array.from({ length: count }, () => this.#chance.below(256)),
			isDead: () => this.#run !== run,
		};
	}

	kill(): void {
		this.#run += 1;
	}

	/** Lets time go by, and everything happen that falls due. */
	async pass(ms: number): Promise<void> {
		const untilMs = this.#nowMs + ms;
		for (let due = this.#takeDue(untilMs); due.length > 0; due = this.#takeDue(untilMs)) {
			for (const { isCancelled, run, happen } of due) if (!isCancelled && (run === null || run === this.#run)) happen();
			await new Promise((resolve) => setImmediate(resolve));
		}
		this.#nowMs = untilMs;
	}

	#plan(delayMs: number, run: number | null, happen: () => void): Planned {
		const planned = {
			atMs: this.#nowMs + Math.ceil(delayMs),
			order: this.#chance.next(),
			run,
			happen,
			isCancelled: false,
		};
		this.#planned.push(planned);
		return planned;
	}

	/** All that is due at the next moment at which anything is. */
	#takeDue(untilMs: number): readonly Planned[] {
		let atMs = Number.POSITIVE_INFINITY;
		for (const planned of this.#planned) if (!planned.isCancelled && planned.atMs < atMs) atMs = planned.atMs;
		if (atMs > untilMs) return [];
		this.#nowMs = atMs;
		const due: Planned[] = [];
		const rest: Planned[] = [];
		for (const planned of this.#planned) {
			if (planned.isCancelled) continue;
			(planned.atMs === atMs ? due : rest).push(planned);
		}
		this.#planned = rest;
		return due.sort((one, other) => one.order - other.order);
	}
}
