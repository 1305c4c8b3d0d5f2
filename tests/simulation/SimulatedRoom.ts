import { pino } from "pino";
import { expect } from "vitest";
import { audiencesOf, withRecorded } from "../../server/exercises/audiences.ts";
import type { EncodeMessage } from "../../server/exercises/Connection.ts";
import { ExerciseDirectory } from "../../server/exercises/ExerciseDirectory.ts";
import type { ExerciseSession } from "../../server/exercises/ExerciseSession.ts";
import { SeatDesk } from "../../server/exercises/SeatDesk.ts";
import { MemoryJournal } from "../../server/journal/memory.ts";
import type { Chance } from "../../shared/bots/chance.ts";
import type { SeatRole, WireCommand } from "../../shared/exercise/commands.ts";
import { foldEvents } from "../../shared/exercise/fold.ts";
import { viewFor } from "../../shared/views/viewFor.ts";
import type { CommandAnswer } from "../../shared/wire/protocol.ts";
import { aScenario } from "../support/aScenario.ts";
import { FarDevice, type Network } from "./FarDevice.ts";
import { FlakyJournal } from "./FlakyJournal.ts";
import { SimulatedMachine } from "./SimulatedMachine.ts";

const DOWN_MS = 400;
const GUESTS: readonly SeatRole[] = ["projector", "observer", "adviser"];
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const log = pino({ level: "silent" });

/** A whole exercise with all its devices in one process: server, disk, Wi-Fi and people, in an order that a seed decides. */
export class SimulatedRoom {
	readonly devices: FarDevice[] = [];
	readonly #chance: Chance;
	readonly #machine: SimulatedMachine;
	readonly #disk = new MemoryJournal();
	readonly #decoded = new WeakMap<Uint8Array, { readonly type: string; readonly message: unknown }>();
	/** What was answered to each seat's command, the first time with yes. */
	readonly #acknowledged = new Map<string, number | null>();
	readonly #broken: string[] = [];
	#session: ExerciseSession | null = null;
	#chaos = 0;
	#boots = 0;

	static async open(chance: Chance, players: number): Promise<SimulatedRoom> {
		const room = new SimulatedRoom(chance);
		await room.#open(players);
		return room;
	}

	private constructor(chance: Chance) {
		this.#chance = chance;
		this.#machine = new SimulatedMachine(chance.split("machine"));
	}

	get acknowledged(): number {
		return this.#acknowledged.size;
	}

	async #open(players: number): Promise<void> {
		const { directory, desk } = this.#boot();
		const { row } = desk.newLink("facilitator", "Lead");
		const plan = {
			scenarioId: "small",
			name: "Room",
			level: 4,
			worlds: ["North", "South"],
			practised: true,
			names: true,
		} as const;
		const creating = directory.create(aScenario(), plan, row);
		await this.#machine.pass(100);
		const created = await creating;
		if (!created.ok) throw new Error(created.refusal.message);
		const { session } = created;
		this.#session = session;
		const sit = (role: SeatRole, worldId: string | null = null, teamId: string | null = null): FarDevice => {
			const seatId = `${role}-${this.devices.length}`;
			const command = { type: "TakeSeat", seatId, role, worldId, teamId, roleId: null, name: null } as const;
			seated.push(session.handleServer({ command, texts: [], aside: [] }));
			const device = new FarDevice(this.#network(), seatId, role, this.#chance.split(seatId));
			this.devices.push(device);
			return device;
		};
		const seated: Promise<CommandAnswer>[] = [];
		const facilitator = sit("facilitator");
		const does = async (command: Record<string, unknown>): Promise<void> => {
			const wanted = { ...command, commandId: `opening-${command.type}` } as WireCommand;
			const answered = session.handle(facilitator.seatId, wanted);
			await this.#machine.pass(30);
			expect(await answered).toMatchObject({ ok: true });
		};
		await this.#machine.pass(30);
		await does({ type: "OpenLobby" });
		for (const role of GUESTS) sit(role);
		const { worlds, teamIds } = session.state.plan;
		for (let index = 0; index < players; index += 1) {
			const world = worlds[index % worlds.length];
			sit("player", world?.id, teamIds[Math.floor(index / worlds.length) % teamIds.length]);
		}
		await this.#machine.pass(30);
		for (const answer of await Promise.all(seated)) expect(answer.ok).toBe(true);
		await does({ type: "StartExercise" });
		await does({ type: "ReleaseInject", injectId: "first" });
		await does({ type: "InformTeam", injectId: "first", worldId: null, teamId: "licensing" });
		for (const device of this.devices) device.connect();
		await this.#machine.pass(200);
	}

	#boot(): { readonly directory: ExerciseDirectory; readonly desk: SeatDesk } {
		this.#boots += 1;
		const surroundings = this.#machine.boot();
		const chance = this.#chance.split(`disk ${this.#boots}`);
		const directory = new ExerciseDirectory({
			journal: new FlakyJournal({ disk: this.#disk, chance, surroundings, failing: () => 0.006 * this.#chaos }),
			surroundings,
			encode: this.#encode,
			bootId: `boot-${this.#boots}`,
			joinUrl: () => "http://here",
			presenceGraceMs: 300,
			onOpened: async () => {},
			onRemoved: async () => {},
			log,
		});
		return { directory, desk: new SeatDesk(directory, surroundings) };
	}

	#network(): Network {
		return {
			machine: this.#machine,
			session: () => this.#session,
			chaos: () => this.#chaos,
			decode: (frame) => {
				const known = this.#decoded.get(frame);
				if (known !== undefined) return known;
				const message = JSON.parse(decoder.decode(frame)) as { readonly type: string; readonly message: unknown };
				this.#decoded.set(frame, message);
				return message;
			},
			onAnswer: (device, command, answer) => this.#noteAnswer(device, command, answer),
		};
	}

