import { Client, type Room } from "@colyseus/sdk";
import type { Draft } from "../../../shared/views/contract/seatView.ts";
import type { SeatTicket } from "../../../shared/wire/api.ts";
import type {
	DocumentsMessage,
	JoinOptions,
	NoticeMessage,
	PatchMessage,
	Requests,
	StreamName,
	ViewMessage,
} from "../../../shared/wire/protocol.ts";
import { PROTOCOL_VERSION } from "../../../shared/wire/protocol.ts";
import { deviceNowMs } from "./clock.ts";
import type { DraftKeeper } from "./drafts.ts";
import { createDraftKeeper } from "./drafts.ts";
import type { Sender } from "./send.ts";
import { createSender, keptOutbox } from "./send.ts";
import type { ConnectionStore, StoppedBecause } from "./store.ts";
import { createConnectionStore, receiveDocuments, receivePatch, receiveView } from "./store.ts";

interface ConnectOptions {
	readonly url: string;
	readonly ticket: SeatTicket;
	readonly language: string;
}

/** One seat's line to the exercise, for as long as the page is open. */
export interface ExerciseConnection {
	readonly ticket: SeatTicket;
	readonly store: ConnectionStore;
	readonly send: Sender["send"];
	readonly drafts: DraftKeeper;
	readonly setLanguage: (language: string) => void;
	/** Joins anew after the line was stopped, for example when the seat was taken over by another device. */
	readonly resume: () => void;
	readonly stop: () => void;
}

const REQUEST_TIMEOUT_MS = 8000;
const MOST_WAIT_MS = 5000;
/** Answers of the door that no further attempt will change. */
const REFUSED_CODES: readonly number[] = [401, 403, 525];

/**
 * Joins and stays joined: the library retries a dropped socket, and when it gives up (a restarted server, an expired
 * seat reservation) this joins anew with the seat's token. It never gives up by itself.
 */
