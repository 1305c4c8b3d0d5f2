import { describe, expect, test } from "vitest";
import { sha256 } from "../../server/journal/hashChain.ts";
import type { Journal, JournalBatch } from "../../server/journal/journal.ts";
import { JournalError } from "../../server/journal/journal.ts";
import { MemoryJournal } from "../../server/journal/memory.ts";
import { TestMachine } from "../support/aMachine.ts";
import { aScenario, firstInject } from "../support/aScenario.ts";
import { type TestDevice, TestTable } from "../support/aSession.ts";

/** A journal whose writes end when the test says so. */
class SlowJournal extends MemoryJournal {
	readonly batches: JournalBatch[] = [];
	waiting: (() => void)[] = [];
	isSlow = false;

	override async append(...args: Parameters<Journal["append"]>): ReturnType<Journal["append"]> {
		this.batches.push(args[2]);
		if (this.isSlow) await new Promise<void>((resolve) => this.waiting.push(resolve));
		return super.append(...args);
	}
}

async function inPlay(journal: Journal = new MemoryJournal(), machine = new TestMachine()) {
	const table = await TestTable.open({ journal, machine });
	const fay = await table.openLobby();
	const ada = await table.sit("player", "industry");
	const axel = await table.sit("player", "industry");
	await table.begin(fay);
	await machine.pass(100);
	return { table, fay, ada, axel, machine };
}

function mark(device: TestDevice, at = 0) {
	const [inject] = device.view("team").injects;
	const statementId = Object.keys(inject.sending)[at];
	return { type: "MarkStatement", injectId: inject.id, statementId, mark: { call: "flag", confidence: null } } as const;
}

describe("ask, write down, believe, show", () => {
	test("nothing is believed, shown or answered before it is written down", async () => {
		const journal = new SlowJournal();
		const { table, ada, axel, machine } = await inPlay(journal);
		journal.isSlow = true;
		const before = { head: table.session.head.seq, received: axel.received.length };
		let answer: unknown = null;
		void ada.post(mark(ada)).then((given) => {
			answer = given;
		});
		await machine.settle();
		expect(journal.waiting).toHaveLength(1);
		expect({ head: table.session.state.head, received: axel.received.length }).toEqual(before);
		expect(answer).toBeNull();
		for (const resolve of journal.waiting.splice(0)) resolve();
		await machine.settle();
		expect(answer).toEqual({ ok: true, seq: before.head + 1 });
		expect(axel.received.length).toBe(before.received + 1);
		expect(axel.view("team")).toEqual(ada.view("team"));
	});

	test("whoever asked hears the answer before everybody is shown what follows", async () => {
		const { ada, axel, machine } = await inPlay();
		const order: string[] = [];
		const received = axel.received.length;
		void ada
			.post(mark(ada))
			.then(() => order.push(axel.received.length > received ? "shown before" : "answered before"));
		await machine.settle();
		expect(order).toEqual(["answered before"]);
		expect(axel.received.length).toBeGreaterThan(received);
	});

	test("what comes in during one turn is covered by one write, and decided in order", async () => {
		const journal = new SlowJournal();
		const { ada, axel, machine } = await inPlay(journal);
		const before = journal.batches.length;
		const answers = [
			ada.post(mark(ada)),
			axel.post(mark(ada, 1)),
			axel.post({ type: "PauseClock" }),
			ada.post(mark(ada, 2)),
		];
		await machine.settle();
		const settled = await Promise.all(answers);
		expect(settled.map((answer) => (answer.ok ? "ok" : answer.refusal.code))).toEqual(["ok", "ok", "NotAllowed", "ok"]);
		expect(journal.batches.length).toBe(before + 1);
		expect(journal.batches.at(-1)?.events.map(({ by }) => by)).toEqual([ada.seatId, axel.seatId, ada.seatId]);
	});

	test("a refusal in a batch is answered after the write, for it may rest on what was written", async () => {
		const journal = new SlowJournal();
		const { ada, machine, fay } = await inPlay(journal);
		journal.isSlow = true;
		const answers: string[] = [];
		void fay.post({ type: "PauseClock" }).then(() => answers.push("paused"));
		void ada.post(mark(ada)).then((answer) => answers.push(answer.ok ? "ok" : answer.refusal.code));
		await machine.settle();
		expect(answers).toEqual([]);
		for (const resolve of journal.waiting.splice(0)) resolve();
		await machine.settle();
		expect(answers).toEqual(["paused", "Paused"]);
	});

	test("a write that fails discards the whole batch, and the exercise pauses until the disk is back", async () => {
		const journal = new MemoryJournal();
		const { table, ada, axel, fay, machine } = await inPlay(journal);
		const { state, recorded, head } = table.session;
		journal.failure = new JournalError("Unwritable", "full");
		const answers = [ada.post(mark(ada)), axel.post({ type: "PauseClock" })];
		await machine.settle();
		expect((await Promise.all(answers)).map((answer) => !answer.ok && answer.refusal.code)).toEqual([
			"StorageFailed",
			"StorageFailed",
		]);
		expect([table.session.state, table.session.recorded, table.session.head]).toEqual([state, recorded, head]);
		expect(axel.received.slice(-2)).toEqual(["notice", "storage-failed"]);
		expect(await ada.asks(mark(ada))).toMatchObject({ refusal: { code: "StorageFailed" } });
		await machine.pass(30_000);
		journal.failure = null;
		await machine.pass(2500);
		expect(axel.received).toContain("storage-back");
		// Half a minute in which nobody could act does not count as play.
		expect(table.session.state.clock).toMatchObject({ pausedBecause: "restart", elapsedMs: 100 });
		await fay.does({ type: "ResumeClock" });
		await ada.does(mark(ada));
		expect((await journal.read(table.session.exerciseId)).length).toBe(table.session.recorded.length);
	});

	test("a write whose answer was lost but which was kept is believed when the disk is back", async () => {
		const journal = new MemoryJournal();
		const { table, ada, machine } = await inPlay(journal);
		const append = journal.append.bind(journal);
		journal.append = async (...args) => {
			await append(...args);
			journal.append = append;
			throw new JournalError("Unwritable", "the answer was lost");
		};
		const command = { ...mark(ada), commandId: "sent-again-later" };
		expect(await ada.asks(command)).toMatchObject({ refusal: { code: "StorageFailed" } });
		await machine.pass(2500);
		const seq = table.session.head.seq;
		expect(await ada.asks(command)).toEqual({ ok: true, seq });
		expect(table.session.recorded.filter(({ event }) => event.type === "StatementMarked")).toHaveLength(1);
	});
});

