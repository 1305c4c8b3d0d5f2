import { readFile, writeFile } from "node:fs/promises";
import { scenarioJsonSchema } from "../../shared/scenario/jsonSchema.ts";
import { EnvironmentFault, EXIT, type Verb } from "./terminal.ts";

export interface SchemaOptions {
	/** The file to bring up to date; undefined: print it. */
	readonly write: string | undefined;
}

/** `ttx schema`: the schema of the authored files, for editors. It is JSON with or without `--json`. */
export const schema: Verb<SchemaOptions> = async (terminal, { write }) => {
	const text = schemaText();
	if (write === undefined) {
		terminal.out(text);
		return EXIT.fine;
	}
	const before = await readFile(write, "utf8").catch(() => null);
	if (before === text) {
		terminal.err(`${write} is up to date.\n`);
		return EXIT.fine;
	}
	await writeFile(write, text).catch((error: unknown) => {
		throw new EnvironmentFault(`${write} cannot be written: ${error instanceof Error ? error.message : error}`);
	});
	terminal.err(`${write} written.\n`);
	return EXIT.fine;
};

/** As it stands in the file. */
export function schemaText(): string {
	return `${JSON.stringify(scenarioJsonSchema(), null, "\t")}\n`;
}
