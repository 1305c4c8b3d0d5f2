import { z } from "zod";
import { ScenarioFile } from "./schema.ts";

/** The schema of the authored files, for editors: complete keys, describe them on hover, mark what is misspelt. */
export function scenarioJsonSchema(): Record<string, unknown> {
	return { title: "Scenario", ...z.toJSONSchema(ScenarioFile, { target: "draft-7", io: "input" }) };
}
