import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { WebSocket } from "ws";
import { MemoryJournal } from "../../server/journal/memory.ts";
import { Device, TestServer, until } from "../support/aServer.ts";

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
vi.spyOn(console, "info").mockImplementation(() => {});
vi.spyOn(console, "warn").mockImplementation(() => {});

let server: TestServer;
const folder = mkdtempSync(join(tmpdir(), "amberline-client-"));
mkdirSync(join(folder, "assets"));
writeFileSync(join(folder, "index.html"), "<!doctype html><title>Amberline</title>");
writeFileSync(join(folder, "assets", "main-abc123.js"), "console.log(1)");
writeFileSync(join(folder, "assets", "main-abc123.js.gz"), gzipSync("console.log(1)"));

beforeEach(async () => {
	server = await TestServer.start({ clientFolder: folder, mostFailuresPerMinute: 10, mostPostsPerMinute: 200 });
});

afterEach(async () => {
	await server.stop();
});

/** As a browser or a stranger would send it, byte for byte. */
function raw(options: {
	readonly method?: string;
	readonly path: string;
	readonly headers?: Record<string, string>;
	readonly body?: string | Buffer;
}) {
	return new Promise<{ readonly status: number; readonly headers: Record<string, unknown>; readonly body: Buffer }>(
		(resolve, reject) => {
			const { method = "GET", path, headers = {}, body } = options;
			const sent = request({ host: "127.0.0.1", port: server.app.port, method, path, headers }, (response) => {
				const parts: Buffer[] = [];
				response.on("data", (part: Buffer) => parts.push(part));
				response.on("end", () =>
					resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
				);
				response.on("error", reject);
			});
			sent.on("error", reject);
			sent.end(body);
		},
	);
}

describe("a guesser on the same network", () => {
	test("is slowed down, and keeps out neither the operator nor who has a link", async () => {
		const { created } = await server.inPlay();
		const guesses: number[] = [];
		for (let count = 0; count < 15; count += 1)
			guesses.push((await server.operator("/overview", { token: `guess-${count}` })).status);
		expect(guesses.at(0)).toBe(401);
		expect(guesses.at(-1)).toBe(429);
		expect((await server.call("/api/links/open", { body: { token: "wrong.wrong" } })).status).toBe(429);
		expect((await server.call("/api/join/look", { body: { code: created.joinCode } })).status).toBe(429);
		expect((await server.operator("/overview")).status).toBe(200);
		expect((await server.openLink(created.facilitatorLink)).exerciseId).toBe(created.exerciseId);
	});
});

