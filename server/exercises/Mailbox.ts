import type { CommandAnswer } from "../../shared/wire/protocol.ts";
import type { Ask } from "./decideBatch.ts";
import { STORAGE_FAILED, TRY_AGAIN } from "./sessionParts.ts";
import type { Surroundings } from "./surroundings.ts";

const MOST_WAITING = 5000;
const MOST_IN_BATCH = 500;

/** A batch that is safe, or of which nothing was kept. */
export interface Settled {
	/** One for each ask, in order; they may leave. */
	readonly answers: readonly CommandAnswer[];
	/** Shows everybody what has happened. */
	readonly show: () => void;
}

export interface MailboxParts {
	readonly surroundings: Pick<Surroundings, "nextTurn" | "afterAnswers">;
	/** Takes a batch, perhaps an empty one; resolves when it is written down. */
	readonly settle: (asks: readonly Ask[]) => Promise<Settled>;
	/** A bug while settling: the batch is to be asked again, and the mailbox goes on. */
	readonly onFault: (error: unknown) => void;
}

interface Waiting {
	readonly ask: Ask;
	readonly answer: (answer: CommandAnswer) => void;
}

/** What is asked during one turn of the event loop is settled together; the next batch waits for the one before. */
export class Mailbox {
	readonly #parts: MailboxParts;
	#waiting: Waiting[] = [];
	#isDraining = false;

	constructor(parts: MailboxParts) {
		this.#parts = parts;
	}

	post(ask: Ask): Promise<CommandAnswer> {
		if (this.#waiting.length >= MOST_WAITING) return Promise.resolve(TRY_AGAIN);
		return new Promise((answer) => {
			this.#waiting.push({ ask, answer });
			this.wake();
		});
	}

	/** Settles a batch soon, even if nothing was asked. */
	wake(): void {
		if (this.#isDraining) return;
		this.#isDraining = true;
		this.#parts.surroundings.nextTurn(() => void this.#drain());
	}

	/** What waits has not happened. */
	giveBack(): void {
		for (const { answer } of this.#waiting.splice(0)) answer(STORAGE_FAILED);
	}

	/** Resolves when nothing waits any more. */
	async rest(): Promise<void> {
		while (this.#isDraining) await new Promise<void>((resolve) => this.#parts.surroundings.nextTurn(resolve));
	}

	async #drain(): Promise<void> {
		const batch = this.#waiting.splice(0, MOST_IN_BATCH);
		const settled = await this.#parts.settle(batch.map(({ ask }) => ask)).catch((error: unknown) => {
			this.#parts.onFault(error);
			return null;
		});
		for (const [index, { answer }] of batch.entries()) answer(settled?.answers[index] ?? STORAGE_FAILED);
		if (settled !== null) {
			// Whoever asked is not kept waiting while everybody is shown what follows.
			if (batch.length > 0) await new Promise<void>((resolve) => this.#parts.surroundings.afterAnswers(resolve));
			this.#show(settled);
		}
		this.#isDraining = false;
		if (this.#waiting.length > 0) this.wake();
	}

	#show(settled: Settled): void {
		try {
			settled.show();
		} catch (error) {
			this.#parts.onFault(error);
		}
	}
}
