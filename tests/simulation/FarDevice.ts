import type { Connection } from "../../server/exercises/Connection.ts";
import type { ExerciseSession } from "../../server/exercises/ExerciseSession.ts";
import { isShared } from "../../server/exercises/SeatKeys.ts";
import type { Chance } from "../../shared/bots/chance.ts";
import type { SeatRole, WireCommand } from "../../shared/exercise/commands.ts";
import type { DocumentContent } from "../../shared/views/contract/documentContent.ts";
import type { StreamView } from "../../shared/views/contract/streamView.ts";
import { applyPatch } from "../../shared/wire/patch.ts";
import type {
	CommandAnswer,
	DocumentsMessage,
	PatchMessage,
	StreamName,
	ViewMessage,
} from "../../shared/wire/protocol.ts";
import { type Act, adviserAct, boldFacilitatorAct, playerAct } from "../support/deviceActs.ts";
import type { SimulatedMachine } from "./SimulatedMachine.ts";

const RETRY_MS = 1500;
const MOST_WAITING = 3;

export interface Network {
	readonly machine: SimulatedMachine;
	/** The server's end; null while it is down. */
	readonly session: () => ExerciseSession | null;
	/** 0: nothing is lost, doubled or torn any more. */
	readonly chaos: () => number;
	readonly decode: (frame: Uint8Array) => { readonly type: string; readonly message: unknown };
	/** Called with every answer that the server gives. */
	readonly onAnswer: (device: FarDevice, command: WireCommand, answer: CommandAnswer) => void;
}

interface Waiting {
	readonly command: WireCommand;
	sent: number;
}

/** A device at the far end of bad Wi-Fi: what it sends is lost, doubled and overtaken; its line breaks and comes back. */
export class FarDevice {
	readonly seatId: string;
	readonly role: SeatRole;
	readonly views = new Map<StreamName, StreamView>();
	readonly documents = new Map<string, DocumentContent>();
	/** The first answer that arrived for each command, and whether it can have been decided only once. */
	readonly answers = new Map<string, { readonly answer: CommandAnswer; readonly wasSentOnce: boolean }>();
	readonly faults: string[] = [];
	readonly #network: Network;
	readonly #chance: Chance;
	readonly #numbers = new Map<StreamName, { readonly bootId: string; readonly n: number }>();
	readonly #waiting = new Map<string, Waiting>();
	readonly #onTheWay: { readonly line: number; readonly frame: Uint8Array }[] = [];
	#connection: Connection | null = null;
	#lines = 0;
	#ids = 0;
	#deliveredMs = 0;

	constructor(network: Network, seatId: string, role: SeatRole, chance: Chance) {
		this.#network = network;
		this.seatId = seatId;
		this.role = role;
		this.#chance = chance;
	}

	get isOnline(): boolean {
		return this.#connection !== null;
	}

	get waits(): number {
		return this.#waiting.size;
	}