describe("commands sent again", () => {
	test("are answered the same, in the same batch, later, and after a restart", async () => {
		const { table, ada, machine } = await inPlay();
		const command = { ...mark(ada), commandId: "the-same-id" };
		const answers = [ada.post(command), ada.post(command)];
		await machine.settle();
		const [first, second] = await Promise.all(answers);
		expect(first).toEqual({ ok: true, seq: table.session.head.seq });
		expect(second).toEqual(first);
		expect(await ada.asks(command)).toEqual(first);
		const again = await TestTable.reopen(machine, table.journal);
		expect(await again.connect(ada.seatId).asks(command)).toEqual(first);
		expect(again.session.recorded.filter(({ event }) => event.type === "StatementMarked")).toHaveLength(1);
	});

	test("by another seat with the same id are commands of their own", async () => {
		const { ada, axel, table } = await inPlay();
		await ada.does({ ...mark(ada), commandId: "the-same-id" });
		await axel.does({ ...mark(ada), commandId: "the-same-id" });
		expect(table.session.recorded.filter(({ event }) => event.type === "StatementMarked")).toHaveLength(2);
	});

	test("that were refused are decided anew", async () => {
		const { ada, fay } = await inPlay();
		await fay.does({ type: "PauseClock" });
		const command = { ...mark(ada), commandId: "tried-while-paused" };
		expect(await ada.asks(command)).toMatchObject({ refusal: { code: "Paused" } });
		await fay.does({ type: "ResumeClock" });
		await ada.does(command);
	});
});

