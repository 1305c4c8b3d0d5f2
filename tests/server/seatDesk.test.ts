import { describe, expect, test } from "vitest";
import { MemoryJournal } from "../../server/journal/memory.ts";
import { TestMachine } from "../support/aMachine.ts";
import { TestTable } from "../support/aSession.ts";

async function aTable() {
	const machine = new TestMachine();
	const table = await TestTable.open({ machine, journal: new MemoryJournal() });
	const fay = await table.openLobby();
	const ada = await table.sit("player", "industry");
	const axel = await table.sit("player", "industry");
	const lena = await table.sit("player", "licensing");
	await table.begin(fay);
	await machine.pass(100);
	return { machine, table, fay, ada, axel, lena };
}

describe("a seat that is moved", () => {
	test("has the other team's streams at once, and the former one's no more", async () => {
		const { machine, fay, ada, axel, lena } = await aTable();
		const to = { worldId: "world-1", teamId: "licensing" };
		await fay.does({ type: "InformTeam", injectId: "first", ...to });
		await fay.does({ type: "MoveSeat", seatId: axel.seatId, ...to });
		await machine.pass(100);
		expect(axel.view("seat")).toMatchObject({ teamId: "licensing", isScribe: false });
		expect(axel.view("team")).toEqual(lena.view("team"));
		const [inject] = axel.view("team").injects;
		expect(inject.documents.filter(({ contentId }: { contentId: string }) => !axel.documents.has(contentId))).toEqual(
			[],
		);
		const received = axel.received.length;
		const former = ada.view("team").injects[0];
		await ada.does({ type: "OpenDocument", injectId: former.id, documentId: former.documents[0].id });
		await machine.pass(1000);
		expect(axel.received.length).toBe(received);
		expect([ada, axel, lena].map(({ gaps }) => gaps)).toEqual([0, 0, 0]);
	});

	test("keeps its draft, but for what only the former team could choose", async () => {
		const { machine, table, fay, ada } = await aTable();
		const [inject] = ada.view("team").injects;
		const draft = {
			optionId: inject.options[0].id,
			course: null,
			measures: [inject.measures[0].id],
			reason: "It smells.",
			confidence: null,
			showOfHands: null,
		};
		const saved = table.session.saveDraft(ada.seatId, inject.id, draft);
		await machine.pass(1000);
		expect(await saved).toMatchObject({ ok: true });
		const move = { type: "MoveSeat", seatId: ada.seatId };
		await fay.does({ type: "InformTeam", injectId: "first", worldId: "world-1", teamId: "licensing" });
		await fay.does({ ...move, worldId: "world-1", teamId: "licensing" });
		await machine.pass(100);
		expect(ada.view("seat").drafts[inject.id]).toEqual({ ...draft, optionId: null, measures: [] });
		await fay.does({ ...move, worldId: "world-2", teamId: "industry" });
		await machine.pass(100);
		expect(ada.view("seat").drafts[inject.id]).toEqual(draft);
	});
});

test("a removed seat is told why and sent away, also after a restart, and its drafts are gone", async () => {
	const { machine, table, fay, ada, axel } = await aTable();
	const [inject] = ada.view("team").injects;
	const draft = { optionId: null, course: null, measures: [], reason: "Soon.", confidence: null, showOfHands: null };
	void table.session.saveDraft(axel.seatId, inject.id, draft);
	await machine.pass(1000);
	await fay.does({ type: "RemoveSeat", seatId: axel.seatId });
	await machine.pass(1000);
	expect([axel.partedBecause, ada.partedBecause]).toEqual(["removed", null]);
	expect(ada.view("team").members.map(({ seatId }: { seatId: string }) => seatId)).toEqual([ada.seatId]);
	const again = await TestTable.reopen(machine, table.journal);
	for (const { session } of [table, again]) {
		expect(session.keys.isOpen(axel.seatId)).toBe(false);
		expect(session.hall.room().drafts.get(axel.seatId) ?? {}).toEqual({});
		expect(session.hall.room().online.has(axel.seatId)).toBe(false);
	}
});

describe("the pen of a scribe who has gone", () => {
	const offers = (fay: { view: (stream: "facilitator") => { readonly penOffers: readonly object[] } }) =>
		fay.view("facilitator").penOffers.length;

	test("is offered after half a minute, and no more once they are back", async () => {
		const { machine, table, fay, ada, axel } = await aTable();
		table.session.hall.detach(ada.connection, true);
		await machine.pass(29_000);
		expect([offers(fay), axel.view("seat").isPenOffered]).toEqual([0, false]);
		await machine.pass(2000);
		expect([offers(fay), axel.view("seat").isPenOffered]).toEqual([1, true]);
		const back = table.connect(ada.seatId);
		await machine.pass(1000);
		expect([offers(fay), axel.view("seat").isPenOffered, back.view("seat").isPenOffered]).toEqual([0, false, false]);
	});

	test("counts from the last time they left", async () => {
		const { machine, table, fay, ada } = await aTable();
		table.session.hall.detach(ada.connection, true);
		await machine.pass(20_000);
		const back = table.connect(ada.seatId);
		await machine.pass(5000);
		table.session.hall.detach(back.connection, true);
		await machine.pass(20_000);
		expect(offers(fay)).toBe(0);
		await machine.pass(11_000);
		expect(offers(fay)).toBe(1);
	});

	test("is offered as well where the scribe does not come back after a restart", async () => {
		const { machine, table, fay, axel } = await aTable();
		const again = await TestTable.reopen(machine, table.journal);
		const console = again.connect(fay.seatId);
		again.connect(axel.seatId);
		await machine.pass(29_000);
		expect(offers(console)).toBe(0);
		await machine.pass(2000);
		expect(offers(console)).toBe(1);
	});
});

test("who waits before the door without asking again is forgotten after a minute", async () => {
	const { machine, table, fay } = await aTable();
	await fay.does({ type: "LockRoom", locked: true });
	const place = { worldId: "world-1", teamId: "industry", roleId: null, name: null };
	const entered = await table.desk.takeSeat(table.session, place);
	if (!entered.ok || !("waiting" in entered)) throw new Error("Nobody waits.");
	const { waitToken } = entered.waiting;
	for (let count = 0; count < 10; count += 1) {
		await machine.pass(30_000);
		expect(await table.desk.askAgain(waitToken)).toMatchObject({ waiting: { waitToken } });
	}
	await machine.pass(70_000);
	expect(fay.view("facilitator").waiting).toEqual([]);
	expect(await table.desk.askAgain(waitToken)).toBeNull();
});
