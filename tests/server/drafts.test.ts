import { describe, expect, test } from "vitest";
import { MemoryJournal } from "../../server/journal/memory.ts";
import { TestTable } from "../support/aSession.ts";

const REST = { course: null, measures: [], confidence: null, showOfHands: null };

async function inPlay() {
	const journal = new MemoryJournal();
	const table = await TestTable.open({ journal });
	const fay = await table.openLobby();
	const ada = await table.sit("player", "industry");
	const axel = await table.sit("player", "industry");
	await table.begin(fay);
	await table.machine.pass(100);
	const { world, injects } = ada.view("team");
	const [inject] = injects;
	const as = { optionId: inject.options[0].id as string, reason: "Too early to say", ...REST };
	const lock = { type: "LockDecision", injectId: inject.id as string, ...as } as const;
	const where = { injectId: "first", worldId: world.id as string, teamId: "industry" };
	return { table, journal, fay, ada, axel, machine: table.machine, lock, as, where };
}

describe("a draft", () => {
	test("of a reopened decision stands before the scribe again, ready to be changed by a word", async () => {
		const { fay, ada, axel, machine, lock, as, where } = await inPlay();
		await ada.does(lock);
		await fay.does({ type: "ReopenDecision", ...where });
		await machine.pass(2000);
		expect(ada.view("seat").drafts).toEqual({ [lock.injectId]: as });
		expect(axel.view("seat").drafts).toEqual({});
	});

	test("stands before the scribe again when the step before the lock is undone, even if the server dies at once", async () => {
		const { table, journal, fay, ada, machine, lock, as } = await inPlay();
		await fay.does({ type: "ExtendTime", injectId: "first", minutes: 1, worldId: null, teamId: null });
		const { seq } = table.session.head;
		await ada.does(lock);
		await machine.pass(2000);
		expect(ada.view("seat").drafts).toEqual({});
		await fay.does({ type: "UndoStep", seq, reason: "Too early" });
		const again = await TestTable.reopen(machine, journal);
		expect(again.connect(ada.seatId).view("seat").drafts).toEqual({ [lock.injectId]: as });
	});

	test("of a locked decision is refused, so that none that was kept is replaced when it is reopened", async () => {
		const { table, fay, ada, machine, lock, as, where } = await inPlay();
		await ada.does(lock);
		const late = table.session.saveDraft(ada.seatId, lock.injectId, { ...as, reason: "A late thought" });
		await machine.pass(1000);
		expect(await late).toMatchObject({ ok: false, refusal: { code: "AlreadyDecided" } });
		await fay.does({ type: "ReopenDecision", ...where });
		const next = table.session.saveDraft(ada.seatId, lock.injectId, { ...as, reason: "A new thought" });
		await machine.pass(1000);
		expect(await next).toEqual({ ok: true, seq: null });
		expect(ada.view("seat").drafts).toEqual({ [lock.injectId]: { ...as, reason: "A new thought" } });
	});

	test("that waits for the disk when its decision is locked does not come back after it", async () => {
		const { table, journal, ada, machine, lock, as } = await inPlay();
		const early = table.session.saveDraft(ada.seatId, lock.injectId, { ...as, reason: "An early thought" });
		await ada.does(lock);
		await machine.pass(1000);
		expect(await early).toEqual({ ok: true, seq: null });
		expect((await journal.aside(table.session.exerciseId)).drafts.get(ada.seatId)).toEqual({});
	});
});
