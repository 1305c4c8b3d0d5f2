import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { SCENARIOS } from "../scenarios/shippedScenario.ts";
import { runVerb } from "./runVerb.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const FIRST_STEPS = path.join(SCENARIOS, "first-steps");
let folder = "";

beforeAll(() => {
	folder = mkdtempSync(path.join(tmpdir(), "ttx-"));
	cpSync(path.join(SCENARIOS, "library"), path.join(folder, "library"), { recursive: true });
	cpSync(FIRST_STEPS, path.join(folder, "broken"), { recursive: true });
	const file = path.join(folder, "broken", "scenario.yaml");
	writeFileSync(
		file,
		readFileSync(file, "utf8").replace("leads: [industry, licensing]", "leads: [industry, licencing]"),
	);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("check answers 0 for a good scenario, and says nothing on stdout", async () => {
	expect(await runVerb(["check", path.join(SCENARIOS, "vilnius-2022"), FIRST_STEPS])).toEqual({
		code: 0,
		out: "",
		err: "2 paths checked: no problems.\n",
	});
});

test("check answers 1 for a broken scenario, with file, line and column", async () => {
	const { code, out, err } = await runVerb(["check", path.join(folder, "broken")]);
	expect(code).toBe(1);
	expect(out).toMatch(/broken\/scenario\.yaml:\d+:\d+ {2}injects\[0\]\.leads\[1\] — .*licencing.*licensing/u);
	expect(err).toContain("1 error");
});

test("check tells the same in JSON", async () => {
	const { code, out } = await runVerb(["check", "--json", path.join(folder, "broken")]);
	expect(code).toBe(1);
	const answer = JSON.parse(out);
	expect(answer.ok).toBe(false);
	expect(answer.checked[0].problems[0]).toMatchObject({ path: "injects[0].leads[1]", severity: "error" });
});

test("check of one file of a scenario tells what is wrong in that file alone", async () => {
	const document = path.join(folder, "broken", "documents", "offer.md");
	expect((await runVerb(["check", document])).code).toBe(0);
	expect((await runVerb(["check", path.join(folder, "broken", "scenario.yaml")])).code).toBe(1);
});

test("a playthrough that names what is not there is a problem of its scenario", async () => {
	const copy = path.join(folder, "misplayed");
	cpSync(FIRST_STEPS, copy, { recursive: true });
	const file = path.join(copy, "play", "perfect.yaml");
	writeFileSync(file, readFileSync(file, "utf8").replace("used-bench: prevented", "old-bench: prevented"));
	const { code, out } = await runVerb(["check", copy]);
	expect(code).toBe(1);
	expect(out).toContain('There is no inject "old-bench".');
	expect(out).toMatch(/misplayed\/play\/perfect\.yaml:\d+:\d+/u);
});

test.each([
	["an unknown verb", ["frobnicate"], 2],
	["no verb", [], 2],
	["an unknown option", ["check", "--frobnicate", FIRST_STEPS], 2],
	["a verb without what it needs", ["check"], 2],
	["a folder that is not there", ["check", "nowhere"], 3],
	["a folder without a scenario", ["check", path.join(FIRST_STEPS, "documents", "..", "..", "library")], 3],
	["a playthrough that is not there", ["play", FIRST_STEPS, "nowhere"], 3],
	["a journal that is not there", ["replay", "nowhere.jsonl"], 3],
	["a data folder that is none", ["report", "X", "--data", FIRST_STEPS], 3],
	["help", ["--help"], 0],
	["help of a verb", ["play", "--help"], 0],
] as const)("%s is answered with its code, and an explanation", async (_what, args, expected) => {
	const { code, out, err } = await runVerb(args);
	expect(code).toBe(expected);
	expect(expected === 0 ? out : err).not.toBe("");
	if (expected !== 0) expect(out).toBe("");
});

test("play answers 0 when all goes as expected, and 1 when it does not", async () => {
	const { code, out } = await runVerb(["play", FIRST_STEPS, "perfect", "--json"]);
	expect(code).toBe(0);
	expect(JSON.parse(out).playthroughs[0]).toMatchObject({
		findings: [],
		outcomes: { "world-1/used-bench": "prevented" },
	});
	const file = path.join(folder, "hopeful.yaml");
	writeFileSync(
		file,
		"level: 1\nseed: hopeful\nteams: { industry: business-first, licensing: business-first }\nexpect: { outcomes: { used-bench: prevented } }\n",
	);
	const hopeful = await runVerb(["play", FIRST_STEPS, file]);
	expect(hopeful.code).toBe(1);
	expect(hopeful.out).toContain("Live: the outcome of used-bench in world-1 is diverted, expected prevented.");
	expect(hopeful.out).toContain("Replayed: the outcome of used-bench");
});

test("a record that was written is replayed to the same state, and one that was altered is told", async () => {
	const file = path.join(folder, "exercise.jsonl");
	const played = await runVerb(["play", FIRST_STEPS, "perfect", "--json", "--journal", file]);
	const replayed = await runVerb(["replay", file, "--json"]);
	expect(replayed.code).toBe(0);
	const summary = JSON.parse(replayed.out);
	expect(summary.stateHash).toBe(JSON.parse(played.out).playthroughs[0].stateHash);
	expect(summary.injects).toEqual([
		{ injectId: "used-bench", status: "closed", outcomes: [{ worldId: "world-1", outcome: "prevented" }] },
	]);

	const altered = path.join(folder, "altered.jsonl");
	const text = readFileSync(file, "utf8");
	writeFileSync(altered, text.replace('"call":"flag"', '"call":"clear"'));
	const told = await runVerb(["replay", altered, "--json"]);
	expect(told.code).toBe(1);
	expect(JSON.parse(told.out)).toMatchObject({ ok: false, fault: "ChainBroken" });

	writeFileSync(altered, text.replace('"burdenMax":14', '"burdenMax":15'));
	expect(JSON.parse((await runVerb(["replay", altered, "--json"])).out)).toMatchObject({ fault: "ChainBroken" });
	writeFileSync(altered, text.trimEnd().split("\n").slice(0, -1).join("\n"));
	expect(JSON.parse((await runVerb(["replay", altered, "--json"])).out)).toMatchObject({ fault: "ChainBroken" });
	writeFileSync(altered, "not a journal\n");
	expect(JSON.parse((await runVerb(["replay", altered, "--json"])).out)).toMatchObject({ fault: "NotAJournal" });
});

test("schema writes a file once, and leaves it alone when it is up to date", async () => {
	const file = path.join(folder, "schema.json");
	expect((await runVerb(["schema", "--write", file])).err).toContain("written");
	expect((await runVerb(["schema", "--write", file])).err).toContain("up to date");
	expect(readFileSync(file, "utf8")).toBe((await runVerb(["schema"])).out);
});

test("schema has one for scenarios, one for injects and one for libraries, and for nothing else", async () => {
	const titles = await Promise.all(
		["scenario", "inject", "library"].map(async (kind) => JSON.parse((await runVerb(["schema", kind])).out).title),
	);
	expect(titles).toEqual(["Scenario", "Inject", "Library"]);
	const unknown = await runVerb(["schema", "playbook"]);
	expect(unknown).toMatchObject({ code: 2, out: "" });
	expect(unknown.err).toContain("scenario, inject, library");
});

test("the program itself keeps data on stdout, messages on stderr, and answers the code", () => {
	const root = path.join(import.meta.dirname, "..", "..");
	const ran = spawnSync(
		process.execPath,
		["--import", "tsx", path.join(root, "server", "cli", "ttx.ts"), "check", path.join(folder, "broken")],
		{ cwd: root, encoding: "utf8" },
	);
	expect(ran.status).toBe(1);
	expect(ran.stdout).toContain("licencing");
	expect(ran.stderr).toContain("1 error");
});