export function connectExercise({ url, ticket, language: firstLanguage }: ConnectOptions): ExerciseConnection {
	const seatKey = `${ticket.exerciseId}.${ticket.seatId}`;
	const outboxKey = `amberline.outbox.${seatKey}`;
	const store = createConnectionStore(keptOutbox(outboxKey));
	const client = new Client(url);
	const awaiting = new Map<StreamName, number>();
	let language = firstLanguage;
	let room: Room | undefined;
	let isStopped = false;
	let tries = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const request = <Type extends keyof Requests & string>(type: Type, payload: unknown): Promise<Requests[Type]> => {
		if (room === undefined) return Promise.reject(new Error("The connection is not open."));
		return room.request(type, payload, { timeout: REQUEST_TIMEOUT_MS }) as Promise<Requests[Type]>;
	};
	const sender = createSender({ store, request, keepKey: outboxKey });
	const drafts = createDraftKeeper({
		request: (payload: { readonly injectId: string; readonly draft: Draft }) => request("draft", payload),
		keepKey: `amberline.drafts.${seatKey}`,
	});

	const isOnline = () => {
		store.setState({
			link: "online",
			stoppedBecause: null,
			isRestarting: false,
			storage: "well",
			frozenAtWallMs: null,
		});
		awaiting.clear();
		void setClock();
		void sender.flush();
		drafts.flush();
	};

	const isDropped = () =>
		store.setState((state) => ({
			link: state.link === "connecting" ? "connecting" : "reconnecting",
			frozenAtWallMs: state.frozenAtWallMs ?? deviceNowMs() + (state.clockOffsetMs ?? 0),
		}));

	/** The server's clock, with half the way there and back taken off. */
	const setClock = async () => {
		const askedMs = deviceNowMs();
		const answer = await request("time", {}).catch(() => null);
		if (answer === null) return;
		store.setState({ clockOffsetMs: answer.wallMs - (askedMs + deviceNowMs()) / 2 });
	};

	/** Asks once for a whole view; further gaps wait for it, but not for ever. */
	const resync = (stream: StreamName) => {
		const now = deviceNowMs();
		if (now - (awaiting.get(stream) ?? Number.NEGATIVE_INFINITY) < REQUEST_TIMEOUT_MS) return;
		awaiting.set(stream, now);
		request("resync", { stream }).catch(() => awaiting.delete(stream));
	};

	const halt = (reason: StoppedBecause) => {
		isStopped = true;
		clearTimeout(timer);
		isDropped();
		store.setState({ link: "stopped", stoppedBecause: reason });
		void room?.leave().catch(() => undefined);
		room = undefined;
	};

	const handleNotice = ({ kind }: NoticeMessage) => {
		if (kind === "restarting") store.setState({ isRestarting: true });
		else if (kind === "storage-failed") store.setState({ storage: "failed" });
		else if (kind === "storage-broken") store.setState({ storage: "broken" });
		else if (kind === "storage-back") store.setState({ storage: "well" });
		else halt(kind);
	};

	const retry = () => {
		if (isStopped) return;
		isDropped();
		clearTimeout(timer);
		const delayMs = Math.min(MOST_WAIT_MS, 250 * 2 ** Math.min(tries++, 6)) * (0.5 + Math.random());
		timer = setTimeout(() => void join(), delayMs);
	};

	const join = async () => {
		if (isStopped) return;
		const options: JoinOptions = {
			protocol: PROTOCOL_VERSION,
			seatToken: ticket.seatToken,
			language,
			have: Object.keys(store.getState().documents),
		};
		try {
			const joined = await client.joinById(ticket.exerciseId, options);
			if (isStopped) return void joined.leave().catch(() => undefined);
			attach(joined);
		} catch (error) {
			const { code, message } = error as { code?: number; message?: string };
			if (/OldProtocol/.test(message ?? "")) return halt("reload");
			if (code !== undefined && REFUSED_CODES.includes(code)) return halt("refused");
			retry();
		}
	};

	/** Handlers are put on at once after the join: messages are already on their way. */
	const attach = (joined: Room) => {
		room = joined;
		tries = 0;
		Object.assign(joined.reconnection, {
			minUptime: 0,
			maxRetries: 1_000_000,
			maxEnqueuedMessages: 0,
			// The library's own back-off has no jitter: a whole room would come back at the same moment.
			backoff: (attempt: number, delayMs: number) =>
				Math.min(MOST_WAIT_MS, delayMs * 2 ** Math.min(attempt, 6)) * (0.5 + Math.random()),
		});
		joined.onMessage("view", (message: ViewMessage) => {
			awaiting.delete(message.stream);
			receiveView(store, message, deviceNowMs());
		});
		joined.onMessage("documents", (message: DocumentsMessage) => receiveDocuments(store, message));
		joined.onMessage("patch", (message: PatchMessage) => {
			if (receivePatch(store, message) === "gap") resync(message.s);
		});
		joined.onMessage("notice", handleNotice);
		joined.onDrop(isDropped);
		joined.onReconnect(isOnline);
		joined.onError(() => undefined);
		// Whatever the reason: with the seat's token this joins anew, or is told why not.
		joined.onLeave(() => {
			if (room !== joined) return;
			room = undefined;
			retry();
		});
		isOnline();
	};

	/** A phone that wakes: its clock may have stood still, and its socket may be dead without knowing. */
	const handleVisible = () => {
		if (document.visibilityState === "visible" && store.getState().link === "online") void setClock();
	};
	document.addEventListener("visibilitychange", handleVisible);
	timer = setTimeout(() => void join(), 0);

	return {
		ticket,
		store,
		send: sender.send,
		drafts,
		setLanguage: (next) => {
			if (next === language) return;
			language = next;
			request("language", { language: next }).catch(() => undefined);
		},
		resume: () => {
			isStopped = false;
			tries = 0;
			store.setState({ link: "reconnecting", stoppedBecause: null });
			clearTimeout(timer);
			void join();
		},
		stop: () => {
			isStopped = true;
			clearTimeout(timer);
			document.removeEventListener("visibilitychange", handleVisible);
			void room?.leave().catch(() => undefined);
			room = undefined;
		},
	};
}
