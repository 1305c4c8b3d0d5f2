import { z } from "zod";
import { Inject, Library, ScenarioFile } from "./schema.ts";

const AUTHORED = {
	scenario: { title: "Scenario", shape: ScenarioFile },
	inject: { title: "Inject", shape: Inject },
	library: { title: "Library", shape: Library },
} as const;

/** The kinds of authored files that editors can help with. */
export const SCHEMA_KINDS = Object.keys(AUTHORED) as readonly SchemaKind[];
export type SchemaKind = keyof typeof AUTHORED;

/** The schema of one kind of authored file, for editors: complete keys, describe them on hover, mark what is misspelt. */
export function authoredJsonSchema(kind: SchemaKind): Record<string, unknown> {
	const { title, shape } = AUTHORED[kind];
	return { title, ...z.toJSONSchema(shape, { target: "draft-7", io: "input" }) };
}
