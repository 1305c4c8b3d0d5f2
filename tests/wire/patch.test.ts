import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyPatch, diff, PatchMismatch, type PatchOp } from "../../shared/wire/patch.ts";

/** What JSON can carry, with the names that hurt among the keys. */
const names = fc.oneof(
	fc.constantFrom("__proto__", "constructor", "toString", "a", "b", "0"),
	fc.string({ maxLength: 3 }),
);
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
	json: fc.oneof(
		{ maxDepth: 4, withCrossShrink: true },
		fc.constantFrom<unknown>(null, true, false, 0, 1, "", "text"),
		fc.integer(),
		fc.array(tie("json"), { maxLength: 4 }),
		fc.array(fc.tuple(names, tie("json")), { maxLength: 4 }).map((entries) => recordOf(entries)),
	),
}));

/** A record as `JSON.parse` makes it: "__proto__" is a name like any other. */
function recordOf(entries: readonly (readonly [string, unknown])[]): unknown {
	return JSON.parse(`{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(",")}}`);
}

describe("a patch", () => {
	test("turns any view into any other, also after a journey through JSON", () =>
		fc.assert(
			fc.property(json, json, (before, after) => {
				const ops = JSON.parse(JSON.stringify(diff(before, after))) as PatchOp[];
				expect(JSON.stringify(sorted(applyPatch(before, ops)))).toBe(JSON.stringify(sorted(after)));
			}),
			{ numRuns: 500 },
		));

	test("turns a view into one that differs in a place or two", () =>
		fc.assert(
			fc.property(
				fc.array(fc.tuple(names, json), { maxLength: 6 }),
				fc.array(fc.tuple(names, json), { maxLength: 2 }),
				(base, changed) => {
					const before = recordOf(base);
					const after = recordOf([...base, ...changed]);
					expect(JSON.stringify(sorted(applyPatch(before, diff(before, after))))).toBe(JSON.stringify(sorted(after)));
				},
			),
			{ numRuns: 300 },
		));

	test("is empty where nothing changed", () =>
		fc.assert(
			fc.property(json, (view) => {
				expect(diff(view, JSON.parse(JSON.stringify(view)))).toEqual([]);
			}),
		));

	test("leaves the view it is applied to as it was", () =>
		fc.assert(
			fc.property(json, json, (before, after) => {
				const copy = JSON.stringify(before);
				applyPatch(before, diff(before, after));
				expect(JSON.stringify(before)).toBe(copy);
			}),
		));

	test("keeps the identity of what did not change", () => {
		const before = {
			clock: { at: 1 },
			injects: [
				{ marks: { a: 1 }, documents: ["x"] },
				{ marks: {}, documents: ["y"] },
			],
		};
		const after = {
			clock: { at: 1 },
			injects: [
				{ marks: { a: 1, b: 2 }, documents: ["x"] },
				{ marks: {}, documents: ["y"] },
			],
		};
		const patched = applyPatch(before, diff(before, after));
		expect(patched.clock).toBe(before.clock);
		expect(patched.injects[1]).toBe(before.injects[1]);
		expect(patched.injects[0]?.documents).toBe(before.injects[0]?.documents);
		expect(patched.injects[0]).not.toBe(before.injects[0]);
	});

	test("appends to an array rather than sending it again", () =>
		expect(diff({ log: [1, 2] }, { log: [1, 2, 3] })).toEqual([["a", ["log"], [3]]]));

	test("names only the place that changed", () =>
		expect(diff({ a: { b: [{ c: 1, d: 2 }] } }, { a: { b: [{ c: 1, d: 3 }] } })).toEqual([
			["s", ["a", "b", 0, "d"], 3],
		]));
});

describe("a patch that does not fit its view", () => {
	const view = { a: { b: 1 }, list: [1, 2], text: "x", nothing: null };
	test.each<[string, PatchOp]>([
		["sets below what is not there", ["s", ["z", "b"], 1]],
		["sets below an inherited name", ["s", ["__proto__", "polluted"], 1]],
		["sets below the constructor", ["s", ["constructor", "prototype", "polluted"], 1]],
		["sets below a text", ["s", ["text", 0], "y"]],
		["sets below null", ["s", ["nothing", "b"], 1]],
		["sets past the end of an array", ["s", ["list", 2], 3]],
		["sets before an array", ["s", ["list", -1], 3]],
		["sets between two items", ["s", ["list", 0.5], 3]],
		["sets no item", ["s", ["list", Number.NaN], 3]],
		["sets the length of an array", ["s", ["list", "length"], 0]],
		["removes what is not there", ["d", ["a", "z"]]],
		["removes an inherited name", ["d", ["toString"]]],
		["removes an item", ["d", ["list", 0]]],
		["removes everything", ["d", []]],
		["appends to what is not there", ["a", ["z"], [1]]],
		["appends to a record", ["a", ["a"], [1]]],
		["appends to an inherited name", ["a", ["constructor"], [1]]],
	])("%s", (_what, op) => {
		expect(() => applyPatch(view, [op])).toThrow(PatchMismatch);
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
		expect(Object.prototype).not.toHaveProperty("polluted");
	});

	test("a record with a dangerous name is a record with that name, and nothing more", () => {
		const patched = applyPatch<Record<string, unknown>>({}, [["s", ["__proto__"], { polluted: true }]]);
		expect(Object.keys(patched)).toEqual(["__proto__"]);
		expect(Object.getPrototypeOf(patched)).toBe(Object.prototype);
		expect(patched.polluted).toBeUndefined();
	});
});

/** Keys in one order, so that records can be compared by their text; "__proto__" among them. */
function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== "object" || value === null) return value;
	return Object.entries(value)
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([key, inner]) => [key, sorted(inner)]);
}
