import type { RecordedEvent } from "../../shared/exercise/events.ts";
import type { ExerciseState, Seat } from "../../shared/exercise/state.ts";
import type { Scenario } from "../../shared/scenario/scenario.ts";
import type { DocumentContent } from "../../shared/views/contract/documentContent.ts";
import type { StreamView } from "../../shared/views/contract/streamView.ts";
import type { Room } from "../../shared/views/room.ts";
import { documentsFor, viewFor } from "../../shared/views/viewFor.ts";
import { diff } from "../../shared/wire/patch.ts";
import type { DocumentsMessage, PatchMessage, StreamName, ViewMessage } from "../../shared/wire/protocol.ts";
import {
	audiencesOf,
	isTouched,
	keyOf,
	type StreamAudience,
	streamNameOf,
	touchedAudiences,
	withRecorded,
} from "./audiences.ts";
import type { Connection, EncodeMessage } from "./Connection.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Touch } from "./touch.ts";

/** After a change has left, the next ones of the same stream wait for each other this long. */
const GATHER_MS = 50;
/** A view that is dear to make is made less often: gathering takes at least this many times as long as making it. */
const GATHER_PER_COST = 8;
/** So that, when all tables are busy at once, showing it leaves most of the time for deciding. */
const GATHER_PER_COST_OF_ALL = 6;
const LONGEST_GATHER_MS = 1000;
/** How long the bytes of a whole view may be given to others who ask for it: its clock is that old. */
const WHOLE_KEPT_MS = 50;
const ORDER: readonly StreamAudience["kind"][] = ["team", "projector", "seat", "adviser", "facilitator"];
/** Costs are remembered as a mean over about so many. */
const SMOOTH = 4;

/** What is true now, and may be shown. */
export interface Believed {
	readonly state: ExerciseState;
	readonly recorded: readonly RecordedEvent[];
	readonly room: Room;
}

export interface PublisherParts {
	readonly scenario: Scenario;
	readonly bootId: string;
	readonly encode: EncodeMessage;
	readonly surroundings: Pick<Surroundings, "nowWallMs" | "setTimer">;
	readonly believed: () => Believed;
	/** A view that could not be made. The others go on. */
	readonly onFault: (error: unknown, stream: string) => void;
}

interface Stream {
	readonly audience: StreamAudience;
	readonly connections: Set<Connection>;
	view: StreamView;
	n: number;
	isTouched: boolean;
	mayHaveDocuments: boolean;
	/** The next message is the whole view. */
	wantsWhole: boolean;
	sentWallMs: number;
	/** What making and sending a change has taken lately. */
	costMs: number;
	whole: { readonly n: number; readonly wallMs: number; readonly frame: Uint8Array } | null;
}

interface Delivery {
	readonly connection: Connection;
	readonly frame: Uint8Array;
}

/**
 * Sends to each device what its seat may see: whole views first, then numbered patches, computed and encoded once per
 * stream. The first change after quiet leaves at once; those that follow are gathered.
 */
export class Publisher {
	readonly #parts: PublisherParts;
	readonly #streams = new Map<string, Stream>();
	/** What it would take to show all that waits. */
	#waitingCostMs = 0;
	#cancelTimer: (() => void) | null = null;

	constructor(parts: PublisherParts) {
		this.#parts = parts;
	}