describe("texts of people", () => {
	test("stand apart from the record, which holds only a salted commitment to them", async () => {
		const { table, ada, axel, machine } = await inPlay();
		const [inject] = ada.view("team").injects;
		const lock = { type: "LockDecision", injectId: inject.id, optionId: inject.options[0].id, course: null };
		await ada.does({ ...lock, measures: [], reason: "Because Ada says so", confidence: null, showOfHands: null });
		await machine.pass(100);
		const events = await table.journal.read(table.session.exerciseId);
		expect(JSON.stringify(events)).not.toContain("Because Ada says so");
		const locked = events.flatMap(({ event }) => (event.type === "DecisionLocked" ? [event.decision.reason] : []));
		const { texts } = await table.journal.aside(table.session.exerciseId);
		expect(texts.get(locked[0]?.id ?? "")).toBe("Because Ada says so");
		expect(locked[0]?.commitment).toMatch(/^[0-9a-f]{64}$/);
		expect(locked[0]?.commitment).not.toBe(sha256("Because Ada says so"));
		await table.session.erase(() => [{ kind: "text-erased", textId: locked[0]?.id ?? "" }]);
		await machine.pass(100);
		expect(JSON.stringify([ada.view("team"), axel.view("team")])).not.toContain("Because Ada says so");
		expect(await table.journal.read(table.session.exerciseId)).toEqual(events);
	});

	test("are erased with the drafts, also with one that was about to be written down", async () => {
		const { table, fay, ada, machine } = await inPlay();
		const { session, journal, desk } = table;
		const injectId = ada.view("team").injects[0].id;
		const draft = { optionId: null, course: null, measures: [], confidence: null, showOfHands: null };
		const first = session.saveDraft(ada.seatId, injectId, { ...draft, reason: "Half a thought" });
		await machine.pass(1000);
		await first;
		expect(JSON.stringify(ada.view("seat").drafts)).toContain("Half a thought");
		await fay.does({ type: "EndExercise" });
		const second = session.saveDraft(ada.seatId, injectId, { ...draft, reason: "A whole thought" });
		expect(await desk.eraseTexts(session)).toBeNull();
		await second;
		await machine.pass(1000);
		expect([...(await journal.aside(session.exerciseId)).drafts.values()]).toEqual([{}]);
		expect(ada.view("seat").drafts).toEqual({});
	});
});

describe("time", () => {
	test("what falls due happens by itself, at its minute", async () => {
		const { table, machine } = await inPlay();
		const sara = await table.sit("player", "screening");
		expect(sara.view("team").injects).toEqual([]);
		await machine.pass(5 * 60_000);
		expect(sara.view("team").injects).toHaveLength(1);
		const entered = table.session.recorded.find(
			({ event }) => event.type === "TeamEntered" && event.teamId === "screening",
		);
		expect(entered).toMatchObject({ by: "clock", atMs: 5 * 60_000, event: { lateMs: 0 } });
	});

	test("a closed lid pauses the exercise where it was, before anything else is decided", async () => {
		const { table, ada, machine } = await inPlay();
		await machine.pass(60_000);
		machine.sleep(3 * 3_600_000);
		expect(await ada.asks(mark(ada))).toMatchObject({ refusal: { code: "Paused" } });
		const { clock } = table.session.state;
		expect(clock).toMatchObject({ pausedBecause: "restart", runningSinceWallMs: null });
		expect(clock.elapsedMs).toBeGreaterThanOrEqual(60_000);
		expect(clock.elapsedMs).toBeLessThan(62_000);
		await machine.pass(10_000);
		expect(
			table.session.recorded.some(({ event }) => event.type === "TeamEntered" && event.teamId === "screening"),
		).toBe(false);
	});

	test("a killed server returns to its last mark, paused, and nothing that was acknowledged is lost", async () => {
		const { table, ada, machine } = await inPlay();
		await machine.pass(62_000);
		await ada.does(mark(ada));
		await machine.pass(4_000);
		const { recorded } = table.session;
		machine.sleep(600_000);
		const again = await TestTable.reopen(machine, table.journal);
		expect(again.session.recorded.slice(0, recorded.length)).toEqual(recorded);
		const { clock } = again.session.state;
		expect(clock.pausedBecause).toBe("restart");
		expect(clock.elapsedMs).toBeGreaterThanOrEqual(62_100);
		expect(clock.elapsedMs).toBeLessThanOrEqual(66_100);
	});

	test("a server that was stopped in order returns to the very moment", async () => {
		const { table, machine } = await inPlay();
		await machine.pass(33_333);
		const stopped = table.session.stop();
		await machine.settle();
		await stopped;
		const again = await TestTable.reopen(machine, table.journal);
		expect(again.session.state.clock).toMatchObject({ pausedBecause: "restart", elapsedMs: 33_433 });
	});

	test("what would have fallen due meanwhile waits for the clock to be resumed, and happens once", async () => {
		const { table, machine } = await inPlay();
		await machine.pass(299_000);
		await table.session.stop();
		machine.sleep(3_600_000);
		const again = await TestTable.reopen(machine, table.journal);
		const fay = again.connect("facilitator-0");
		await fay.does({ type: "ResumeClock" });
		await machine.pass(60_000);
		const entered = again.session.recorded.filter(
			({ event }) => event.type === "TeamEntered" && event.teamId === "screening",
		);
		expect(entered).toHaveLength(2);
		expect(entered.map(({ atMs }) => atMs)).toEqual([300_000, 300_000]);
	});
});