	#encode: EncodeMessage = (type, message) => encoder.encode(JSON.stringify({ type, message }));

	#noteAnswer({ seatId }: FarDevice, { commandId, type }: WireCommand, answer: CommandAnswer): void {
		const key = `${seatId} ${commandId}`;
		if (answer.ok) {
			const before = this.#acknowledged.get(key);
			if (before !== undefined && before !== answer.seq)
				this.#broken.push(`${type} ${key}: ${before}, then ${answer.seq}`);
			this.#acknowledged.set(key, answer.seq);
			const head = this.#session?.head.seq ?? 0;
			if (answer.seq !== null && answer.seq > head) this.#broken.push(`${type} ${key}: answered before it was written`);
		} else if (this.#acknowledged.has(key) && !RETRIED.has(answer.refusal.code))
			this.#broken.push(`${type} ${key}: accepted, then ${answer.refusal.code}`);
	}

	/** People at work for a while, with everything that goes wrong. */
	async play(ms: number): Promise<void> {
		this.#chaos = 1;
		const untilMs = this.#machine.nowMs + ms;
		for (const device of this.devices) this.#keepActing(device, untilMs);
		while (this.#machine.nowMs < untilMs) {
			await this.#machine.pass(50 + this.#chance.below(400));
			const kind = this.#chance.next();
			if (kind < 0.6) for (let count = 0; count < 2; count += 1) this.#chance.pick(this.devices).drop();
			else if (kind < 0.64) await this.#killAndStart();
		}
	}

	#keepActing(device: FarDevice, untilMs: number): void {
		const nextMs = device.role === "facilitator" ? 200 : device.role === "adviser" ? 400 : 1500;
		this.#machine.later(this.#chance.below(nextMs * 2), () => {
			if (this.#machine.nowMs > untilMs) return;
			device.act();
			this.#keepActing(device, untilMs);
		});
	}

	async #killAndStart(): Promise<void> {
		this.#machine.kill();
		this.#session = null;
		for (const device of this.devices) device.lose();
		await this.#machine.pass(this.#chance.below(DOWN_MS));
		const { directory } = this.#boot();
		let isOpen = false;
		const opening = directory.reopenAll().then(() => {
			isOpen = true;
		});
		while (!isOpen) await this.#machine.pass(20);
		await opening;
		const session = directory.all()[0];
		// A write that failed while it opened: it is started again, as a person would.
		if (session === undefined) return this.#killAndStart();
		this.#session = session;
	}

	/** Disk and Wi-Fi are well again: whatever is under way comes to its end. */
	async settle(): Promise<void> {
		this.#chaos = 0;
		await this.#machine.pass(12_000);
	}

	async check(): Promise<void> {
		const session = this.#session;
		if (session === null) throw new Error("The server is down.");
		expect(this.#broken).toEqual([]);
		const hasSeat = ({ seatId }: FarDevice): boolean => Object.hasOwn(session.state.seats, seatId);
		const seated = this.devices.filter(hasSeat);
		// Whoever was removed is out, and everybody else is here.
		expect(this.devices.filter(({ isOnline }) => isOnline)).toEqual(seated);
		expect(seated.filter(({ waits }) => waits > 0).map(({ seatId }) => seatId)).toEqual([]);
		expect(this.devices.flatMap(({ faults }) => faults)).toEqual([]);

		const written = await this.#disk.read(session.exerciseId);
		const seqs = new Map<string, number[]>();
		for (const { seq, by, commandId } of written)
			if (commandId !== null) seqs.set(`${by} ${commandId}`, [...(seqs.get(`${by} ${commandId}`) ?? []), seq]);
		for (const [key, found] of seqs)
			expect((found.at(-1) ?? 0) - (found[0] ?? 0), `${key} stands in the journal once`).toBe(found.length - 1);
		for (const [key, seq] of this.#acknowledged) expect(seqs.get(key)?.at(-1) ?? null, key).toBe(seq);
		for (const { seatId, answers } of this.devices)
			for (const [commandId, { answer, wasSentOnce }] of answers)
				if (!answer.ok && wasSentOnce) expect(seqs.get(`${seatId} ${commandId}`), commandId).toBeUndefined();

		const replayed = foldEvents(session.scenario, written);
		expect(replayed).toEqual(session.state);
		for (const device of seated) {
			const seat = replayed.seats[device.seatId];
			if (seat === undefined) throw new Error(`The seat ${device.seatId} is gone.`);
			for (const audience of audiencesOf(seat, "en")) {
				const view = viewFor(session.scenario, replayed, session.hall.room(), withRecorded(audience, written));
				expect(device.views.get(audience.kind), `${audience.kind} view of ${device.seatId}`).toEqual(view);
			}
			const team = device.views.get("team");
			const held = team?.kind === "team" ? team.injects.flatMap(({ documents }) => documents) : [];
			expect(held.filter(({ contentId }) => !device.documents.has(contentId))).toEqual([]);
		}
	}
}

/** Refusals that say nothing about the command itself. */
const RETRIED: ReadonlySet<string> = new Set(["StorageFailed", "SlowDown"]);
