import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { EMPTY_HEAD, sha256 } from "../../server/journal/hashChain.ts";
import { type ExerciseRow, type Journal, type JournalBatch, JournalError } from "../../server/journal/journal.ts";
import { MemoryJournal } from "../../server/journal/memory.ts";
import { openSqliteJournal } from "../../server/journal/sqlite.ts";
import { chooseSqliteDriver } from "../../server/journal/sqliteDriver.ts";
import type { RecordedEvent } from "../../shared/exercise/events.ts";

const EXERCISE: ExerciseRow = { exerciseId: "one", joinCode: "BCDFGH", scenarioHash: "abc", createdWallMs: 1000 };
const SCENARIO = { hash: "abc", json: '{"id":"small"}' };

const driver = await chooseSqliteDriver();
const open: (() => Promise<void> | void)[] = [];

afterEach(async () => {
	for (const close of open.splice(0)) await close();
});

function aFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), "amberline-journal-"));
	open.push(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

function sqlite(): Journal {
	const journal = openSqliteJournal(driver, aFolder());
	open.unshift(() => journal.close());
	return journal;
}

function event(seq: number, text = "t"): RecordedEvent {
	return {
		seq,
		atMs: seq * 10,
		wallMs: 1000 + seq,
		by: "ada",
		commandId: `command-${seq}`,
		event: { type: "BroadcastSent", text: { id: text, commitment: "00" }, worldId: null },
	};
}

function batch(events: readonly RecordedEvent[], more: Partial<JournalBatch> = {}): JournalBatch {
	return { events, texts: [], commands: [], aside: [], ...more };
}

async function faultOf(promise: Promise<unknown>): Promise<string> {
	try {
		await promise;
	} catch (error) {
		if (error instanceof JournalError) return error.fault;
		throw error;
	}
	return "none";
}

describe.each([
	["memory", () => new MemoryJournal()],
	["SQLite", sqlite],
] as const)("a journal in %s", (_name, newJournal: () => Journal) => {
	test("gives back what was written, in order, with the head of the chain", async () => {
		const journal = newJournal();
		const first = await journal.create(EXERCISE, SCENARIO, batch([event(1)]));
		const head = await journal.append("one", first, batch([event(2), event(3)]));
		expect(await journal.read("one")).toEqual([event(1), event(2), event(3)]);
		expect(head.seq).toBe(3);
		expect(await journal.head("one")).toEqual(head);
		expect(await journal.exercises()).toEqual([EXERCISE]);
		expect(await journal.scenario("abc")).toBe(SCENARIO.json);
		expect(await journal.scenario("other")).toBeNull();
	});

	test("each hash covers the event and everything before it", async () => {
		const one = newJournal();
		const other = newJournal();
		const headOfOne = await one.create(EXERCISE, SCENARIO, batch([event(1), event(2)]));
		const headOfOther = await other.create(EXERCISE, SCENARIO, batch([event(1, "changed"), event(2)]));
		expect(headOfOne.hash).not.toBe(headOfOther.hash);
		expect(headOfOne.hash).toMatch(/^[0-9a-f]{64}$/);
	});

	test("refuses a batch that does not follow the head, and keeps nothing of it", async () => {
		const journal = newJournal();
		const head = await journal.create(EXERCISE, SCENARIO, batch([event(1)]));
		expect(await faultOf(journal.append("one", EMPTY_HEAD, batch([event(1)])))).toBe("Conflict");
		expect(await faultOf(journal.append("one", { ...head, hash: sha256("x") }, batch([event(2)])))).toBe("Conflict");
		expect(await faultOf(journal.append("one", head, batch([event(3)])))).toBe("Conflict");
		expect(await faultOf(journal.append("none", EMPTY_HEAD, batch([event(1)])))).toBe("Conflict");
		expect(await journal.head("one")).toEqual(head);
		expect(await journal.read("one")).toEqual([event(1)]);
	});

	test("refuses a command that was answered before, with everything that came with it", async () => {
		const journal = newJournal();
		const answered = { seatId: "ada", commandId: "command-1", seq: 1 };
		const head = await journal.create(EXERCISE, SCENARIO, batch([event(1)], { commands: [answered] }));
		const again = batch([event(2)], {
			texts: [{ textId: "t2", salt: "00", value: "never" }],
			commands: [{ ...answered, seq: 2 }],
		});
		expect(await faultOf(journal.append("one", head, again))).toBe("Duplicate");
		expect(await journal.head("one")).toEqual(head);
		const aside = await journal.aside("one");
		expect(aside.commands).toEqual([answered]);
		expect(aside.texts.size).toBe(0);
		const others = batch([event(2)], { commands: [{ ...answered, seatId: "ben", seq: null }] });
		expect((await journal.append("one", head, others)).seq).toBe(2);
	});

	test("refuses a second exercise with the same id or join code", async () => {
		const journal = newJournal();
		await journal.create(EXERCISE, SCENARIO, batch([event(1)]));
		const sameCode = { ...EXERCISE, exerciseId: "two" };
		const sameId = { ...EXERCISE, joinCode: "ZZZZZZ" };
		expect(await faultOf(journal.create(sameCode, SCENARIO, batch([event(1)])))).toBe("Conflict");
		expect(await faultOf(journal.create(sameId, SCENARIO, batch([event(1)])))).toBe("Conflict");
		expect(await journal.exercises()).toEqual([EXERCISE]);
	});

	test("keeps texts apart, and an erased text is gone while the chain still holds", async () => {
		const journal = newJournal();
		await journal.create(
			EXERCISE,
			SCENARIO,
			batch([event(1)], { texts: [{ textId: "t", salt: "0a", value: "What Ada wrote" }] }),
		);
		expect((await journal.aside("one")).texts).toEqual(new Map([["t", "What Ada wrote"]]));
		await journal.writeAside("one", [{ kind: "text-erased", textId: "t" }]);
		expect((await journal.aside("one")).texts.size).toBe(0);
		expect(await journal.read("one")).toEqual([event(1)]);
	});

	test("deletes an exercise with all that belongs to it, and leaves the others as they are", async () => {
		const journal = newJournal();
		const texts = [{ textId: "t", salt: "0a", value: "What Ada wrote" }];
		const commands = [{ seatId: "ada", commandId: "command-1", seq: 1 }];
		const aside = [{ kind: "seat-tokens", seatId: "ada", hashes: ["h1"] } as const];
		const other: ExerciseRow = { ...EXERCISE, exerciseId: "two", joinCode: "ZZZZZZ", scenarioHash: "def" };
		await journal.create(EXERCISE, SCENARIO, batch([event(1)], { texts, commands, aside }));
		const kept = await journal.create(
			other,
			{ hash: "def", json: "{}" },
			batch([event(1)], { texts, commands, aside }),
		);
		await journal.remove("one");
		expect(await journal.exercises()).toEqual([other]);
		expect(await faultOf(journal.head("one"))).toBe("Conflict");
		expect(await journal.scenario("abc")).toBeNull();
		expect(await journal.scenario("def")).toBe("{}");
		expect(await journal.head("two")).toEqual(kept);
		expect((await journal.aside("two")).texts.get("t")).toBe("What Ada wrote");
		// The same id and join code are free again, and nothing of before comes back with them.
		await journal.create(EXERCISE, SCENARIO, batch([event(1)]));
		expect(await journal.aside("one")).toMatchObject({ texts: new Map(), commands: [], seatTokens: new Map() });
	});

	test("a scenario that another exercise pins stays when one is deleted", async () => {
		const journal = newJournal();
		await journal.create(EXERCISE, SCENARIO, batch([event(1)]));
		await journal.create({ ...EXERCISE, exerciseId: "two", joinCode: "ZZZZZZ" }, SCENARIO, batch([event(1)]));
		await journal.remove("one");
		expect(await journal.scenario("abc")).toBe(SCENARIO.json);
	});

	test("keeps drafts, tokens, links, connections and the last clock mark beside the chain", async () => {
		const journal = newJournal();
		await journal.create(EXERCISE, SCENARIO, batch([event(1)]));
		const draft = { optionId: "a", course: null, measures: [], reason: "r", confidence: null, showOfHands: null };
		const link = {
			linkId: "l1",
			role: "facilitator",
			label: "Lead",
			secretHash: "ff",
			seatId: null,
			createdWallMs: 5,
			isRevoked: false,
		} as const;
		const session = { sessionId: "s1", seatId: "ada", language: "en", tokenHash: "h3" };
		await journal.writeAside("one", [
			{ kind: "draft", seatId: "ada", injectId: "i", draft },
			{ kind: "draft", seatId: "ada", injectId: "j", draft },
			{ kind: "seat-tokens", seatId: "ada", hashes: ["h1", "h2"] },
			{ kind: "link", link },
			{ kind: "session", session },
			{ kind: "session", session: { ...session, sessionId: "s2" } },
			{ kind: "clock-mark", markMs: 1, wallMs: 2 },
		]);
		await journal.writeAside("one", [
			{ kind: "draft", seatId: "ada", injectId: "j", draft: null },
			{ kind: "seat-tokens", seatId: "ada", hashes: ["h3"] },
			{ kind: "link", link: { ...link, seatId: "fay", isRevoked: true } },
			{ kind: "session-gone", sessionId: "s2" },
			{ kind: "clock-mark", markMs: 3, wallMs: 4 },
		]);
		expect(await journal.aside("one")).toEqual({
			texts: new Map(),
			commands: [],
			drafts: new Map([["ada", { i: draft }]]),
			seatTokens: new Map([["ada", ["h3"]]]),
			links: [{ ...link, seatId: "fay", isRevoked: true }],
			sessions: [session],
			clockMark: { markMs: 3, wallMs: 4 },
		});
	});

	test("keeps settings", async () => {
		const journal = newJournal();
		expect(await journal.setting("address")).toBeNull();
		await journal.setSetting("address", "http://one");
		await journal.setSetting("address", "http://two");
		expect(await journal.setting("address")).toBe("http://two");
		expect((await journal.probe()).tookMs).toBeGreaterThanOrEqual(0);
	});
});

describe("a journal on the disk", () => {
	test("is there again after the server was stopped and started", async () => {
		const folder = aFolder();
		const first = openSqliteJournal(driver, folder);
		const head = await first.create(EXERCISE, SCENARIO, batch([event(1)]));
		await first.close();
		const second = openSqliteJournal(driver, folder);
		open.unshift(() => second.close());
		expect(await second.head("one")).toEqual(head);
		expect((await second.append("one", head, batch([event(2)]))).seq).toBe(2);
	});

	test("belongs to one server: a second one on the same folder is told so", async () => {
		const folder = aFolder();
		const first = openSqliteJournal(driver, folder);
		open.unshift(() => first.close());
		expect(() => openSqliteJournal(driver, folder)).toThrow(/Another Amberline server is using/);
	});

	const onTheDisk = (folder: string, words: string): boolean =>
		readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(words));

	test("what was erased cannot be read off the disk, long or short, and after a restart neither", async () => {
		const folder = aFolder();
		const first = openSqliteJournal(driver, folder);
		const long = `What Ada wrote at length. ${"and so on ".repeat(2000)}`;
		const texts = [
			{ textId: "t", salt: "0a", value: "Ada Lovelace-Erased" },
			{ textId: "u", salt: "0b", value: long },
			{ textId: "v", salt: "0c", value: "What Ben wrote" },
		];
		await first.create(EXERCISE, SCENARIO, batch([event(1)], { texts }));
		expect(onTheDisk(folder, "Ada Lovelace-Erased") && onTheDisk(folder, "at length")).toBe(true);
		await first.erase("one", [
			{ kind: "text-erased", textId: "t" },
			{ kind: "text-erased", textId: "u" },
		]);
		for (const words of ["Ada Lovelace-Erased", "at length", "and so on and so on"])
			expect([words, onTheDisk(folder, words)]).toEqual([words, false]);
		expect(onTheDisk(folder, "What Ben wrote")).toBe(true);
		await first.close();
		const second = openSqliteJournal(driver, folder);
		open.unshift(() => second.close());
		expect([...(await second.aside("one")).texts.keys()]).toEqual(["v"]);
		expect(await second.read("one")).toEqual([event(1)]);
	});

	test("nothing of a deleted exercise can be read off the disk", async () => {
		const folder = aFolder();
		const journal = openSqliteJournal(driver, folder);
		open.unshift(() => journal.close());
		const texts = [{ textId: "t", salt: "0a", value: "Ada Lovelace-Erased" }];
		const head = await journal.create(EXERCISE, SCENARIO, batch([event(1, "named-in-the-chain")], { texts }));
		await journal.append("one", head, batch(Array.from({ length: 200 }, (_, index) => event(index + 2, "later"))));
		expect(onTheDisk(folder, "named-in-the-chain")).toBe(true);
		await journal.remove("one");
		for (const words of ["Ada Lovelace-Erased", "named-in-the-chain", "later"])
			expect([words, onTheDisk(folder, words)]).toEqual([words, false]);
	});

	test("says at which event it was altered", async () => {
		const folder = aFolder();
		const first = openSqliteJournal(driver, folder);
		await first.create(EXERCISE, SCENARIO, batch([event(1), event(2), event(3)]));
		await first.close();
		const database = driver.open(join(folder, "amberline.db"));
		database.exec("UPDATE event SET at_ms = 999 WHERE seq = 2");
		database.exec("PRAGMA wal_checkpoint");
		database.close();
		const second = openSqliteJournal(driver, folder);
		open.unshift(() => second.close());
		expect(await faultOf(second.read("one"))).toBe("ChainBroken");
		await expect(second.read("one")).rejects.toThrow(/event 2/);
	});

	test("does not open what is not a journal", async () => {
		const folder = aFolder();
		const { writeFileSync } = await import("node:fs");
		writeFileSync(
			join(folder, "amberline.db"),
			"This is a letter, not a database, and it is long enough to be read as one.".repeat(20),
		);
		expect(() => openSqliteJournal(driver, folder)).toThrow(/not Amberline's/);
	});
});
