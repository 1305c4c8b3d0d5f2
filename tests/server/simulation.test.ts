import { expect, test } from "vitest";
import { JournalError } from "../../server/journal/journal.ts";
import { MemoryJournal } from "../../server/journal/memory.ts";
import { foldEvents } from "../../shared/exercise/fold.ts";
import { TestMachine } from "../support/aMachine.ts";
import { type TestDevice, TestTable } from "../support/aSession.ts";

/**
 * A whole exercise with many devices in one process: everything that goes wrong in a room goes wrong here, in an order
 * that the seed decides. A failing seed fails again.
 */

const STEPS = 150;
const SEEDS = Number(process.env.SIMULATION_SEEDS ?? 12);

class Play {
	readonly machine: TestMachine;
	readonly journal = new MemoryJournal();
	readonly acknowledged = new Map<string, { readonly seatId: string; readonly seq: number | null }>();
	readonly #sent: { readonly seatId: string; readonly command: Record<string, unknown> }[] = [];
	#table: TestTable;
	#devices: TestDevice[] = [];
	#ids = 0;

	static async begin(seed: string): Promise<Play> {
		const machine = new TestMachine(seed);
		const play = new Play(machine, await TestTable.open({ machine }));
		// The play owns its journal so that it can break it.
		play.#table = await TestTable.open({ machine, journal: play.journal });
		const fay = await play.#table.openLobby();
		const players: TestDevice[] = [];
		for (const place of ["world-1", "world-2"])
			for (const teamId of ["industry", "industry", "licensing", "screening"])
				players.push(await play.#table.sit("player", teamId, place));
		await play.#table.begin(fay);
		await machine.pass(200);
		play.#devices = [fay, ...players];
		return play;
	}

	private constructor(machine: TestMachine, table: TestTable) {
		this.machine = machine;
		this.#table = table;
	}

	async step(): Promise<void> {
		const choice = this.#below(100);
		if (choice < 45) this.#playSomething();
		else if (choice < 55) this.#sendAgain();
		else if (choice < 65) this.#dropAndComeBack();
		else if (choice < 67) this.journal.failure = new JournalError("Unwritable", "full");
		else if (choice < 74) this.journal.failure = null;
		else if (choice < 76) await this.#kill();
		else if (choice < 78) this.machine.sleep(this.#below(40_000));
		else if (choice < 88) this.#askFacilitator({ type: "ResumeClock" });
		else await this.machine.pass(this.#below(5000));
		if (this.#below(3) === 0) await this.machine.settle();
	}

	/** The disk is well again, and everything that was under way has come to its end. */
	async end(): Promise<void> {
		this.journal.failure = null;
		await this.machine.pass(10_000);
	}

	async check(): Promise<void> {
		const { session } = this.#table;
		const written = await this.journal.read(session.exerciseId);
		expect(session.recorded).toEqual(written);
		expect(foldEvents(session.scenario, written)).toEqual(session.state);
		for (const [commandId, { seatId, seq }] of this.acknowledged) {
			const events = written.filter((one) => one.commandId === commandId && one.by === seatId);
			expect(events.at(-1)?.seq ?? null, commandId).toBe(seq);
			expect(events.length, commandId).toBeLessThanOrEqual(2);
		}
		for (let index = 1; index < written.length; index += 1) {
			expect(written[index]?.wallMs).toBeGreaterThanOrEqual(written[index - 1]?.wallMs ?? 0);
			expect(written[index]?.atMs).toBeGreaterThanOrEqual(written[index - 1]?.atMs ?? 0);
		}
		for (const device of this.#devices) {
			const fresh = this.#table.connectBeside(device.seatId);
			for (const [stream, view] of fresh.views)
				expect(device.views.get(stream), `${device.seatId} ${stream}`).toEqual(view);
			this.#table.session.hall.detach(fresh.connection, false);
			expect(device.gaps).toBe(0);
		}
	}

	#playSomething(): void {
		const players = this.#devices.filter((device) => device.views.has("team"));
		const device = players[this.#below(players.length)];
		const inject = device?.view("team").injects[0];
		if (device === undefined || inject === undefined) return;
		const pick = <Item>(items: readonly Item[]): Item | undefined => items[this.#below(items.length)];
		const injectId = inject.id;
		const statementId = pick(Object.keys(inject.sending));
		const optionId = pick<{ readonly id: string }>(inject.options)?.id ?? null;
		const flag = { call: "flag", confidence: null };
		const lock = { injectId, optionId, course: null, measures: [], reason: "So", confidence: null, showOfHands: null };
		const commands: readonly Record<string, unknown>[] = [
			{ type: "MarkStatement", injectId, statementId, mark: this.#below(4) === 0 ? null : flag },
			{ type: "SettleCall", injectId, statementId, call: flag },
			{ type: "CastVote", injectId, optionId },
			{ type: "OpenDocument", injectId, documentId: inject.documents[0]?.id ?? "none" },
			{ type: "SendNotification", injectId, to: ["licensing"], statementIds: [statementId], text: "Look" },
			{ type: "HandPen", seatId: pick<{ readonly seatId: string }>(device.view("team").members)?.seatId },
			...(this.#below(10) === 0 ? [{ type: "LockDecision", ...lock }] : []),
		];
		this.#send(device, pick(commands) ?? {});
	}

	#askFacilitator(command: Record<string, unknown>): void {
		const [fay] = this.#devices;
		if (fay !== undefined) this.#send(fay, command);
	}

	#send(device: TestDevice, command: Record<string, unknown>): void {
		this.#ids += 1;
		const named = { ...command, commandId: `simulated-${this.#ids}` };
		this.#sent.push({ seatId: device.seatId, command: named });
		this.#post(device, named);
	}

	/** An answer that got lost on the way: the device asks the same again. */
	#sendAgain(): void {
		const sent = this.#sent[this.#below(this.#sent.length)];
		const device = this.#devices.find(({ seatId }) => seatId === sent?.seatId);
		if (sent !== undefined && device !== undefined) this.#post(device, sent.command);
	}

	#post(device: TestDevice, command: Record<string, unknown>): void {
		const commandId = String(command.commandId);
		void device.post(command).then((answer) => {
			if (!answer.ok) {
				// Once accepted it stays accepted, whatever the state is by now.
				expect(answer.refusal.code === "StorageFailed" || !this.acknowledged.has(commandId), commandId).toBe(true);
				return;
			}
			const before = this.acknowledged.get(commandId);
			if (before !== undefined) expect(answer.seq, commandId).toBe(before.seq);
			this.acknowledged.set(commandId, { seatId: device.seatId, seq: answer.seq });
		});
	}

	#dropAndComeBack(): void {
		const index = this.#below(this.#devices.length);
		const device = this.#devices[index];
		if (device === undefined) return;
		this.#table.session.hall.detach(device.connection, true);
		this.#devices[index] = this.#table.connect(device.seatId);
	}

	/** The process is gone; what it had not written is lost. */
	async #kill(): Promise<void> {
		this.journal.failure = null;
		this.machine.forget();
		this.machine.sleep(this.#below(60_000));
		this.#table = await TestTable.reopen(this.machine, this.journal);
		this.#devices = this.#devices.map(({ seatId }) => this.#table.connect(seatId));
	}

	#below(count: number): number {
		const [high = 0, low = 0] = this.machine.randomBytes(2);
		return count === 0 ? 0 : (high * 256 + low) % count;
	}
}

let acknowledged = 0;

test.each(Array.from({ length: SEEDS }, (_, index) => `seed ${index + 1}`))(
	"whatever goes wrong, nothing acknowledged is lost or doubled, and every device sees the same (%s)",
	async (seed) => {
		const play = await Play.begin(seed);
		for (let step = 0; step < STEPS; step += 1) await play.step();
		await play.end();
		await play.check();
		acknowledged += play.acknowledged.size;
	},
);

test("the simulation has played, not only failed", () => {
	expect(acknowledged).toBeGreaterThan(SEEDS * 10);
});
