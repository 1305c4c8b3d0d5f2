import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import type { Journal } from "../../server/journal/journal.ts";
import { openSqliteJournal } from "../../server/journal/sqlite.ts";
import { foldEvents } from "../../shared/exercise/fold.ts";
import type { CommandAnswer } from "../../shared/wire/protocol.ts";
import { type TestDevice, TestTable } from "../support/aSession.ts";
import { FailingDisk } from "./support/FailingDisk.ts";

const close: (() => Promise<void> | void)[] = [];

afterEach(async () => {
	for (const one of close.splice(0).reverse()) await one();
});

interface Played {
	readonly disk: FailingDisk;
	readonly folder: string;
	readonly journal: Journal;
	readonly table: TestTable;
	readonly ada: TestDevice;
	readonly axel: TestDevice;
}

/** Two of a team at work, on a real disk. */
async function inPlay(): Promise<Played> {
	const folder = mkdtempSync(join(tmpdir(), "amberline-disk-"));
	close.push(() => rmSync(folder, { recursive: true, force: true }));
	const disk = await FailingDisk.create();
	const journal = openSqliteJournal(disk.driver, folder);
	close.push(() => journal.close().catch(() => {}));
	const table = await TestTable.open({ journal });
	const fay = await table.openLobby();
	const ada = await table.sit("player", "industry");
	const axel = await table.sit("player", "industry");
	await table.begin(fay);
	await table.machine.pass(500);
	return { disk, folder, journal, table, ada, axel };
}

function mark(device: TestDevice, commandId: string, isFlag = true) {
	const [inject] = device.view("team").injects;
	const [statementId] = Object.keys(inject.sending);
	const flag = isFlag ? { call: "flag", confidence: null } : null;
	return { type: "MarkStatement", injectId: inject.id, statementId, mark: flag, commandId };
}

/** Words take room: sooner or later a page is needed. */
function word(device: TestDevice, commandId: string) {
	const [inject] = device.view("team").injects;
	const text = "Have a look at this. ".repeat(20);
	return { type: "SendNotification", injectId: inject.id, to: ["licensing"], statementIds: [], text, commandId };
}

function seqOf(answer: CommandAnswer): number | null | string {
	return answer.ok ? answer.seq : answer.refusal.code;
}

test("on a full disk a command is refused and has not happened, everybody is told, and all is well when there is room again", async () => {
	const { disk, journal, table, ada, axel } = await inPlay();
	const { session, machine } = table;
	disk.fill();
	const acknowledged = new Map<string, number | null>();
	let refused = "";
	for (let count = 0; count < 500 && refused === ""; count += 1) {
		const answer = await ada.asks(word(ada, `word-number-${count}`));
		if (answer.ok) acknowledged.set(`word-number-${count}`, answer.seq);
		else refused = `word-number-${count}: ${answer.refusal.code}`;
		await machine.pass(60);
	}
	expect(refused).toMatch(/StorageFailed$/);
	expect(axel.received).toContain("storage-failed");
	const before = { head: session.state.head, shown: axel.view("team") };
	expect(seqOf(await axel.asks(mark(axel, "mark-on-full-disk")))).toBe("StorageFailed");
	expect({ head: session.state.head, shown: axel.view("team") }).toEqual(before);

	disk.makeRoom();
	await machine.pass(5000);
	expect(axel.received).toContain("storage-back");
	expect(seqOf(await axel.asks(mark(axel, "mark-on-full-disk")))).toBe(before.head + 1);
	const written = await journal.read(session.exerciseId);
	expect(foldEvents(session.scenario, written)).toEqual(session.state);
	for (const [commandId, seq] of acknowledged)
		expect(written.filter((one) => one.commandId === commandId).at(-1)?.seq).toBe(seq);
	expect(written.some(({ commandId }) => commandId === refused.split(":")[0])).toBe(false);
});

test("a write whose answer was lost has happened once, and the same command hears so", async () => {
	const { disk, journal, table, ada, axel } = await inPlay();
	const { session, machine } = table;
	const { head } = session.state;
	disk.commits = "silent";
	expect(seqOf(await ada.asks(mark(ada, "mark-without-answer")))).toBe("StorageFailed");
	expect(session.state.head).toBe(head);
	disk.commits = "well";
	await machine.pass(5000);
	expect(session.state.head).toBe(head + 1);
	expect(seqOf(await ada.asks(mark(ada, "mark-without-answer")))).toBe(head + 1);
	const written = await journal.read(session.exerciseId);
	expect(written.filter(({ commandId }) => commandId === "mark-without-answer")).toHaveLength(1);
	await machine.pass(500);
	expect(axel.view("team")).toEqual(ada.view("team"));
	expect(Object.keys(ada.view("team").injects[0].marks)).toHaveLength(1);
});

test("after a failed sync nothing more is accepted until the server is started anew, and all that was acknowledged is there", async () => {
	const { disk, folder, journal, table, ada } = await inPlay();
	const { session, machine } = table;
	const kept = seqOf(await ada.asks(mark(ada, "mark-before-the-failure")));
	disk.commits = "broken";
	expect(seqOf(await ada.asks(mark(ada, "mark-on-broken-disk", false)))).toBe("StorageFailed");
	// Nobody is told to wait for what will not come: the server is to be started again.
	expect(ada.received.filter((kind) => kind.startsWith("storage-"))).toEqual(["storage-broken"]);
	disk.commits = "well";
	await machine.pass(10_000);
	expect(seqOf(await ada.asks(mark(ada, "mark-after-the-failure", false)))).toBe("StorageFailed");
	expect(table.connect(ada.seatId).received).toContain("storage-broken");
	expect(ada.received).not.toContain("storage-back");
	const draft = session.saveDraft(ada.seatId, ada.view("team").injects[0].id, DRAFT);
	await machine.pass(1000);
	expect(seqOf(await draft)).toBe("StorageFailed");

	await session.stop();
	await journal.close();
	const again = openSqliteJournal(disk.driver, folder);
	close.push(() => again.close());
	machine.forget();
	const reopened = await TestTable.reopen(machine, again);
	const back = reopened.connect(ada.seatId);
	expect(seqOf(await back.asks(mark(back, "mark-before-the-failure")))).toBe(kept);
	const commandIds = (await again.read(session.exerciseId)).map(({ commandId }) => commandId);
	expect(commandIds).toContain("mark-before-the-failure");
	expect(commandIds).not.toContain("mark-on-broken-disk");
	expect(reopened.session.state.clock.pausedBecause).toBe("restart");
});

const DRAFT = { optionId: null, course: null, measures: [], reason: "Not yet", confidence: null, showOfHands: null };