describe("coming in with a code", () => {
	test("shows what one may pick, and gives a seat with a token of its own", async () => {
		const { created } = await server.inPlay();
		const typed = ` ${created.joinCode.slice(0, 3).toLowerCase()}-${created.joinCode.slice(3)}`;
		const { body: look } = await server.call("/api/join/look", { body: { code: typed } });
		expect(look).toMatchObject({ name: "Trial", isLobbyOpen: true, namesAllowed: false, seats: [] });
		expect(look.teams.map(({ id, letter }: { id: string; letter: string }) => [id, letter])).toEqual([
			["industry", "A"],
			["licensing", "B"],
			["screening", "C"],
		]);
		expect(look.worlds.map(({ name }: { name: string }) => name)).toEqual(["North", "South"]);
		const ada = await server.sitDown(created.joinCode, { teamId: "industry" });
		const axel = await server.sitDown(created.joinCode, { teamId: "industry" });
		expect(ada.role).toBe("player");
		expect(ada.seatToken).not.toBe(axel.seatToken);
		const { body: later } = await server.call("/api/join/look", { body: { code: created.joinCode } });
		expect(later.seats.map(({ label, isOnline }: { label: string; isOnline: boolean }) => [label, isOnline])).toEqual([
			[expect.stringMatching(/^industry/), false],
			[expect.stringMatching(/^industry 2/), false],
		]);
	});

	test("waits for the lobby to open", async () => {
		const created = await server.create();
		await expect(server.sitDown(created.joinCode, { teamId: "industry" })).rejects.toThrow(/RoomClosed/);
	});

	test("keeps a name only if the plan allows names, and tidies it", async () => {
		const named = await server.inPlay({ names: true });
		const name = "  Ada ​ Lovelace\u202e ";
		const ask = { code: named.created.joinCode, worldId: "world-1", teamId: "industry", roleId: null, name };
		expect((await server.call("/api/join/seat", { body: ask })).status).toBe(200);
		const { body: look } = await server.call("/api/join/look", { body: { code: named.created.joinCode } });
		expect(look.seats[0].label).toBe("Ada Lovelace");
		const nameless = await server.inPlay();
		await server.call("/api/join/seat", { body: { ...ask, code: nameless.created.joinCode } });
		const { body: other } = await server.call("/api/join/look", { body: { code: nameless.created.joinCode } });
		expect(other.seats[0].label).toMatch(/^industry/);
	});

	test("is slow to guess: after too many wrong codes the address waits", async () => {
		const { created } = await server.inPlay();
		for (let tries = 0; tries < 10; tries += 1)
			expect((await server.call("/api/join/look", { body: { code: "ZZZZZZ" } })).status).toBe(404);
		expect((await server.call("/api/join/look", { body: { code: created.joinCode } })).status).toBe(429);
	});

	test("on another device with a rejoin code, which works once and takes the seat from the first", async () => {
		const { created, fay } = await server.inPlay();
		const ada = await server.sitDown(created.joinCode, { teamId: "industry" });
		const path = `/api/exercises/${created.exerciseId}/rejoin-code`;
		const { body: issued } = await server.call(path, { token: fay.ticket.seatToken, body: { seatId: ada.seatId } });
		expect(issued.rejoinCode).toMatch(/^[A-Z]{4}$/);
		const ask = { code: created.joinCode, rejoinCode: issued.rejoinCode };
		const { body: again } = await server.call("/api/join/rejoin", { body: ask });
		expect(again.seatId).toBe(ada.seatId);
		expect((await server.call("/api/join/rejoin", { body: ask })).status).toBe(404);
		await expect(Device.join(server.url, ada)).rejects.toMatchObject({ code: 403 });
		expect((await server.join(again)).view("seat").isScribe).toBe(true);
		const axel = await server.sitDown(created.joinCode, { teamId: "industry" });
		const stolen = await server.call(path, { token: axel.seatToken, body: { seatId: ada.seatId } });
		expect(stolen.status).toBe(403);
	});
});

