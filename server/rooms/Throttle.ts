/** Lets so many pass at once and so many more each second; answers the rest "slow down" and never closes a door. */
export class Throttle {
	readonly #burst: number;
	readonly #perSecond: number;
	#left: number;
	#seenWallMs = 0;

	constructor(options: { readonly burst: number; readonly perSecond: number }) {
		this.#burst = options.burst;
		this.#perSecond = options.perSecond;
		this.#left = options.burst;
	}

	pass(nowWallMs: number): boolean {
		const waited = Math.max(0, nowWallMs - this.#seenWallMs) / 1000;
		this.#seenWallMs = nowWallMs;
		this.#left = Math.min(this.#burst, this.#left + waited * this.#perSecond);
		if (this.#left < 1) return false;
		this.#left -= 1;
		return true;
	}
}