describe("presence", () => {
	test("a dropped line is not absence until some seconds have gone by", async () => {
		const { table, ada, axel, machine } = await inPlay();
		table.session.hall.detach(axel.connection, true);
		await machine.pass(1000);
		expect(ada.view("team").members[1].isOnline).toBe(true);
		const back = table.connect(axel.seatId);
		await machine.pass(10_000);
		expect(ada.view("team").members[1].isOnline).toBe(true);
		table.session.hall.detach(back.connection, true);
		await machine.pass(10_000);
		expect(ada.view("team").members[1].isOnline).toBe(false);
	});
});

describe("views", () => {
	test("the first change leaves at once, those that follow are gathered", async () => {
		const { ada, axel, machine } = await inPlay();
		const before = axel.received.length;
		await ada.does(mark(ada, 0));
		expect(axel.received.length).toBe(before + 1);
		await ada.does(mark(ada, 1));
		await ada.does(mark(ada, 2));
		expect(axel.received.length).toBe(before + 1);
		await machine.pass(50);
		expect(axel.received.length).toBe(before + 2);
		expect(axel.view("team")).toEqual(ada.view("team"));
	});

	test("a busy table keeps the others' lines quiet", async () => {
		const { table, ada, machine } = await inPlay();
		const ida = await table.sit("player", "industry", "world-2");
		await machine.pass(100);
		const before = ida.received.length;
		await ada.does(mark(ada));
		await machine.pass(1000);
		expect(ida.received.length).toBe(before);
	});

	test("after every change each device holds what a fresh one would be given", async () => {
		const { table, fay, ada, axel, machine } = await inPlay();
		const lena = await table.sit("player", "licensing");
		const wall = await table.sit("projector");
		const devices = [fay, ada, axel, lena, wall];
		const [inject] = ada.view("team").injects;
		const injectId = inject.id;
		const steps: readonly (() => Promise<unknown>)[] = [
			() => ada.does({ type: "OpenDocument", injectId, documentId: inject.documents[0].id }),
			() => ada.does(mark(ada)),
			() => axel.does(mark(ada, 1)),
			() =>
				ada.does({
					type: "SettleCall",
					injectId,
					statementId: mark(ada, 2).statementId,
					call: { call: "flag", confidence: null },
				}),
			() => axel.does({ type: "CastVote", injectId, optionId: inject.options[0].id }),
			() => ada.does({ type: "RequestInformation", injectId, requestId: inject.requests[0].id }),
			() => machine.pass(120_000),
			() => ada.does({ type: "HandPen", seatId: axel.seatId }),
			async () => table.session.hall.detach(lena.connection, false),
			() => fay.does({ type: "CloseInject", injectId: "first" }),
			() => fay.does({ type: "RevealStep", injectId: "first", step: "evidence" }),
			() => fay.does({ type: "UndoStep", seq: table.session.head.seq, reason: "Too early" }),
		];
		for (const step of steps) {
			await step();
			await machine.pass(2000);
			for (const device of devices) {
				const fresh = table.connectBeside(device.seatId);
				for (const [stream, view] of fresh.views)
					if (device !== lena) expect(device.views.get(stream), `${device.seatId} ${stream}`).toEqual(view);
				table.session.hall.detach(fresh.connection, false);
			}
		}
		expect(devices.map(({ gaps }) => gaps)).toEqual([0, 0, 0, 0, 0]);
	});

	test("one view that cannot be made does not keep the others back", async () => {
		const broken = firstInject({ facilitatorNotes: null as never });
		const table = await TestTable.open({ scenario: aScenario({ injects: [broken] }) });
		const fay = await table.openLobby();
		const ada = await table.sit("player", "industry");
		await table.begin(fay);
		await table.machine.pass(2000);
		expect(fay.view("facilitator").injects).toHaveLength(0);
		expect(ada.view("team").injects).toHaveLength(1);
	});
});
