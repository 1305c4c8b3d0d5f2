import type { StoreApi } from "zustand/vanilla";
import { createStore } from "zustand/vanilla";
import type { AdviserView } from "../../../shared/views/contract/adviserView.ts";
import type { DocumentContent } from "../../../shared/views/contract/documentContent.ts";
import type { ClockView } from "../../../shared/views/contract/exerciseHeadView.ts";
import type { FacilitatorView } from "../../../shared/views/contract/facilitatorView.ts";
import type { ProjectorView } from "../../../shared/views/contract/projectorView.ts";
import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { applyPatch } from "../../../shared/wire/patch.ts";
import type { DocumentsMessage, PatchMessage, StreamName, ViewMessage } from "../../../shared/wire/protocol.ts";
import type { LateRefusal, OutboxEntry } from "./outbox.ts";

export interface StreamViews {
	readonly team: TeamView;
	readonly seat: SeatView;
	readonly adviser: AdviserView;
	readonly projector: ProjectorView;
	readonly facilitator: FacilitatorView;
}

export interface Stream<View> {
	readonly bootId: string;
	readonly n: number;
	readonly view: View;
}

export type Streams = { readonly [Name in StreamName]?: Stream<StreamViews[Name]> };

/** What no further attempt to join will change. */
export type StoppedBecause = "taken-over" | "revoked" | "removed" | "deleted" | "reload" | "refused";

/** What the client knows: the views as the server sent them, and what it has asked for and not yet heard back. */
export interface ConnectionData {
	readonly link: "connecting" | "online" | "reconnecting" | "stopped";
	readonly stoppedBecause: StoppedBecause | null;
	readonly isRestarting: boolean;
	/** The server cannot write down what is asked: it refuses until it can. */
	readonly storage: "well" | "failed" | "broken";
	readonly streams: Streams;
	/** By content id; a document travels once. */
	readonly documents: Readonly<Record<string, DocumentContent>>;
	readonly outbox: readonly OutboxEntry[];
	readonly lateRefusal: LateRefusal | null;
	/** Server wall time minus this device's. */
	readonly clockOffsetMs: number | null;
	/** Server wall time at which the link was lost; null while it holds. */
	readonly frozenAtWallMs: number | null;
}

export type ConnectionStore = StoreApi<ConnectionData>;

export function createConnectionStore(outbox: readonly OutboxEntry[] = []): ConnectionStore {
	return createStore<ConnectionData>(() => ({
		link: "connecting",
		stoppedBecause: null,
		isRestarting: false,
		storage: "well",
		streams: {},
		documents: {},
		outbox,
		lateRefusal: null,
		clockOffsetMs: null,
		frozenAtWallMs: null,
	}));
}

/** A whole view replaces what stood there, whatever its number. */
export function receiveView(store: ConnectionStore, message: ViewMessage, nowMs: number): void {
	const { stream, bootId, n, view, sentWallMs } = message;
	store.setState((state) => ({
		streams: { ...state.streams, [stream]: { bootId, n, view } },
		clockOffsetMs: state.clockOffsetMs ?? sentWallMs - nowMs,
	}));
}

/** Lays a numbered change on its view. "gap" asks for the whole view: something was missed or does not fit. */
export function receivePatch(store: ConnectionStore, message: PatchMessage): "applied" | "old" | "gap" {
	const stream = store.getState().streams[message.s];
	if (stream === undefined || stream.bootId !== message.b) return "gap";
	if (message.n <= stream.n) return "old";
	if (message.n !== stream.n + 1) return "gap";
	let view: unknown;
	try {
		view = applyPatch<unknown>(stream.view, message.p);
	} catch {
		return "gap";
	}
	store.setState((state) => ({
		streams: { ...state.streams, [message.s]: { bootId: message.b, n: message.n, view } },
	}));
	return "applied";
}

export function receiveDocuments(store: ConnectionStore, { documents }: DocumentsMessage): void {
	store.setState((state) => ({
		documents: {
			...state.documents,
			...Object.fromEntries(documents.map((document) => [document.contentId, document])),
		},
	}));
}

/** The exercise clock of whichever view this seat has. */
export function clockOf({ team, adviser, projector, facilitator }: Streams): ClockView | null {
	return (team ?? adviser ?? projector ?? facilitator)?.view.clock ?? null;
}
