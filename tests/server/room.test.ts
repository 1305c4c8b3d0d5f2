import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { JournalError } from "../../server/journal/journal.ts";
import { MemoryJournal } from "../../server/journal/memory.ts";
import type { CreatedExercise } from "../../shared/wire/api.ts";
import { PROTOCOL_VERSION } from "../../shared/wire/protocol.ts";
import { Device, TestServer, until } from "../support/aServer.ts";

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
vi.spyOn(console, "info").mockImplementation(() => {});
vi.spyOn(console, "warn").mockImplementation(() => {});

let server: TestServer;
let journal: MemoryJournal;
let created: CreatedExercise;
let fay: Device;

beforeEach(async () => {
	journal = new MemoryJournal();
	server = await TestServer.start({ journal });
	({ created, fay } = await server.inPlay());
});

afterEach(async () => {
	await server.stop();
});

async function sit(teamId = "industry", worldId = "world-1"): Promise<Device> {
	return server.join(await server.sitDown(created.joinCode, { teamId, worldId }));
}

async function releaseFirst(...devices: readonly Device[]): Promise<string> {
	await fay.does({ type: "ReleaseInject", injectId: "first" });
	for (const device of devices) await until(() => device.view("team").injects.length === 1);
	return devices[0]?.view("team").injects[0].id;
}

describe("joining", () => {
	test("gives a player the team's view, the seat's own and the documents in hand", async () => {
		const ada = await sit();
		const injectId = await releaseFirst(ada);
		expect(ada.view("team").team.id).toBe("industry");
		expect(ada.view("seat").isScribe).toBe(true);
		await until(() => ada.view("seat").mayIn[injectId] !== undefined);
		const [inject] = ada.view("team").injects;
		await until(() => ada.documents.size === inject.documents.length);
		expect(
			inject.documents.map(({ contentId }: { contentId: string }) => ada.documents.get(contentId)?.contentId),
		).toEqual(inject.documents.map(({ contentId }: { contentId: string }) => contentId));
		expect(ada.gaps).toBe(0);
	});

	test("documents travel once: who holds them is not sent them again", async () => {
		const ada = await sit();
		await releaseFirst(ada);
		const held = [...ada.documents.keys()];
		const again = await server.join(ada.ticket, { have: held });
		expect(again.view("team").injects).toHaveLength(1);
		expect(again.documents.size).toBe(0);
	});

	test("an old page is told so", async () => {
		const ticket = await server.sitDown(created.joinCode, { teamId: "industry" });
		await expect(Device.join(server.url, ticket, { protocol: PROTOCOL_VERSION + 1 })).rejects.toThrow(/OldProtocol/);
	});

	test("a wrong token, and the token of another exercise, open nothing", async () => {
		const ticket = await server.sitDown(created.joinCode, { teamId: "industry" });
		const wrong = { ...ticket, seatToken: `${ticket.seatToken.slice(0, -2)}xx` };
		await expect(Device.join(server.url, wrong)).rejects.toMatchObject({ code: 403 });
		const other = await server.create();
		await expect(Device.join(server.url, { ...ticket, exerciseId: other.exerciseId })).rejects.toMatchObject({
			code: 403,
		});
	});

	test("a revoked link opens nothing, and who came by it is sent away", async () => {
		const { body: link } = await server.operator(`/exercises/${created.exerciseId}/links`, {
			body: { role: "facilitator", label: "Second" },
		});
		const second = await server.join(await server.openLink(link));
		await second.does({ type: "Broadcast", text: "Good morning", worldId: null });
		const gone = await server.operator(`/exercises/${created.exerciseId}/links/${link.linkId}`, { method: "DELETE" });
		expect(gone.status).toBe(204);
		await until(() => second.leftWith !== null);
		await expect(server.openLink(link)).rejects.toThrow(/LinkOpensNothing/);
		expect(second.notices).toEqual(["revoked"]);
		await expect(Device.join(server.url, second.ticket)).rejects.toMatchObject({ code: 403 });
		await fay.does({ type: "Broadcast", text: "Still here", worldId: null });
	});

	test("a second device takes the seat over, and the first is told why", async () => {
		const first = await sit();
		const second = await server.join(first.ticket);
		await until(() => first.leftWith !== null);
		expect(first.notices).toEqual(["taken-over"]);
		expect(first.leftWith).toBe(4000);
		expect(second.leftWith).toBeNull();
		await until(() => second.view("team").members[0].isOnline);
	});

	test("screens hang in several places with the same link", async () => {
		const { body: link } = await server.operator(`/exercises/${created.exerciseId}/links`, {
			body: { role: "projector", label: "Hall" },
		});
		const one = await server.join(await server.openLink(link));
		const other = await server.join(await server.openLink(link));
		expect(other.ticket.seatId).toBe(one.ticket.seatId);
		expect(one.leftWith).toBeNull();
		expect(one.view("projector").exercise.name).toBe("Trial");
	});
});

