import type { z } from "zod";
import type { Path } from "./yamlTree.ts";

/** The keys that the schema knows for the map at `path`; empty where keys are free. */
export function knownKeysAt(schema: z.ZodType, path: Path): readonly string[] {
	const keys = new Set<string>();
	for (const form of formsAt(schema, path)) {
		const definition = form._zod.def;
		if (definition.type === "object") for (const key of Object.keys(definition.shape)) keys.add(key);
	}
	return [...keys];
}

/** What may stand at `path`: every alternative, without its wrappers. */
export function formsAt(schema: z.ZodType, path: Path): readonly z.core.$ZodTypes[] {
	let current = forms(schema, 0);
	for (const step of path) {
		current = current.flatMap((form) => {
			const definition = form._zod.def;
			if (definition.type === "array") return forms(definition.element, 0);
			if (definition.type === "record") return forms(definition.valueType, 0);
			if (definition.type !== "object") return [];
			const inner = definition.shape[String(step)];
			return inner === undefined ? [] : forms(inner, 0);
		});
	}
	return current;
}

function forms(schema: z.core.$ZodType, depth: number): readonly z.core.$ZodTypes[] {
	const known = schema as z.core.$ZodTypes;
	const definition = known._zod.def;
	if (depth > 20) return [];
	switch (definition.type) {
		case "optional":
		case "nullable":
		case "default":
		case "prefault":
		case "readonly":
			return forms(definition.innerType, depth + 1);
		case "lazy":
			return forms(definition.getter(), depth + 1);
		case "union":
			return definition.options.flatMap((option) => forms(option, depth + 1));
		default:
			return [known];
	}
}
