import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test, vi } from "vitest";
import { schemaText } from "../../server/cli/schema.ts";
import { playScript } from "../../shared/bots/playScript.ts";
import { SCHEMA_KINDS } from "../../shared/scenario/jsonSchema.ts";
import { formatProblem } from "../../shared/scenario/problem.ts";
import {
	parseShipped,
	playthroughNames,
	SCENARIOS,
	shippedFolders,
	shippedPlaythrough,
	shippedScenario,
} from "./shippedScenario.ts";

// A whole exercise is played in each: more than a moment on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

describe.each(shippedFolders())("the scenario %s", (folder) => {
	test("parses without a problem", async () => {
		expect((await parseShipped(folder)).problems.map(formatProblem)).toEqual([]);
	});

	test("has a playthrough", () => {
		expect(playthroughNames(folder)).toContain("perfect.yaml");
	});

	test.each(playthroughNames(folder))("goes as %s says, live and after a journal round trip", async (name) => {
		const scenario = await shippedScenario(folder);
		expect(playScript(scenario, shippedPlaythrough(scenario, folder, name)).findings).toEqual([]);
	});
});

test("a playthrough that expects too much is told so, live and replayed", async () => {
	const scenario = await shippedScenario("first-steps");
	const playthrough = shippedPlaythrough(scenario, "first-steps", "perfect.yaml");
	const played = playScript(scenario, {
		...playthrough,
		expect: {
			...playthrough.expect,
			room: { mean: 50, within: 1 },
			outcomes: { "used-bench": "diverted" },
			branches: { "used-bench": ["lorry-leaves"] },
		},
	});
	expect(played.findings).toEqual(
		["Live", "Replayed"].flatMap((when) => [
			`${when}: the mean score is 99.89, expected 50 within 1.`,
			`${when}: the outcome of used-bench in world-1 is prevented, expected diverted.`,
			`${when}: used-bench in world-1 did not follow "lorry-leaves" but sale-stopped.`,
		]),
	);
});

test("a step that the exercise refuses is a finding", async () => {
	const scenario = await shippedScenario("first-steps");
	const playthrough = shippedPlaythrough(scenario, "first-steps", "one-door-open.yaml");
	const step = { inject: "used-bench", minute: 1, flag: ["refused-in-july"], clear: [], ask: [] };
	const played = playScript(scenario, { ...playthrough, teams: { ...playthrough.teams, industry: { steps: [step] } } });
	expect(played.findings[0]).toBe(
		"world-1-industry was refused MarkStatement: This statement is not in your team's hand.",
	);
});

test.each(SCHEMA_KINDS)("the schema of a file of kind %s is what the format says now", (kind) => {
	const written = readFileSync(path.join(SCENARIOS, `${kind}.schema.json`), "utf8");
	expect(written === schemaText(kind), "Run `npm run ttx -- schema --write`.").toBe(true);
});

test("each shipped scenario, inject and library tells editors where its schema stands", () => {
	const files = readdirSync(SCENARIOS, { recursive: true, encoding: "utf8" }).filter((file) =>
		/^[^/]+\/(scenario\.yaml|injects\/[^/]+\.yaml)$|^library\/[^/]+\.yaml$/.test(file.replaceAll(path.sep, "/")),
	);
	expect(files.length).toBeGreaterThan(12);
	for (const file of files) {
		const kind = file.endsWith("scenario.yaml") ? "scenario" : file.startsWith("library") ? "library" : "inject";
		const [firstLine] = readFileSync(path.join(SCENARIOS, file), "utf8").split("\n");
		const named = /^# yaml-language-server: \$schema=(\S+)$/.exec(firstLine ?? "")?.[1];
		const schema = path.join(SCENARIOS, path.dirname(file), named ?? "none");
		expect(path.relative(SCENARIOS, schema), file).toBe(`${kind}.schema.json`);
	}
});