describe("a command", () => {
	test("is seen by the team, by the facilitator, and by nobody else", async () => {
		const [ada, axel, ida] = [await sit(), await sit(), await sit("industry", "world-2")];
		const injectId = await releaseFirst(ada, axel, ida);
		const before = ida.received.length;
		const [statementId] = Object.keys(ada.view("team").injects[0].sending);
		await ada.does({ type: "MarkStatement", injectId, statementId, mark: { call: "flag", confidence: null } });
		await until(() => axel.view("team").injects[0].marks[statementId ?? ""] !== undefined);
		await until(() => fay.view("facilitator").injects[0].grid.some(({ flags }: { flags: number }) => flags === 1));
		expect(axel.view("team")).toEqual(ada.view("team"));
		expect(ida.received).toHaveLength(before);
	});

	test("is refused with its code and in words, over the wire", async () => {
		const [ada, axel] = [await sit(), await sit()];
		const injectId = await releaseFirst(ada, axel);
		expect(await ada.asks({ type: "PauseClock" })).toBe("NotAllowed");
		const lock = { type: "LockDecision", injectId, measures: [], course: null, confidence: null, showOfHands: null };
		const optionId = ada.view("team").injects[0].options[0].id;
		expect(await axel.asks({ ...lock, optionId, reason: "It seems right." })).toBe("NotScribe");
		expect(await ada.asks({ ...lock, optionId, reason: "" })).toBe("Empty");
		expect(await ada.asks({ type: "Dance" })).toBe("InvalidCommand");
		expect(await ada.asks({ type: "MarkStatement", injectId, statementId: "cash", mark: null })).toBe(
			"UnknownStatement",
		);
		expect(await ada.asks({ ...lock, optionId, reason: "It seems right." })).toBe("ok");
		expect(await ada.asks({ ...lock, optionId, reason: "Twice." })).toBe("AlreadyDecided");
		await until(() => axel.view("team").injects[0].lock !== null);
		expect(axel.view("team").injects[0].lock.reason).toBe("It seems right.");
	});

	test("sent twice happens once, and is answered the same", async () => {
		const ada = await sit();
		const injectId = await releaseFirst(ada);
		const [statementId] = Object.keys(ada.view("team").injects[0].sending);
		const command = {
			commandId: "the-same-id",
			type: "MarkStatement",
			injectId,
			statementId,
			mark: { call: "flag", confidence: null },
		};
		const [one, two] = await Promise.all([ada.room.request("command", command), ada.room.request("command", command)]);
		const three = await ada.room.request("command", command);
		expect([two, three]).toEqual([one, one]);
		const events = await journal.read(created.exerciseId);
		expect(events.filter(({ event }) => event.type === "StatementMarked")).toHaveLength(1);
	});

	test("too many at once are answered SlowDown, and the line stays open", async () => {
		const ada = await sit();
		const answers = await Promise.all(Array.from({ length: 100 }, () => ada.asks({ type: "PauseClock" })));
		expect(answers.filter((answer) => answer === "SlowDown").length).toBeGreaterThan(20);
		expect(answers.filter((answer) => answer === "NotAllowed").length).toBeGreaterThanOrEqual(60);
		expect(ada.leftWith).toBeNull();
	});

	test("that cannot be stored has not happened; everybody is told, and it works again when the disk does", async () => {
		await until(() => fay.view("facilitator").clock.isRunning);
		journal.failure = new JournalError("Unwritable", "full");
		expect(await fay.asks({ type: "PauseClock" })).toBe("StorageFailed");
		expect(fay.view("facilitator").clock.isRunning).toBe(true);
		await until(() => fay.notices.includes("storage-failed"));
		journal.failure = null;
		await until(() => fay.notices.includes("storage-back"));
		await fay.does({ type: "PauseClock" });
		await until(() => !fay.view("facilitator").clock.isRunning);
	});
});

