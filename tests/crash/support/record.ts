import { expect } from "vitest";
import { audiencesOf, withRecorded } from "../../../server/exercises/audiences.ts";
import type { Aside, Journal } from "../../../server/journal/journal.ts";
import { openSqliteJournal } from "../../../server/journal/sqlite.ts";
import { chooseSqliteDriver } from "../../../server/journal/sqliteDriver.ts";
import type { RecordedEvent } from "../../../shared/exercise/events.ts";
import { foldEvents } from "../../../shared/exercise/fold.ts";
import { opaqueIdsOf } from "../../../shared/exercise/opaqueIds.ts";
import type { ExerciseState, Seat } from "../../../shared/exercise/state.ts";
import type { Scenario } from "../../../shared/scenario/scenario.ts";
import type { StreamView } from "../../../shared/views/contract/streamView.ts";
import type { Room } from "../../../shared/views/room.ts";
import { viewFor } from "../../../shared/views/viewFor.ts";
import type { Answered, StubbornDevice } from "./StubbornDevice.ts";

/** What stands on the disk of a server that is dead. */
export interface Record {
	readonly scenario: Scenario;
	readonly recorded: readonly RecordedEvent[];
	readonly state: ExerciseState;
	readonly aside: Aside;
	readonly joinCode: string;
}

export async function readRecord(folder: string, exerciseId: string): Promise<Record> {
	const journal: Journal = openSqliteJournal(await chooseSqliteDriver(), folder);
	try {
		const row = (await journal.exercises()).find((one) => one.exerciseId === exerciseId);
		const json = row === undefined ? null : await journal.scenario(row.scenarioHash);
		if (row === undefined || json === null) throw new Error(`The exercise ${exerciseId} is gone.`);
		const scenario = JSON.parse(json) as Scenario;
		// Reading verifies the chain.
		const recorded = await journal.read(exerciseId);
		const aside = await journal.aside(exerciseId);
		return { scenario, recorded, aside, joinCode: row.joinCode, state: foldEvents(scenario, recorded) };
	} finally {
		await journal.close();
	}
}

/** Each acknowledged command has its events in the record, once; each refused one has none. */
export function expectKeptOnce({ recorded }: Record, devices: readonly StubbornDevice[]): void {
	const runs = runsByCommand(recorded);
	const twice = [...runs].filter(([, found]) => found.length > 1).map(([key]) => key);
	expect(twice, "commands that were applied twice").toEqual([]);
	const wrong = devices.flatMap(({ seatId, answered }) =>
		answered.filter((one) => !isAsAnswered(one, runs.get(`${seatId} ${one.commandId}`)?.[0])),
	);
	expect(wrong, "commands that do not stand in the record as they were answered").toEqual([]);
}

interface Run {
	lastSeq: number;
}

/** Events of one command stand together: more than one run of them means that it was applied more than once. */
function runsByCommand(recorded: readonly RecordedEvent[]): ReadonlyMap<string, readonly Run[]> {
	const runs = new Map<string, Run[]>();
	for (const { seq, by, commandId } of recorded) {
		if (commandId === null) continue;
		const found = runs.get(`${by} ${commandId}`) ?? [];
		const last = found.at(-1);
		if (last?.lastSeq === seq - 1) last.lastSeq = seq;
		else found.push({ lastSeq: seq });
		runs.set(`${by} ${commandId}`, found);
	}
	return runs;
}

function isAsAnswered({ outcome }: Answered, run: Run | undefined): boolean {
	if ("refused" in outcome) return run === undefined;
	return outcome.seq === (run?.lastSeq ?? null);
}

/** The last draft that was acknowledged is kept, or one that was sent after it. */
export function expectDraftsKept({ scenario, state, aside }: Record, devices: readonly StubbornDevice[]): void {
	const ids = opaqueIdsOf(scenario, state.seed);
	for (const { seatId, drafts } of devices)
		for (const [injectId, { acknowledged, later }] of drafts) {
			const authored = ids.authored("inject", injectId) ?? "";
			const kept = aside.drafts.get(seatId)?.[authored];
			const reasons = [...(acknowledged === null ? [undefined] : [acknowledged]), ...later].map(
				(draft) => draft?.reason,
			);
			expect(reasons, `the draft of ${seatId}`).toContain(kept?.reason);
		}
}

/** What each device shows is what the record says, replayed. */
export function expectShown(record: Record, devices: readonly StubbornDevice[], joinUrl: string): void {
	const { scenario, recorded, state, aside, joinCode } = record;
	const online = new Set(devices.map(({ seatId }) => seatId));
	const beside = { longGone: new Set<string>(), waiting: [], texts: aside.texts, drafts: aside.drafts };
	const room: Room = { online, ...beside, joinCode, joinUrl };
	for (const device of devices) {
		const seat = seatOf(state, device.seatId);
		const expected = audiencesOf(seat, "en").map((audience): [string, StreamView] => [
			audience.kind,
			viewFor(scenario, state, room, withRecorded(audience, recorded)),
		]);
		expect(Object.fromEntries(device.views), `what ${seat.role} ${seat.id} sees`).toEqual(Object.fromEntries(expected));
	}
}

function seatOf(state: ExerciseState, seatId: string): Seat {
	const seat = state.seats[seatId];
	if (seat === undefined) throw new Error(`The seat ${seatId} is gone.`);
	return seat;
}