	/** Sends whole views of everything the seat may see, and from now on what changes. */
	join(connection: Connection, seat: Seat): void {
		for (const audience of audiencesOf(seat, connection.language)) {
			const key = keyOf(audience);
			const stream = this.#streams.get(key) ?? this.#open(key, audience);
			if (stream === null) continue;
			if (stream.isTouched) this.#flush(key, stream);
			stream.connections.add(connection);
			this.#deliver(stream, this.#documents(key, stream, [connection]));
			connection.send(this.#wholeFrame(stream));
		}
	}

	leave(connection: Connection): void {
		for (const [key, stream] of this.#streams) {
			stream.connections.delete(connection);
			if (stream.connections.size === 0) this.#streams.delete(key);
		}
	}

	/** The whole view of one stream again, after a gap. */
	resync(connection: Connection, name: StreamName): void {
		for (const [key, stream] of this.#streams) {
			if (!stream.connections.has(connection) || streamNameOf(stream.audience) !== name) continue;
			if (stream.isTouched) this.#flush(key, stream);
			this.#deliver(stream, this.#documents(key, stream, [connection]));
			connection.send(this.#wholeFrame(stream));
		}
	}

	/** The seats' own streams send their whole view next: what the seat may do has changed from the ground. */
	renew(seatIds: ReadonlySet<string>): void {
		if (seatIds.size === 0) return;
		for (const stream of this.#streams.values())
			if (stream.audience.kind === "seat" && seatIds.has(stream.audience.seatId)) stream.wantsWhole = true;
	}

	touch(touches: readonly Touch[]): void {
		const { state } = this.#parts.believed();
		const touched = touchedAudiences(touches);
		const now = this.#parts.surroundings.nowWallMs();
		const due: [string, Stream][] = [];
		for (const [key, stream] of this.#streams) {
			if (!isTouched(stream.audience, touched, state)) continue;
			stream.isTouched = true;
			if (touched.everybody) stream.mayHaveDocuments = true;
			// The table does not wait for the larger views of those who only watch it.
			const isAtTable = stream.audience.kind === "team" || stream.audience.kind === "seat";
			if ((touched.everybody || touched.rooms || isAtTable) && this.#dueWallMs(stream) <= now) due.push([key, stream]);
		}
		this.#flushAll(due);
		this.#arm();
	}

	/** What most people wait for leaves first; views of a kind are made together and sent together. */
	#flushAll(due: readonly (readonly [string, Stream])[]): void {
		for (const kind of ORDER) {
			const made = due
				.filter(([, { audience }]) => audience.kind === kind)
				.map(([key, stream]) => ({ stream, deliveries: this.#deliveriesOf(key, stream) }));
			for (const { stream, deliveries } of made) this.#deliver(stream, deliveries);
		}
	}

	#flush(key: string, stream: Stream): void {
		this.#deliver(stream, this.#deliveriesOf(key, stream));
	}

	#deliver(stream: Stream, deliveries: readonly Delivery[]): void {
		if (deliveries.length === 0) return;
		const began = this.#parts.surroundings.nowWallMs();
		for (const { connection, frame } of deliveries) connection.send(frame);
		stream.costMs += (this.#parts.surroundings.nowWallMs() - began) / SMOOTH;
	}

	tell(connection: Connection, type: string, message: object): void {
		connection.send(this.#parts.encode(type, message));
	}

	/** Sends the same message to everybody. */
	tellAll(type: string, message: object): void {
		const frame = this.#parts.encode(type, message);
		const everybody = new Set([...this.#streams.values()].flatMap(({ connections }) => [...connections]));
		for (const connection of everybody) connection.send(frame);
	}

	stop(): void {
		this.#cancelTimer?.();
		this.#cancelTimer = null;
	}

	#open(key: string, audience: StreamAudience): Stream | null {
		const view = this.#make(key, audience);
		if (view === null) return null;
		const stream: Stream = {
			audience,
			connections: new Set(),
			view,
			n: 0,
			isTouched: false,
			mayHaveDocuments: false,
			wantsWhole: false,
			sentWallMs: 0,
			costMs: 0,
			whole: null,
		};
		this.#streams.set(key, stream);
		return stream;
	}

	#make(key: string, audience: StreamAudience): StreamView | null {
		const { state, recorded, room } = this.#parts.believed();
		try {
			return viewFor(this.#parts.scenario, state, room, withRecorded(audience, recorded));
		} catch (error) {
			this.#parts.onFault(error, key);
			return null;
		}
	}

	/** What has changed, for each of the stream's connections; documents before the view that names them. */
	#deliveriesOf(key: string, stream: Stream): readonly Delivery[] {
		const { surroundings, bootId, encode } = this.#parts;
		const began = surroundings.nowWallMs();
		stream.isTouched = false;
		const view = this.#make(key, stream.audience);
		if (view === null) return [];
		const changes = diff(stream.view, view);
		const deliveries = stream.mayHaveDocuments ? this.#documents(key, stream, [...stream.connections]) : [];
		stream.mayHaveDocuments = false;
		if (changes.length > 0 || stream.wantsWhole) {
			stream.view = view;
			stream.n += 1;
			const patch: PatchMessage = { s: streamNameOf(stream.audience), b: bootId, n: stream.n, p: changes };
			const frame = stream.wantsWhole ? this.#wholeFrame(stream) : encode("patch", patch);
			for (const connection of stream.connections) deliveries.push({ connection, frame });
			stream.wantsWhole = false;
			stream.sentWallMs = began;
		}
		stream.costMs += (surroundings.nowWallMs() - began - stream.costMs) / SMOOTH;
		return deliveries;
	}

	#wholeFrame(stream: Stream): Uint8Array {
		const sentWallMs = this.#parts.surroundings.nowWallMs();
		const kept = stream.whole;
		if (kept !== null && kept.n === stream.n && sentWallMs - kept.wallMs <= WHOLE_KEPT_MS) return kept.frame;
		const message: ViewMessage = {
			stream: streamNameOf(stream.audience),
			bootId: this.#parts.bootId,
			n: stream.n,
			view: stream.view,
			sentWallMs,
		};
		const frame = this.#parts.encode("view", message);
		stream.whole = { n: stream.n, wallMs: sentWallMs, frame };
		return frame;
	}

	/** Documents travel once per device, before the view that names them. */
	#documents(key: string, stream: Stream, connections: readonly Connection[]): Delivery[] {
		const contents = this.#documentsOf(key, stream.audience);
		if (contents.size === 0) return [];
		const frames = new Map<string, Uint8Array>();
		return connections.flatMap((connection) => {
			const missing = [...contents.values()].filter(({ contentId }) => !connection.have.has(contentId));
			if (missing.length === 0) return [];
			const ids = missing.map(({ contentId }) => contentId);
			const message: DocumentsMessage = { documents: missing };
			const frame = frames.get(ids.join(" ")) ?? this.#parts.encode("documents", message);
			frames.set(ids.join(" "), frame);
			for (const id of ids) connection.have.add(id);
			return [{ connection, frame }];
		});
	}

	#documentsOf(key: string, audience: StreamAudience): ReadonlyMap<string, DocumentContent> {
		const { state, recorded, room } = this.#parts.believed();
		try {
			return documentsFor(this.#parts.scenario, state, room, withRecorded(audience, recorded));
		} catch (error) {
			this.#parts.onFault(error, key);
			return new Map();
		}
	}

	/** One timer for the touched stream that is due first. */
	#arm(): void {
		this.#cancelTimer?.();
		this.#cancelTimer = null;
		const waiting = [...this.#streams.values()].filter((stream) => stream.isTouched);
		this.#waitingCostMs = waiting.reduce((sum, { costMs }) => sum + costMs, 0);
		if (waiting.length === 0) return;
		const { surroundings } = this.#parts;
		const delayMs = Math.max(
			0,
			Math.min(...waiting.map((stream) => this.#dueWallMs(stream))) - surroundings.nowWallMs(),
		);
		this.#cancelTimer = surroundings.setTimer(delayMs, () => {
			const now = surroundings.nowWallMs();
			this.#flushAll([...this.#streams].filter(([, stream]) => stream.isTouched && this.#dueWallMs(stream) <= now));
			this.#arm();
		});
	}

	#dueWallMs({ sentWallMs, costMs }: Stream): number {
		const gatherMs = Math.max(GATHER_MS, GATHER_PER_COST * costMs, GATHER_PER_COST_OF_ALL * this.#waitingCostMs);
		return sentWallMs + Math.min(LONGEST_GATHER_MS, gatherMs);
	}
}