describe("the line", () => {
	test("comes back by itself after a drop, with whole views and nothing missed", async () => {
		const [ada, axel] = [await sit(), await sit()];
		const injectId = await releaseFirst(ada, axel);
		const [statementId] = Object.keys(ada.view("team").injects[0].sending);
		const wholeViews = axel.wholeViews;
		axel.drop();
		await ada.does({ type: "MarkStatement", injectId, statementId, mark: { call: "flag", confidence: null } });
		await until(() => axel.reconnects === 1 && axel.wholeViews >= wholeViews + 2);
		await until(() => ada.view("team").members[1].isOnline);
		await until(() => JSON.stringify(axel.view("team")) === JSON.stringify(ada.view("team")));
		await axel.does({ type: "MarkStatement", injectId, statementId, mark: { call: "flag", confidence: null } });
		await until(() => Object.keys(ada.view("team").injects[0].marks[statementId ?? ""] ?? {}).length === 2);
		expect(axel.gaps).toBe(0);
	});

	test("asks that nobody knows are answered or passed over, and nobody is thrown out", async () => {
		const ada = await sit();
		await expect(ada.room.request("dance", {})).rejects.toThrow();
		ada.room.send("dance", { wildly: true });
		ada.room.send("command", { nonsense: true });
		await expect(ada.room.request("resync", { stream: "everything" })).rejects.toMatchObject({
			reason: { code: "InvalidCommand" },
		});
		expect(await ada.room.request("time", {})).toEqual({ wallMs: expect.any(Number) });
		expect(ada.leftWith).toBeNull();
	});

	test("a whole view is sent again when it is asked for", async () => {
		const ada = await sit();
		const wholeViews = ada.wholeViews;
		await ada.room.request("resync", { stream: "team" });
		await until(() => ada.wholeViews === wholeViews + 1);
	});

	test("another language brings whole views in it", async () => {
		const ada = await sit();
		const wholeViews = ada.wholeViews;
		await ada.room.request("language", { language: "lt" });
		await until(() => ada.wholeViews === wholeViews + 2);
		expect(ada.view("team").exercise.language).toBe("lt");
		await expect(ada.room.request("language", { language: "klingon" })).rejects.toMatchObject({
			reason: { code: "InvalidCommand" },
		});
	});

	test("a handed pen brings the whole own view of the members", async () => {
		const [ada, axel] = [await sit(), await sit()];
		await ada.does({ type: "HandPen", seatId: axel.ticket.seatId });
		await until(() => axel.view("seat").isScribe);
		expect(ada.view("seat").isScribe).toBe(false);
	});

	test("a draft is kept on the server, for the own seat alone, and is gone after the lock", async () => {
		const [ada, axel] = [await sit(), await sit()];
		const injectId = await releaseFirst(ada, axel);
		const optionId = ada.view("team").injects[0].options[1].id;
		const draft = { optionId, course: null, measures: [], reason: "Half a", confidence: null, showOfHands: null };
		expect(await ada.room.request("draft", { injectId, draft })).toEqual({ ok: true });
		const other = await server.join(ada.ticket);
		expect(other.view("seat").drafts).toEqual({ [injectId]: draft });
		expect(axel.view("seat").drafts).toEqual({});
		expect(axel.received.join()).not.toContain("Half a");
		await expect(other.room.request("draft", { injectId: "first", draft })).rejects.toMatchObject({
			reason: { code: "UnknownInject" },
		});
		const { optionId: chosen, ...rest } = draft;
		await other.does({ type: "LockDecision", injectId, ...rest, optionId: chosen, reason: "Whole" });
		await until(() => Object.keys(other.view("seat").drafts).length === 0);
	});
});

describe("after the server was stopped and started", () => {
	test("everybody is back by themselves, the clock is paused, and nothing acknowledged is lost", async () => {
		const [ada, axel] = [await sit(), await sit()];
		const injectId = await releaseFirst(ada, axel);
		const [statementId] = Object.keys(ada.view("team").injects[0].sending);
		const command = {
			commandId: "before-the-stop",
			type: "MarkStatement",
			injectId,
			statementId,
			mark: { call: "flag", confidence: null },
		};
		const answer = await ada.room.request("command", command);
		const { port } = server.app;
		await server.app.stop();
		await until(() => ada.notices.includes("restarting"));
		server = await TestServer.start({ journal, port });
		await until(() => [fay, ada, axel].every(({ reconnects }) => reconnects === 1));
		await until(() => axel.view("team").clock.pausedBecause === "restart");
		await until(() => axel.view("team").members.every(({ isOnline }: { isOnline: boolean }) => isOnline));
		expect(axel.view("team").injects[0].marks[statementId ?? ""]).toEqual({
			[ada.ticket.seatId]: { call: "flag", confidence: null },
		});
		expect(await ada.room.request("command", command)).toEqual(answer);
		await fay.does({ type: "ResumeClock" });
		await until(() => ada.view("team").clock.isRunning);
		for (const device of [fay, ada, axel]) device.silence();
	});

	test("a device that lost its line for good joins anew with the seat's token", async () => {
		const ada = await sit();
		const { port } = server.app;
		ada.silence();
		fay.silence();
		await server.app.stop();
		server = await TestServer.start({ journal, port });
		const again = await server.join(ada.ticket);
		expect(again.view("seat").seatId).toBe(ada.ticket.seatId);
		expect(again.view("seat").isScribe).toBe(true);
	});
});
