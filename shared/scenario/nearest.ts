/** ` Did you mean "quiet-cheque"?` with the name nearest to `word`, or nothing when none is near. */
export function didYouMean(word: string, names: Iterable<string>): string {
	const name = nearest(word, names);
	return name === null ? "" : ` Did you mean "${name}"?`;
}

/** The name nearest to `word` by edits, if it is near enough to be a slip. */
export function nearest(word: string, names: Iterable<string>): string | null {
	if (word.length > 120) return null;
	const plain = word.toLowerCase();
	let best: string | null = null;
	let bestDistance = Math.max(1, Math.ceil(word.length / 3)) + 1;
	for (const name of names) {
		if (name === word || Math.abs(name.length - word.length) >= bestDistance + 4) continue;
		const other = name.toLowerCase();
		let distance = editDistance(plain, other);
		if (distance >= bestDistance && plain.length >= 4 && (other.startsWith(plain) || plain.startsWith(other))) {
			distance = bestDistance - 1;
		}
		if (distance < bestDistance) {
			best = name;
			bestDistance = distance;
		}
	}
	return best;
}

/** Insertions, deletions, replacements and swaps of neighbours between two words. */
export function editDistance(a: string, b: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const same = a[row - 1] === b[column - 1];
			let cost = Math.min(
				(last[column] ?? 0) + 1,
				(current[column - 1] ?? 0) + 1,
				(last[column - 1] ?? 0) + (same ? 0 : 1),
			);
			const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
			current.push(cost);
		}
		beforeLast = last;
		last = current;
	}
	return last[b.length] ?? 0;
}