	connect(): void {
		const session = this.#network.session();
		if (this.#connection !== null) return;
		if (session === null) {
			this.#comeBackLater();
			return;
		}
		// Its token opens nothing any more.
		if (!Object.hasOwn(session.state.seats, this.seatId)) return;
		this.#lines += 1;
		const line = this.#lines;
		const connection: Connection = {
			connectionId: `${this.seatId}-${line}`,
			seatId: this.seatId,
			language: "en",
			have: new Set(this.documents.keys()),
			send: (frame) => this.#carry(line, frame),
			part: () => this.#tear(line),
		};
		this.#connection = connection;
		session.hall.attach(connection, isShared(this.role));
		for (const { command } of this.#waiting.values()) this.#send(command.commandId);
	}

	/** The line breaks. The server notices, or takes it for alive until the device comes back. */
	drop(): void {
		const connection = this.#connection;
		if (connection === null) return;
		this.#tear(this.#lines);
		if (this.#chance.next() < 0.7) this.#network.session()?.hall.detach(connection, true);
	}

	/** The server is gone. */
	lose(): void {
		if (this.#connection !== null) this.#tear(this.#lines);
	}

	#tear(line: number): void {
		if (line !== this.#lines) return;
		this.#connection = null;
		this.#numbers.clear();
		this.#comeBackLater();
	}

	#comeBackLater(): void {
		this.#network.machine.later(20 + this.#chance.below(1500), () => this.connect());
	}

	act(): void {
		if (this.#connection === null || this.#waiting.size >= MOST_WAITING) return;
		const act = this.#nextAct();
		if (act?.kind === "draft") void this.#network.session()?.saveDraft(this.seatId, act.injectId, act.draft);
		if (act?.kind !== "command") return;
		this.#ids += 1;
		const commandId = `${this.seatId}-command-${this.#ids}`;
		const command = { ...act.command, commandId } as WireCommand;
		this.#waiting.set(commandId, { command, sent: 0 });
		this.#send(commandId);
	}

	#nextAct(): Act | null {
		const team = this.views.get("team");
		const seat = this.views.get("seat");
		const console = this.views.get("facilitator");
		if (console?.kind === "facilitator") return boldFacilitatorAct(console, this.#chance);
		const adviser = this.views.get("adviser");
		if (adviser?.kind === "adviser") return adviserAct(adviser, this.#chance);
		if (team?.kind !== "team" || seat?.kind !== "seat") return null;
		return playerAct({ team, seat, documents: this.documents }, this.#chance);
	}

	/** Until it is answered it is sent again and again, with the same id. */
	#send(commandId: string): void {
		const waiting = this.#waiting.get(commandId);
		if (waiting === undefined || this.#connection === null) return;
		const { machine, chaos } = this.#network;
		const copies = this.#chance.next() < 0.1 * chaos() ? 2 : this.#chance.next() < 0.05 * chaos() ? 0 : 1;
		for (let copy = 0; copy < copies; copy += 1) {
			waiting.sent += 1;
			const line = this.#lines;
			machine.later(1 + this.#chance.below(80), () => this.#arrive(line, waiting));
		}
		machine.later(RETRY_MS + this.#chance.below(RETRY_MS), () => this.#send(commandId));
	}

	#arrive(line: number, waiting: Waiting): void {
		const session = this.#network.session();
		if (session === null || line !== this.#lines || this.#connection === null) return;
		void session.handle(this.seatId, waiting.command).then((answer) => {
			this.#network.onAnswer(this, waiting.command, answer);
			this.#network.machine.later(1 + this.#chance.below(40), () => this.#hear(line, waiting, answer));
		});
	}

	#hear(line: number, { command, sent }: Waiting, answer: CommandAnswer): void {
		if (line !== this.#lines || this.#connection === null) return;
		if (!answer.ok && (answer.refusal.code === "StorageFailed" || answer.refusal.code === "SlowDown")) return;
		const { commandId } = command;
		if (!this.answers.has(commandId)) this.answers.set(commandId, { answer, wasSentOnce: sent === 1 });
		this.#waiting.delete(commandId);
	}

	/** Frames of one line arrive in order, unless it is torn before. */
	#carry(line: number, frame: Uint8Array): void {
		const { machine, decode } = this.#network;
		this.#deliveredMs = Math.max(this.#deliveredMs, machine.nowMs + 1 + this.#chance.below(25));
		this.#onTheWay.push({ line, frame });
		machine.later(this.#deliveredMs - machine.nowMs, () => {
			const next = this.#onTheWay.shift();
			if (next === undefined || next.line !== this.#lines || this.#connection === null) return;
			const { type, message } = decode(next.frame);
			this.#take(type, message);
		});
	}

	#take(type: string, message: unknown): void {
		if (type === "view") {
			const { stream, bootId, n, view } = message as ViewMessage;
			this.views.set(stream, view);
			this.#numbers.set(stream, { bootId, n });
		}
		if (type === "patch") this.#patch(message as PatchMessage);
		if (type === "documents")
			for (const document of (message as DocumentsMessage).documents) this.documents.set(document.contentId, document);
	}

	#patch({ s, b, n, p }: PatchMessage): void {
		const known = this.#numbers.get(s);
		if (known?.bootId !== b || n !== known.n + 1) {
			this.faults.push(`patch ${n} of ${s} after ${known?.n}`);
			return;
		}
		this.views.set(s, applyPatch(this.views.get(s), p) as StreamView);
		this.#numbers.set(s, { bootId: b, n });
	}
}
