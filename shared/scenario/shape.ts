import type { z } from "zod";
import { didYouMean } from "./nearest.ts";
import { inside, type Place, type ProblemOptions, problemAt } from "./place.ts";
import type { Problem } from "./problem.ts";
import { knownKeysAt } from "./schemaKeys.ts";
import type { Path } from "./yamlTree.ts";

type Issue = z.core.$ZodIssue;

export interface FlatIssue {
	readonly issue: Exclude<Issue, { code: "invalid_union" }> | Issue;
	readonly path: Path;
}

/** Every way in which the value at `place` departs from the schema, as sentences at their places. */
export function describeIssues(
	schema: z.ZodType,
	value: unknown,
	issues: readonly FlatIssue[],
	place: Place,
): readonly Problem[] {
	return issues.flatMap(({ issue, path }) => {
		const at: Place = { ...place, path: [...place.path, ...path] };
		const say = (rule: string, message: string, options?: ProblemOptions) => [problemAt(at, rule, message, options)];
		switch (issue.code) {
			case "unrecognized_keys":
				return issue.keys.map((key) => {
					const known = knownKeysAt(schema, path);
					const guess = didYouMean(key, known);
					const hint =
						guess === "" && known.length > 0 && known.length <= 10 ? ` Known keys here: ${known.join(", ")}.` : guess;
					const message = `There is no key "${clip(key)}" here.${hint === "" ? " Remove it." : hint}`;
					return problemAt(inside(at, key), "unknown-key", message, { at: "key" });
				});
			case "invalid_key": {
				const key = String(path.at(-1) ?? "");
				const why = issue.issues[0]?.message ?? "";
				return say("bad-key", `"${clip(key)}" cannot be a key here. ${why}`.trim(), { at: "key" });
			}
			case "invalid_type": {
				const found = valueAt(value, path);
				if (found !== undefined) return say("wrong-type", wrongType(issue.expected, found));
				// A file that the parser had to guess at may have lost the key.
				if (at.file.isDoubtful(at.path.slice(0, -1))) return [];
				return say(
					"missing-key",
					`The key "${String(path.at(-1) ?? "")}" is missing. Add it: ${article(issue.expected)}.`,
					{ at: "key" },
				);
			}
			case "invalid_value": {
				const found = valueAt(value, path);
				const values = issue.values.map(String);
				if (found === undefined && path.length > 0) {
					if (at.file.isDoubtful(at.path.slice(0, -1))) return [];
					return say("missing-key", `The key "${String(path.at(-1))}" is missing. Add it: ${values.join(", ")}.`, {
						at: "key",
					});
				}
				const written = typeof found === "object" ? kindOf(found) : `"${clip(String(found))}"`;
				const choice = values.length === 1 ? `Write ${values[0]}.` : `Write one of ${values.join(", ")}.`;
				return say("wrong-value", `${written} is not known here. ${choice}${didYouMean(String(found), values)}`);
			}
			case "invalid_format":
				if (issue.format === "date") return say("wrong-value", "Write the date as 2022-10-05.");
				return say("wrong-value", `"${clip(String(valueAt(value, path)))}" does not fit. ${issue.message}`);
			case "too_small":
				return say("wrong-value", tooSmall(issue.origin, Number(issue.minimum)));
			case "too_big":
				return say("wrong-value", tooBig(issue.origin, Number(issue.maximum)));
			case "invalid_union": {
				if (valueAt(value, path) === undefined && path.length > 0) {
					if (at.file.isDoubtful(at.path.slice(0, -1))) return [];
					return say("missing-key", `The key "${String(path.at(-1))}" is missing. Add it. ${issue.message}`, {
						at: "key",
					});
				}
				return say("wrong-value", unionSentence(schema, path, valueAt(value, path), issue.message));
			}
			default:
				return say("wrong-value", `${issue.message}. Correct it.`);
		}
	});
}

/**
 * Issues with paths from the root of the value. A failed choice is replaced by what is wrong with the form the author
 * evidently meant, where one can be told.
 */
export function flatten(issues: readonly Issue[], before: Path = []): readonly FlatIssue[] {
	return issues.flatMap((issue) => {
		const path: Path = [...before, ...issue.path.map((step) => (typeof step === "number" ? step : String(step)))];
		if (issue.code !== "invalid_union") return [{ issue, path }];
		const meant = issue.errors.filter((branch) => branch.length > 0 && !branch.some(isWrongForm));
		const [only] = meant;
		return meant.length === 1 && only !== undefined ? flatten(only, path) : [{ issue, path }];
	});
}

/** Whether the issue says that the value is of another form altogether. */
function isWrongForm(issue: Issue): boolean {
	if (issue.path.length === 0)
		return issue.code === "invalid_type" || issue.code === "invalid_value" || issue.code === "unrecognized_keys";
	return issue.path.length === 1 && issue.code === "invalid_type" && issue.message.endsWith("received undefined");
}

function unionSentence(schema: z.ZodType, path: Path, found: unknown, message: string): string {
	if (found === null) return `Nothing is written here. ${message}`;
	if (typeof found !== "object" || Array.isArray(found)) return message;
	const known = knownKeysAt(schema, path);
	const unknown = Object.keys(found).filter((key) => known.length > 0 && !known.includes(key));
	const guesses = unknown.map((key) => `There is no "${clip(key)}" here.${didYouMean(key, known)}`);
	return [...guesses, message].join(" ");
}

export function valueAt(value: unknown, path: Path): unknown {
	let current = value;
	for (const step of path) {
		if (typeof current !== "object" || current === null || !Object.hasOwn(current, step)) return undefined;
		current = (current as Readonly<Record<string | number, unknown>>)[step];
	}
	return current;
}

function wrongType(expected: string, found: unknown): string {
	if (expected === "string" && (typeof found === "number" || typeof found === "boolean")) {
		return `A text belongs here, and ${String(found)} is read as ${kindOf(found)}. Put it in quotes.`;
	}
	if (expected === "int" && typeof found === "number") return `Write a whole number here, not ${found}.`;
	if (found === null) return `Nothing is written here. Write ${article(expected)}.`;
	return `${capital(article(expected))} belongs here, not ${kindOf(found)}.`;
}

function article(expected: string): string {
	switch (expected) {
		case "string":
			return "a text";
		case "array":
			return "a list, as [one, two] or with dashes";
		case "object":
		case "record":
			return "a map with keys";
		case "boolean":
			return "true or false";
		case "number":
		case "int":
			return "a number";
		default:
			return expected;
	}
}

function kindOf(found: unknown): string {
	if (found === null || found === undefined) return "nothing";
	if (Array.isArray(found)) return "a list";
	if (typeof found === "object") return "a map";
	if (typeof found === "string") return "a text";
	return typeof found === "number" ? "a number" : "true or false";
}

function tooSmall(origin: string, minimum: number): string {
	if (origin === "string") return "The text is empty. Write it, or remove the key.";
	if (origin === "array")
		return `At least ${minimum === 1 ? "one is" : `${minimum} are`} needed in this list. Add to it.`;
	return `The number is too small. Write ${minimum} or more.`;
}

function tooBig(origin: string, maximum: number): string {
	if (origin === "string") return `The text is too long. Write at most ${maximum} characters.`;
	if (origin === "array") return `The list is too long. Keep at most ${maximum}.`;
	return `The number is too large. Write ${maximum} or less.`;
}

function clip(text: string): string {
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function capital(text: string): string {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
