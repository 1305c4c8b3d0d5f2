interface Kept<Value> {
	readonly madeOf: readonly unknown[];
	readonly value: Value;
}

/**
 * Keeps parts of views as long as their owner lives, and makes a part anew only when something it is made of is another
 * than before. State is never changed in place, so that identity tells. What has not changed then costs nothing, and a
 * comparison of two views passes over it.
 */
export function keeper<Owner extends object, Value>(): (
	owner: Owner,
	key: string,
	madeOf: readonly unknown[],
	make: () => Value,
) => Value {
	const kept = new WeakMap<Owner, Map<string, Kept<Value>>>();
	return (owner, key, madeOf, make) => {
		const byKey = kept.get(owner) ?? new Map<string, Kept<Value>>();
		kept.set(owner, byKey);
		const known = byKey.get(key);
		if (known?.madeOf.every((part, index) => part === madeOf[index])) return known.value;
		const value = make();
		byKey.set(key, { madeOf, value });
		return value;
	};
}
