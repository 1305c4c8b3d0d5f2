import { JournalError } from "../journal/journal.ts";
import type { Surroundings } from "./surroundings.ts";

const RETRY_MS = 2000;

export interface StorageGuardParts {
	readonly surroundings: Pick<Surroundings, "setTimer">;
	/** Throws as long as nothing can be written. */
	readonly tryAgain: () => Promise<void>;
	/** `isFinal`: no trial will succeed until the server is started again. */
	readonly onFail: (error: unknown, isFinal: boolean) => void;
	readonly onBack: () => void;
}

/** Once a write has failed nothing is accepted until a trial write succeeds. */
export class StorageGuard {
	readonly #parts: StorageGuardParts;
	#failing: "no" | "for now" | "for good" = "no";
	#isStopped = false;
	#cancelTimer: (() => void) | null = null;

	constructor(parts: StorageGuardParts) {
		this.#parts = parts;
	}

	get isFailing(): boolean {
		return this.#failing !== "no";
	}

	get isBroken(): boolean {
		return this.#failing === "for good";
	}

	fail(error: unknown): void {
		const isFinal = error instanceof JournalError && error.fault === "Broken";
		if (this.#isStopped || this.isBroken || (this.isFailing && !isFinal)) return;
		this.#failing = isFinal ? "for good" : "for now";
		this.#parts.onFail(error, isFinal);
		if (!isFinal) this.#retryLater();
	}

	stop(): void {
		this.#isStopped = true;
		this.#cancelTimer?.();
	}

	#retryLater(): void {
		this.#cancelTimer = this.#parts.surroundings.setTimer(RETRY_MS, () => {
			this.#parts.tryAgain().then(
				() => {
					this.#failing = "no";
					this.#parts.onBack();
				},
				(error: unknown) => {
					this.fail(error);
					if (!this.isBroken && !this.#isStopped) this.#retryLater();
				},
			);
		});
	}
}
