import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { canonicalJson } from "../../server/journal/canonicalJson.ts";
import { sha256 } from "../../server/journal/hashChain.ts";
import type { Journal } from "../../server/journal/journal.ts";
import { openSqliteJournal } from "../../server/journal/sqlite.ts";
import { chooseSqliteDriver } from "../../server/journal/sqliteDriver.ts";
import { playScript } from "../../shared/bots/playScript.ts";
import { shippedPlaythrough, shippedScenario } from "../scenarios/shippedScenario.ts";
import { runVerb } from "./runVerb.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let data = "";
const TOKEN = "a-token-of-more-than-thirty-two-characters";

async function openJournal(): Promise<Journal> {
	return openSqliteJournal(await chooseSqliteDriver(), data);
}

beforeAll(async () => {
	data = mkdtempSync(path.join(tmpdir(), "ttx-data-"));
	const scenario = await shippedScenario("first-steps");
	const json = canonicalJson(scenario);
	const hash = sha256(json);
	const playthrough = shippedPlaythrough(scenario, "first-steps", "perfect.yaml");
	const { recorded } = playScript(scenario, playthrough, hash);
	const journal = await openJournal();
	await journal.create(
		{ exerciseId: "exercise-one", joinCode: "K7RWQ2", scenarioHash: hash, createdWallMs: 1 },
		{ hash, json },
		{ events: recorded, texts: [], commands: [], aside: [] },
	);
	await journal.close();
	writeFileSync(path.join(data, "operator-token"), `${TOKEN}\n`);
});

afterAll(() => rmSync(data, { recursive: true, force: true }));

test("report reads the data folder itself when no server holds it", async () => {
	const { code, out } = await runVerb(["report", "k7rwq2", "--json", "--data", data]);
	expect(code).toBe(0);
	const view = JSON.parse(out);
	expect(view).toMatchObject({ kind: "aar", scenario: { id: "first-steps" }, level: 4 });
	expect(view.injects[0].outcomes[0].outcome).toBe("prevented");
});

test("the data folder is found by TTX_DATA too, and the report can be read by people", async () => {
	const { code, out } = await runVerb(["report", "exercise-one"], { TTX_DATA: data });
	expect(code).toBe(0);
	expect(out).toContain("1. A used bench (closed) Only: prevented");
	expect(out).toContain("Only, Firm: 99.9");
});

test("a join code is taken as the screens show it", async () => {
	expect((await runVerb(["report", "K7R-WQ2", "--json", "--data", data])).code).toBe(0);
	expect((await runVerb(["report", " k7r wq2", "--json", "--data", data])).code).toBe(0);
});

test("an exercise that is not there is a wrong usage, and those that are there are named", async () => {
	const { code, err } = await runVerb(["report", "NOWHERE", "--data", data]);
	expect(code).toBe(2);
	expect(err).toContain("exercise-one  K7RWQ2");
});

test("export and replay agree", async () => {
	const { code, out } = await runVerb(["export", "K7RWQ2", "--data", data]);
	expect(code).toBe(0);
	const file = path.join(data, "exported.jsonl");
	writeFileSync(file, out);
	const replayed = await runVerb(["replay", file, "--json"]);
	expect(JSON.parse(replayed.out)).toMatchObject({ ok: true, scenario: "first-steps 1.0.0", phase: "hotwash" });
});

test("report asks the running server, as its operator, when the server holds the folder", async () => {
	const journal = await openJournal();
	const asked: string[] = [];
	const server = createServer((request, response) => {
		asked.push(`${request.url} ${request.headers.authorization}`);
		response.setHeader("content-type", "application/json");
		const exercises = [{ exerciseId: "exercise-one", joinCode: "K7RWQ2", name: "Rehearsal" }];
		response.end(JSON.stringify(request.url === "/api/operator/overview" ? { exercises } : { kind: "aar", name: "R" }));
	});
	const address = await listen(server);
	try {
		const { code, out } = await runVerb(["report", "Rehearsal", "--json", "--data", data, "--server", address]);
		expect(code).toBe(0);
		expect(JSON.parse(out)).toEqual({ kind: "aar", name: "R" });
		expect(asked).toEqual([
			`/api/operator/overview Bearer ${TOKEN}`,
			`/api/exercises/exercise-one/report Bearer ${TOKEN}`,
		]);
		const exported = await runVerb(["export", "K7RWQ2", "--data", data, "--server", address]);
		expect(exported).toMatchObject({ code: 3, out: "" });
	} finally {
		server.close();
		await journal.close();
	}
});

test("a server that holds the folder and does not answer is told", async () => {
	const journal = await openJournal();
	try {
		const { code, err } = await runVerb(["report", "X", "--data", data, "--server", "http://127.0.0.1:9"]);
		expect(code).toBe(3);
		expect(err).toContain("does not answer");
	} finally {
		await journal.close();
	}
});

function listen(server: Server): Promise<string> {
	return new Promise((resolve) => {
		server.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
	});
}
