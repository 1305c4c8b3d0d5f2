import type { z } from "zod";
import type { Place } from "./place.ts";
import type { Problem } from "./problem.ts";
import { formsAt } from "./schemaKeys.ts";
import { describeIssues, type FlatIssue, flatten, valueAt } from "./shape.ts";
import type { Path } from "./yamlTree.ts";

/** Stands where nothing readable stood, so that the rest can still be checked. No author would choose this id. */
export const UNREADABLE = "zz-unreadable-zz";

const PLACEHOLDERS = [UNREADABLE, "ZZ", "0.0.0", "zz", "1000-01-01"];
const MAX_ROUNDS = 12;

export interface Shaped<T> {
	/** As the schema has it; with placeholders where it was wrong; null when nothing could be saved. */
	readonly value: T | null;
	readonly problems: readonly Problem[];
	/** Paths, from the place on, at which placeholders stand. */
	readonly damaged: readonly Path[];
}

/** Checks a value against the schema. What is wrong is reported and replaced, so that all else can be checked too. */
export function readShape<T>(schema: z.ZodType<T>, value: unknown, place: Place): Shaped<T> {
	const first = schema.safeParse(value);
	if (first.success) return { value: first.data, problems: [], damaged: [] };
	const issues = flatten(first.error.issues);
	const problems = describeIssues(schema, value, issues, place);
	if (typeof value !== "object" || value === null || Array.isArray(value))
		return { value: null, problems, damaged: [[]] };

	const copy: unknown = structuredCopy(value);
	const damaged: Path[] = [];
	let current: readonly FlatIssue[] = issues;
	for (let round = 0; round < MAX_ROUNDS; round++) {
		for (const { issue, path } of current) {
			if (issue.code === "unrecognized_keys") for (const key of issue.keys) removeAt(copy, [...path, key]);
			else if (issue.code === "invalid_key") removeAt(copy, path);
			else {
				damaged.push(path);
				writeAt(copy, path, placeholder(schema, issue, path, valueAt(copy, path)));
			}
		}
		const again = schema.safeParse(copy);
		if (again.success) return { value: again.data, problems, damaged };
		current = flatten(again.error.issues);
	}
	return { value: null, problems, damaged: [[]] };
}

function placeholder(schema: z.ZodType, issue: FlatIssue["issue"], path: Path, found: unknown): unknown {
	switch (issue.code) {
		case "invalid_type":
			return ofType(issue.expected);
		case "invalid_value":
			return issue.values[0];
		case "invalid_format": {
			const pattern =
				issue.pattern === undefined ? /^/ : new RegExp(issue.pattern.slice(1, issue.pattern.lastIndexOf("/")));
			return PLACEHOLDERS.find((candidate) => pattern.test(candidate)) ?? UNREADABLE;
		}
		case "too_small":
			if (Array.isArray(found)) return [...found, ...Array.from({ length: Number(issue.minimum) }, () => UNREADABLE)];
			return typeof found === "number" ? Number(issue.minimum) : UNREADABLE;
		case "too_big":
			if (Array.isArray(found) || typeof found === "string") return found.slice(0, Number(issue.maximum));
			return Number(issue.maximum);
		case "invalid_union": {
			const types = formsAt(schema, path).map((form) => form._zod.def);
			const literal = types.find((definition) => definition.type === "literal");
			if (literal?.type === "literal") return literal.values[0];
			if (types.some((definition) => definition.type === "string")) return UNREADABLE;
			return { flag: { name: UNREADABLE, is: true } };
		}
		default:
			return UNREADABLE;
	}
}

function ofType(expected: string): unknown {
	switch (expected) {
		case "number":
		case "int":
			return 1;
		case "boolean":
			return false;
		case "array":
			return [];
		case "object":
		case "record":
			return {};
		default:
			return UNREADABLE;
	}
}

function structuredCopy(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(structuredCopy);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, structuredCopy(item)]));
}

function removeAt(root: unknown, path: Path): void {
	const parent = valueAt(root, path.slice(0, -1));
	const key = path.at(-1);
	if (typeof parent === "object" && parent !== null && key !== undefined) Reflect.deleteProperty(parent, key);
}

function writeAt(root: unknown, path: Path, value: unknown): void {
	const parent = valueAt(root, path.slice(0, -1));
	const key = path.at(-1);
	if (typeof parent === "object" && parent !== null && key !== undefined) Reflect.set(parent, key, value);
}
