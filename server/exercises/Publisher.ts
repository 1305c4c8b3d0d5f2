import type { RecordedEvent } from "../../shared/exercise/events.ts";
import type { ExerciseState, Seat } from "../../shared/exercise/state.ts";
import type { Scenario } from "../../shared/scenario/scenario.ts";
import type { Room } from "../../shared/views/room.ts";
import type { DocumentContent, StreamView } from "../../shared/views/view.ts";
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
const LONGEST_GATHER_MS = 1000;
/** How long the bytes of a whole view may be given to others who ask for it: its clock is that old. */
const WHOLE_KEPT_MS = 50;
const RANK: Readonly<Record<StreamAudience["kind"], number>> = {
	team: 0,
	projector: 1,
	seat: 2,
	adviser: 3,
	facilitator: 4,
};

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
	gatherMs: number;
	whole: { readonly n: number; readonly wallMs: number; readonly frame: Uint8Array } | null;
}

/**
 * Sends to each device what its seat may see: whole views first, then numbered patches, computed and encoded once per
 * stream. The first change after quiet leaves at once; those that follow are gathered.
 */
export class Publisher {
	readonly #parts: PublisherParts;
	readonly #streams = new Map<string, Stream>();
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
			this.#sendDocuments(key, stream, [connection]);
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
			this.#sendDocuments(key, stream, [connection]);
			connection.send(this.#wholeFrame(stream));
		}
	}

	/** The seats' own streams send their whole view next: what the seat may do has changed from the ground. */
	renew(seatIds: ReadonlySet<string>): void {
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
			if ((touched.everybody || touched.rooms || isAtTable) && dueWallMs(stream) <= now) due.push([key, stream]);
		}
		this.#flushAll(due);
		this.#arm();
	}

	/** What most people wait for leaves first. */
	#flushAll(due: readonly (readonly [string, Stream])[]): void {
		const ordered = [...due].sort(([, one], [, other]) => RANK[one.audience.kind] - RANK[other.audience.kind]);
		for (const [key, stream] of ordered) this.#flush(key, stream);
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
			gatherMs: GATHER_MS,
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

	#flush(key: string, stream: Stream): void {
		const { surroundings, bootId, encode } = this.#parts;
		const began = surroundings.nowWallMs();
		stream.isTouched = false;
		const view = this.#make(key, stream.audience);
		if (view === null) return;
		const changes = diff(stream.view, view);
		if (stream.mayHaveDocuments) this.#sendDocuments(key, stream, [...stream.connections]);
		stream.mayHaveDocuments = false;
		if (changes.length > 0 || stream.wantsWhole) {
			stream.view = view;
			stream.n += 1;
			const patch: PatchMessage = { s: streamNameOf(stream.audience), b: bootId, n: stream.n, p: changes };
			const frame = stream.wantsWhole ? this.#wholeFrame(stream) : encode("patch", patch);
			for (const connection of stream.connections) connection.send(frame);
			stream.wantsWhole = false;
			stream.sentWallMs = began;
		}
		const costMs = surroundings.nowWallMs() - began;
		stream.gatherMs = Math.min(LONGEST_GATHER_MS, Math.max(GATHER_MS, GATHER_PER_COST * costMs));
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
	#sendDocuments(key: string, stream: Stream, connections: readonly Connection[]): void {
		const contents = this.#documentsOf(key, stream.audience);
		if (contents.size === 0) return;
		const frames = new Map<string, Uint8Array>();
		for (const connection of connections) {
			const missing = [...contents.values()].filter(({ contentId }) => !connection.have.has(contentId));
			if (missing.length === 0) continue;
			const ids = missing.map(({ contentId }) => contentId);
			const message: DocumentsMessage = { documents: missing };
			const frame = frames.get(ids.join(" ")) ?? this.#parts.encode("documents", message);
			frames.set(ids.join(" "), frame);
			for (const id of ids) connection.have.add(id);
			connection.send(frame);
		}
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
		const dues = [...this.#streams.values()].filter((stream) => stream.isTouched).map(dueWallMs);
		if (dues.length === 0) return;
		const { surroundings } = this.#parts;
		const delayMs = Math.max(0, Math.min(...dues) - surroundings.nowWallMs());
		this.#cancelTimer = surroundings.setTimer(delayMs, () => {
			const now = surroundings.nowWallMs();
			this.#flushAll([...this.#streams].filter(([, stream]) => stream.isTouched && dueWallMs(stream) <= now));
			this.#arm();
		});
	}
}

function dueWallMs({ sentWallMs, gatherMs }: Stream): number {
	return sentWallMs + gatherMs;
}
