import { readFile, writeFile } from "node:fs/promises";
import { authoredJsonSchema, SCHEMA_KINDS, type SchemaKind } from "../../shared/scenario/jsonSchema.ts";
import { EnvironmentFault, EXIT, type Terminal, UsageFault, type Verb } from "./terminal.ts";

export interface SchemaOptions {
	/** Which kind of file; undefined: the scenario's own, or with `write: true` each kind. */
	readonly kind: string | undefined;
	/** The file to bring up to date; true: those beside the shipped scenarios; undefined: print it. */
	readonly write: string | true | undefined;
}

/** `ttx schema`: the schema of the authored files, for editors. It is JSON with or without `--json`. */
export const schema: Verb<SchemaOptions> = async (terminal, { kind, write }) => {
	const known = SCHEMA_KINDS.find((one) => one === kind);
	if (kind !== undefined && known === undefined)
		throw new UsageFault(`There is no schema "${kind}". Write one of ${SCHEMA_KINDS.join(", ")}.`);
	if (write === true) {
		for (const one of known === undefined ? SCHEMA_KINDS : [known]) await bringUpToDate(terminal, one, schemaFile(one));
		return EXIT.fine;
	}
	if (write === undefined) terminal.out(schemaText(known ?? "scenario"));
	else await bringUpToDate(terminal, known ?? "scenario", write);
	return EXIT.fine;
};

async function bringUpToDate(terminal: Terminal, kind: SchemaKind, file: string): Promise<void> {
	const text = schemaText(kind);
	const before = await readFile(file, "utf8").catch(() => null);
	if (before === text) {
		terminal.err(`${file} is up to date.\n`);
		return;
	}
	await writeFile(file, text).catch((error: unknown) => {
		throw new EnvironmentFault(`${file} cannot be written: ${error instanceof Error ? error.message : error}`);
	});
	terminal.err(`${file} written.\n`);
}

/** Where the schema of this kind stands beside the shipped scenarios. */
function schemaFile(kind: SchemaKind): string {
	return `scenarios/${kind}.schema.json`;
}

/** As it stands in the file. */
export function schemaText(kind: SchemaKind): string {
	return `${JSON.stringify(authoredJsonSchema(kind), null, "\t")}\n`;
}