describe("the operator's desk", () => {
	test("opens only with the operator's token", async () => {
		expect((await server.operator("/overview", { token: "guess" })).status).toBe(401);
		const { created } = await server.inPlay();
		const { body } = await server.operator("/overview");
		expect(body.scenarios[0]).toMatchObject({ id: "small", problems: [] });
		expect(body.exercises).toHaveLength(1);
		expect(body.exercises[0]).toMatchObject({
			joinCode: created.joinCode,
			phase: "play",
			worlds: 2,
			online: 0,
			problem: null,
		});
		expect(JSON.stringify(body)).not.toMatch(/secret|hash|seed/i);
	});

	test("says what is wrong with a plan", async () => {
		const body = { scenarioId: "small", name: "Trial", level: 1, worlds: ["One"] };
		const create = (change: object) => server.operator("/exercises", { body: { ...body, ...change } });
		expect((await create({ scenarioId: "none" })).body.error.code).toBe("UnknownScenario");
		expect((await create({ teamIds: ["navy"] })).body.error).toEqual({
			code: "UnknownTeam",
			message: 'The scenario has no team "navy".',
		});
		expect((await create({ worlds: [] })).status).toBe(400);
		expect((await create({ level: 9 })).status).toBe(400);
		expect((await create({ colour: "red" })).status).toBe(400);
		expect((await create({ injectIds: ["second"], teamIds: ["licensing", "industry"] })).status).toBe(201);
	});

	test("chooses the address that players are shown", async () => {
		const { created, fay } = await server.inPlay();
		const chosen = await server.operator("/address", { body: { url: "http://exercise.example:8080/" } });
		expect(chosen.status).toBe(204);
		const path = `/api/exercises/${created.exerciseId}`;
		const { body } = await server.call(`${path}/addresses`, { token: fay.ticket.seatToken });
		expect(body.chosenAddress).toBe("http://exercise.example:8080");
		expect((await server.operator("/address", { body: { url: "javascript:alert(1)" } })).status).toBe(400);
		const ada = await server.sitDown(created.joinCode, { teamId: "industry" });
		expect((await server.call(`${path}/address`, { token: ada.seatToken, body: { url: "http://mine" } })).status).toBe(
			403,
		);
	});

	test("what is printed is for the white cell and the operator, and for this exercise alone", async () => {
		const { created, fay } = await server.inPlay();
		const other = await server.inPlay();
		const ada = await server.sitDown(created.joinCode, { teamId: "industry" });
		const path = `/api/exercises/${created.exerciseId}/paper`;
		const { body } = await server.call(`${path}?language=en`, { token: fay.ticket.seatToken });
		expect(body).toMatchObject({ kind: "paper", name: "Trial", language: "en" });
		expect(body.script.length).toBeGreaterThan(0);
		expect((await server.call(path, { token: server.operatorToken })).body).toMatchObject({
			kind: "paper",
			name: "Trial",
		});
		for (const token of [ada.seatToken, other.fay.ticket.seatToken, "wrong.wrong", undefined]) {
			const refused = await server.call(path, token === undefined ? {} : { token });
			expect(refused.status).toBe(403);
			expect(refused.body).toEqual({ error: expect.anything() });
		}
	});

	test("the report is for the white cell", async () => {
		const { created, fay } = await server.inPlay();
		const ada = await server.sitDown(created.joinCode, { teamId: "industry" });
		const path = `/api/exercises/${created.exerciseId}/report`;
		const { body } = await server.call(path, { token: fay.ticket.seatToken });
		expect(body).toMatchObject({ kind: "aar", name: "Trial" });
		expect(body.journal.headHash).toMatch(/^[0-9a-f]{64}$/);
		expect((await server.call(path, { token: ada.seatToken })).status).toBe(403);
		expect((await server.call(path)).status).toBe(403);
	});
});

describe("strangers", () => {
	test("cannot create rooms, list them or call the room server by other names", async () => {
		const { created } = await server.inPlay();
		for (const path of ["/matchmake/create/exercise", "/matchmake/joinOrCreate/exercise", "/matchmake/join/exercise"]) {
			const answer = await server.call(path, { body: { exerciseId: created.exerciseId } });
			expect(answer.status).toBeGreaterThanOrEqual(400);
		}
		expect((await server.call("/matchmake/")).status).toBe(404);
	});

	test("a page of another origin is refused, over HTTP and at the socket", async () => {
		const { created } = await server.inPlay();
		const ada = await server.sitDown(created.joinCode, { teamId: "industry" });
		const headers = { origin: "http://evil.example", "content-type": "application/json", "content-length": "2" };
		const posted = await raw({ method: "POST", path: "/api/join/look", headers, body: "{}" });
		expect(posted.status).toBe(403);
		const asked = await raw({ method: "OPTIONS", path: "/api/join/look", headers: { origin: "http://evil.example" } });
		expect(asked.headers).not.toHaveProperty("access-control-allow-origin");
		const url = `ws://127.0.0.1:${server.app.port}/x/${ada.exerciseId}?sessionId=abc`;
		const socket = new WebSocket(url, { headers: { origin: "http://evil.example" } });
		const status = await new Promise((resolve) => {
			socket.on("unexpected-response", (_request, response) => resolve(response.statusCode));
			socket.on("error", () => {});
		});
		expect(status).toBe(403);
		const own = new WebSocket(url, { headers: { origin: server.url } });
		await new Promise((resolve) => own.on("open", resolve));
		own.close();
	});

	test("too much is refused before it is read", async () => {
		const json = { "content-type": "application/json" };
		const big = Buffer.alloc(70_000, 32);
		const large = await raw({
			method: "POST",
			path: "/api/join/look",
			headers: { ...json, "content-length": String(big.length) },
			body: big,
		});
		expect(large.status).toBe(413);
		const matchmake = await raw({
			method: "POST",
			path: "/matchmake/joinById/any",
			headers: { ...json, "content-length": String(big.length) },
			body: big,
		});
		expect(matchmake.status).toBe(413);
		const chunked = await raw({
			method: "POST",
			path: "/api/join/look",
			headers: { ...json, "transfer-encoding": "chunked" },
			body: "{}",
		});
		expect(chunked.status).toBe(411);
		expect((await server.call("/api/join/look", { body: [] })).status).toBe(400);
		const broken = await raw({
			method: "POST",
			path: "/api/join/look",
			headers: { ...json, "content-length": "1" },
			body: "{",
		});
		expect(broken.status).toBe(400);
	});

	test("a frame that is too large closes that line alone", async () => {
		const { created } = await server.inPlay();
		const ada = await server.join(await server.sitDown(created.joinCode, { teamId: "industry" }));
		const axel = await server.join(await server.sitDown(created.joinCode, { teamId: "industry" }));
		ada.silence();
		ada.room.send("command", { text: "x".repeat(70_000) });
		await until(() => ada.leftWith !== null);
		expect(axel.leftWith).toBeNull();
		await axel.room.request("time", {});
	});

	test("too many requests in a minute wait", async () => {
		const statuses: number[] = [];
		for (let count = 0; count < 205; count += 1)
			statuses.push((await server.call("/api/links/open", { body: {} })).status);
		expect(statuses.slice(0, 200)).not.toContain(429);
		expect(statuses.slice(-3)).toEqual([429, 429, 429]);
	});
});

