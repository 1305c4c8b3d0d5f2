import type { Surroundings } from "./surroundings.ts";

const RETRY_MS = 2000;

export interface StorageGuardParts {
	readonly surroundings: Pick<Surroundings, "setTimer">;
	/** Throws as long as nothing can be written. */
	readonly tryAgain: () => Promise<void>;
	readonly onFail: (error: unknown) => void;
	readonly onBack: () => void;
}

/** Once a write has failed nothing is accepted until a trial write succeeds. */
export class StorageGuard {
	readonly #parts: StorageGuardParts;
	#isFailing = false;
	#isStopped = false;
	#cancelTimer: (() => void) | null = null;

	constructor(parts: StorageGuardParts) {
		this.#parts = parts;
	}

	get isFailing(): boolean {
		return this.#isFailing;
	}

	fail(error: unknown): void {
		if (this.#isFailing || this.#isStopped) return;
		this.#isFailing = true;
		this.#parts.onFail(error);
		this.#retryLater();
	}

	stop(): void {
		this.#isStopped = true;
		this.#cancelTimer?.();
	}

	#retryLater(): void {
		this.#cancelTimer = this.#parts.surroundings.setTimer(RETRY_MS, () => {
			this.#parts.tryAgain().then(
				() => {
					this.#isFailing = false;
					this.#parts.onBack();
				},
				() => this.#retryLater(),
			);
		});
	}
}
