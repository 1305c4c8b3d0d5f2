import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readScenarioFolder } from "../../server/scenarios/readScenarioFolder.ts";
import { parseScenario } from "../../shared/scenario/parse.ts";
import { smallScenario } from "./smallScenario.ts";

let folder = "";

beforeEach(async () => {
	folder = await mkdtemp(path.join(tmpdir(), "scenarios-"));
	for (const [name, text] of smallScenario()) {
		await mkdir(path.dirname(path.join(folder, "root", name)), { recursive: true });
		await writeFile(path.join(folder, "root", name), text);
	}
	await writeFile(path.join(folder, "secret.yaml"), "secret: true\n");
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test("a scenario folder is read with its libraries, and compiles", async () => {
	const read = await readScenarioFolder(path.join(folder, "root", "ferry"));
	expect(read.entry).toBe("ferry/scenario.yaml");
	expect([...read.files.keys()].sort()).toEqual([...smallScenario().keys()].sort());
	expect(parseScenario(read.files, read.entry).ok).toBe(true);
});

test("a scenario file may be named in place of its folder", async () => {
	const read = await readScenarioFolder(path.join(folder, "root", "ferry", "scenario.yaml"));
	expect(read.entry).toBe("ferry/scenario.yaml");
});

test("what a link leads to outside the scenarios is not read", async () => {
	await symlink(path.join(folder, "secret.yaml"), path.join(folder, "root", "ferry", "injects", "linked.yaml"));
	await symlink(folder, path.join(folder, "root", "ferry", "up"));
	const read = await readScenarioFolder(path.join(folder, "root", "ferry"));
	expect([...read.files.values()].some((text) => text.includes("secret"))).toBe(false);
	expect(read.skipped).toEqual(["ferry/injects/linked.yaml leads outside the scenarios folder."]);
});

test("a file far over the cap is not held, and is refused in the parser's words", async () => {
	await writeFile(path.join(folder, "root", "ferry", "injects", "first-order.yaml"), "#".repeat(5_000_000));
	const read = await readScenarioFolder(path.join(folder, "root", "ferry"));
	expect(parseScenario(read.files, read.entry).problems.map(({ rule }) => rule)).toContain("file-size");
});
