/** One change to a view: set the value at a path, or remove what stands there. Arrays are replaced whole unless only appended to. */
export type PatchOp =
	| readonly ["s", readonly (string | number)[], unknown]
	| readonly ["d", readonly (string | number)[]]
	/** Append to the array at the path. */
	| readonly ["a", readonly (string | number)[], readonly unknown[]];

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The changes that turn `before` into `after`. Both are plain JSON without undefined. */
export function diff(before: unknown, after: unknown): PatchOp[] {
	const ops: PatchOp[] = [];
	walk(before as Json, after as Json, [], ops);
	return ops;
}

function walk(before: Json, after: Json, path: readonly (string | number)[], ops: PatchOp[]): void {
	if (before === after) return;
	if (Array.isArray(before) && Array.isArray(after)) walkArray(before, after, path, ops);
	else if (isRecord(before) && isRecord(after)) walkRecord(before, after, path, ops);
	else ops.push(["s", path, after]);
}

function walkArray(
	before: readonly Json[],
	after: readonly Json[],
	path: readonly (string | number)[],
	ops: PatchOp[],
): void {
	if (after.length < before.length || (before.length === 0 && after.length > 0)) {
		ops.push(["s", path, after]);
		return;
	}
	for (const [index, item] of before.entries()) walk(item, after[index] ?? null, [...path, index], ops);
	if (after.length > before.length) ops.push(["a", path, after.slice(before.length)]);
}

function walkRecord(
	before: { readonly [key: string]: Json },
	after: { readonly [key: string]: Json },
	path: readonly (string | number)[],
	ops: PatchOp[],
): void {
	for (const key of Object.keys(before)) if (!Object.hasOwn(after, key)) ops.push(["d", [...path, key]]);
	for (const [key, value] of Object.entries(after)) {
		if (Object.hasOwn(before, key)) walk(before[key] ?? null, value, [...path, key], ops);
		else ops.push(["s", [...path, key], value]);
	}
}

function isRecord(value: Json): value is { readonly [key: string]: Json } {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Applies changes without touching `view`; what did not change keeps its identity. Throws `PatchMismatch` when a path is not there. */
export function applyPatch<View>(view: View, ops: readonly PatchOp[]): View {
	let result: unknown = view;
	for (const op of ops) result = applyOp(result, op, 0);
	return result as View;
}

export class PatchMismatch extends Error {
	override readonly name = "PatchMismatch";
}

function applyOp(target: unknown, op: PatchOp, depth: number): unknown {
	const [kind, path] = op;
	const key = path[depth];
	if (key === undefined) {
		if (kind === "s") return op[2];
		if (kind === "a" && Array.isArray(target)) return [...target, ...op[2]];
		throw new PatchMismatch(`Nothing to change at the end of ${path.join("/")}`);
	}
	if (typeof target !== "object" || target === null)
		throw new PatchMismatch(`Nothing at ${path.slice(0, depth + 1).join("/")}`);
	const isLast = depth === path.length - 1;
	if (Array.isArray(target)) {
		if (typeof key !== "number" || !Number.isInteger(key) || key < 0 || key >= target.length)
			throw new PatchMismatch(`No item ${key} at ${path.join("/")}`);
		const copy = [...target];
		copy[key] = applyOp(target[key], op, depth + 1);
		return copy;
	}
	const record = target as Record<string, unknown>;
	if (!(isLast && kind === "s") && !Object.hasOwn(record, String(key)))
		throw new PatchMismatch(`Nothing at ${path.join("/")}`);
	if (isLast && kind === "d") {
		const { [String(key)]: _removed, ...rest } = record;
		return rest;
	}
	return { ...record, [String(key)]: applyOp(record[String(key)], op, depth + 1) };
}