describe("pages", () => {
	test("are answered with strict headers, packed where that is understood, and kept by browsers where they never change", async () => {
		const page = await raw({ path: "/join/BCDFGH", headers: { "accept-encoding": "gzip" } });
		expect(page.body.toString()).toContain("<title>Amberline</title>");
		expect(page.headers["cache-control"]).toBe("no-cache");
		const policy = String(page.headers["content-security-policy"]);
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("script-src 'self'");
		expect(policy).toContain(`connect-src 'self' ws://127.0.0.1:${server.app.port} wss://127.0.0.1:${server.app.port}`);
		expect(policy).toContain("frame-ancestors 'none'");
		expect(page.headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "no-referrer" });
		const script = await raw({ path: "/assets/main-abc123.js", headers: { "accept-encoding": "gzip" } });
		expect(script.headers).toMatchObject({
			"content-encoding": "gzip",
			"cache-control": "public, max-age=31536000, immutable",
			"content-type": "text/javascript; charset=utf-8",
		});
		const plain = await raw({ path: "/assets/main-abc123.js" });
		expect(plain.headers).not.toHaveProperty("content-encoding");
		expect(plain.body.toString()).toBe("console.log(1)");
		const known = await raw({ path: "/join/BCDFGH", headers: { "if-none-match": String(page.headers.etag) } });
		expect(known.status).toBe(304);
	});

	test("a missing file, a missing door and a way out of the folder are not found", async () => {
		expect((await raw({ path: "/assets/old.js" })).status).toBe(404);
		expect((await raw({ path: "/api/nothing" })).status).toBe(404);
		expect((await raw({ path: "/..%2f..%2fetc%2fpasswd.txt" })).status).toBe(404);
		expect((await raw({ path: "/../package.json" })).status).toBe(404);
	});

	test("however often it is asked whether it can write, it tries once a second", async () => {
		await server.stop();
		const journal = new MemoryJournal();
		const probe = vi.spyOn(journal, "probe");
		server = await TestServer.start({ journal });
		const answers = await Promise.all(Array.from({ length: 50 }, () => server.call("/readyz")));
		expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
		expect(probe.mock.calls.length).toBeLessThanOrEqual(2);
	});

	test("tell those who watch that the server lives, can write, and which version it is", async () => {
		expect((await server.call("/healthz")).body).toBe("ok\n");
		expect((await server.call("/readyz")).status).toBe(200);
		expect((await server.call("/version")).body).toEqual({ version: "0.0.0" });
	});
});

process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
