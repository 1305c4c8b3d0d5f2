/** Chance that comes in as an argument: the same seed gives the same course of chances on every machine. */
export interface Chance {
	/** At least 0, below 1. */
	readonly next: () => number;
	/** An integer at least 0, below `limit`. */
	readonly below: (limit: number) => number;
	/** Throws on an empty list: nothing can be picked from it. */
	readonly pick: <Item>(items: readonly Item[]) => Item;
	readonly shuffled: <Item>(items: readonly Item[]) => readonly Item[];
	/** A course of its own, so that one bot's chances do not shift another's. */
	readonly split: (name: string) => Chance;
}

/** The generator sfc32 (Doty-Humphrey, PractRand), started from a hash of the seed. */
export function chanceFrom(seed: string): Chance {
	let [a, b, c, counter] = hashOf(seed);
	const next = (): number => {
		const sum = (a + b + counter) | 0;
		counter = (counter + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = ((c << 21) | (c >>> 11)) + sum;
		return (sum >>> 0) / 2 ** 32;
	};
	for (let warm = 0; warm < 12; warm += 1) next();
	const below = (limit: number): number => Math.floor(next() * limit);
	return {
		next,
		below,
		pick: (items) => {
			const item = items[below(items.length)];
			if (item === undefined) throw new Error("Nothing can be picked from an empty list.");
			return item;
		},
		shuffled: (items) => {
			const left = [...items];
			const order = [];
			while (left.length > 0) order.push(...left.splice(below(left.length), 1));
			return order;
		},
		split: (name) => chanceFrom(`${seed}/${name}`),
	};
}

/** Four 32-bit words from a text: FNV-1a with four offsets. */
function hashOf(text: string): [number, number, number, number] {
	const wordFrom = (offset: number): number => {
		let hash = 0x811c9dc5 ^ offset;
		for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
		return hash | 0;
	};
	return [wordFrom(0), wordFrom(0x9e3779b9), wordFrom(0x243f6a88), 1];
}
