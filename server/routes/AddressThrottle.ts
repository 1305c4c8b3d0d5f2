interface Count {
	n: number;
	sinceWallMs: number;
}

const WINDOW_MS = 60_000;
const MOST_ADDRESSES = 20_000;

/**
 * Counts per network address and minute. A whole classroom may share one address: limits count for all of it, so they
 * are wide for what is right and narrow for what is wrong.
 */
export class AddressThrottle {
	readonly #most: number;
	readonly #nowWallMs: () => number;
	readonly #counts = new Map<string, Count>();

	constructor(options: { readonly mostPerMinute: number; readonly nowWallMs: () => number }) {
		this.#most = options.mostPerMinute;
		this.#nowWallMs = options.nowWallMs;
	}

	/** Whether the address has used up its minute. */
	isSpent(address: string): boolean {
		return this.#current(address).n >= this.#most;
	}

	/** Counts one more; whether it is still within the limit. */
	count(address: string): boolean {
		const current = this.#current(address);
		current.n += 1;
		return current.n <= this.#most;
	}

	#current(address: string): Count {
		const now = this.#nowWallMs();
		const known = this.#counts.get(address);
		if (known !== undefined && now - known.sinceWallMs <= WINDOW_MS) return known;
		if (this.#counts.size >= MOST_ADDRESSES) this.#sweep(now);
		const fresh: Count = { n: 0, sinceWallMs: now };
		this.#counts.set(address, fresh);
		return fresh;
	}

	#sweep(now: number): void {
		for (const [address, { sinceWallMs }] of this.#counts)
			if (now - sinceWallMs > WINDOW_MS) this.#counts.delete(address);
	}
}
