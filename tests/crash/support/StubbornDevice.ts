import "../../../server/webSocketPolyfill.ts";

import { Client, type Room } from "@colyseus/sdk";
import type { BotCommand } from "../../../shared/bots/bot.ts";
import type { DocumentContent } from "../../../shared/views/contract/documentContent.ts";
import type { Draft } from "../../../shared/views/contract/seatView.ts";
import type { StreamView } from "../../../shared/views/contract/streamView.ts";
import type { SeatTicket } from "../../../shared/wire/api.ts";
import { applyPatch } from "../../../shared/wire/patch.ts";
import {
	type DocumentsMessage,
	type JoinOptions,
	type PatchMessage,
	PROTOCOL_VERSION,
	type StreamName,
	type ViewMessage,
} from "../../../shared/wire/protocol.ts";

const REQUEST_TIMEOUT_MS = 4000;
const RETRY_MS = 60;
const SLOW_DOWN_MS = 150;
/** No server is down that long by intention. */
const NEVER_ANSWERED_MS = 60_000;

export interface Answered {
	readonly commandId: string;
	readonly command: BotCommand;
	/** Its last event, null when nothing followed, or the code it was refused with. */
	readonly outcome: { readonly seq: number | null } | { readonly refused: string };
	/** How often it was sent until the answer came. */
	readonly attempts: number;
}

export interface KeptDraft {
	/** As this seat's wire names the inject. */
	readonly injectId: string;
	readonly draft: Draft;
}

/**
 * A device that never gives up: what it asked is asked again with the same id until it is answered, however often the
 * server dies. It comes back by the library's own reconnection, or, `joinsAnew`, with its seat's token.
 */
export class StubbornDevice {
	readonly ticket: SeatTicket;
	readonly joinsAnew: boolean;
	readonly views = new Map<StreamName, StreamView>();
	readonly documents = new Map<string, DocumentContent>();
	readonly answered: Answered[] = [];
	/** Drafts as they were saved, per inject: the last that was acknowledged, and those sent after it. */
	readonly drafts = new Map<string, { acknowledged: Draft | null; later: Draft[] }>();
	readonly faults: string[] = [];
	/** When something was last shown here, on this process's own clock. */
	heardMs = 0;
	reconnected = 0;
	joinedAnew = 0;
	readonly #client: Client;
	readonly #numbers = new Map<StreamName, { readonly bootId: string; readonly n: number }>();
	#room: Room | null = null;
	/** Streams that have come since the line was last lost. */
	#fresh = new Set<StreamName>();
	#isStopped = false;
	#ids = 0;

	constructor(url: string, ticket: SeatTicket, joinsAnew: boolean) {
		this.ticket = ticket;
		this.joinsAnew = joinsAnew;
		this.#client = new Client(url);
	}

	/** Every stream has come whole from the server that runs now. */
	get isOnline(): boolean {
		return this.#room !== null && this.#fresh.size >= 2;
	}

	get seatId(): string {
		return this.ticket.seatId;
	}

	view<Kind extends StreamView["kind"]>(kind: Kind): (StreamView & { readonly kind: Kind }) | null {
		const view = this.views.get(kind);
		return view?.kind === kind ? (view as StreamView & { readonly kind: Kind }) : null;
	}

	async join(): Promise<void> {
		const options: JoinOptions = {
			protocol: PROTOCOL_VERSION,
			seatToken: this.ticket.seatToken,
			language: "en",
			have: [...this.documents.keys()],
		};
		while (!this.#isStopped) {
			try {
				this.#attach(await this.#client.joinById(this.ticket.exerciseId, options));
				return;
			} catch {
				await pause(RETRY_MS * (0.5 + Math.random()));
			}
		}
	}

	#attach(room: Room): void {
		this.#room = room;
		Object.assign(room.reconnection, {
			enabled: !this.joinsAnew,
			minUptime: 0,
			maxRetries: 1_000_000,
			maxEnqueuedMessages: 0,
			backoff: () => RETRY_MS * (0.5 + Math.random()),
		});
		room.onMessage("view", ({ stream, bootId, n, view }: ViewMessage) => {
			this.views.set(stream, view);
			this.#numbers.set(stream, { bootId, n });
			this.#fresh.add(stream);
			this.heardMs = performance.now();
		});
		room.onMessage("patch", (patch: PatchMessage) => this.#receive(patch));
		room.onMessage("documents", ({ documents }: DocumentsMessage) => {
			for (const document of documents) this.documents.set(document.contentId, document);
		});
		room.onMessage("notice", () => {});
		room.onError(() => {});
		room.onDrop(() => this.#lose());
		room.onReconnect(() => {
			this.reconnected += 1;
		});
		room.onLeave(() => {
			if (this.#room !== room) return;
			this.#room = null;
			this.#lose();
			if (this.#isStopped) return;
			this.joinedAnew += 1;
			void this.join();
		});
	}

	#lose(): void {
		this.#fresh = new Set();
		this.#numbers.clear();
	}

	#receive({ s, b, n, p }: PatchMessage): void {
		this.heardMs = performance.now();
		const known = this.#numbers.get(s);
		if (known?.bootId !== b || n !== known.n + 1) {
			this.faults.push(`patch ${n} of ${s} after ${known?.n ?? "nothing"}`);
			return;
		}
		this.#numbers.set(s, { bootId: b, n });
		this.views.set(s, applyPatch(this.views.get(s), p) as StreamView);
	}

	/** Asks until there is an answer. Null when the device was stopped before one came. */
	async ask(command: BotCommand): Promise<Answered | null> {
		this.#ids += 1;
		const answered = await this.#untilAnswered(`${this.seatId}-${this.#ids}`, command);
		if (answered !== null) this.answered.push(answered);
		return answered;
	}

	/** Asks the same again, as a device does that never heard the answer. */
	async askAgain({ commandId, command }: Answered): Promise<Answered | null> {
		return this.#untilAnswered(commandId, command);
	}

	async #untilAnswered(commandId: string, command: BotCommand): Promise<Answered | null> {
		const began = performance.now();
		for (let attempts = 1; !this.#isStopped; attempts += 1) {
			if (performance.now() - began > NEVER_ANSWERED_MS)
				throw new Error(`${command.type} (${commandId}) has had no answer for ${NEVER_ANSWERED_MS} ms.`);
			const heard = await this.#request("command", { ...command, commandId });
			if (heard !== null && "reply" in heard)
				return { commandId, command, outcome: { seq: (heard.reply as { seq: number | null }).seq }, attempts };
			if (heard !== null && !isForNow(heard.refused)) return { commandId, command, outcome: heard, attempts };
			await pause(heard === null ? RETRY_MS : SLOW_DOWN_MS);
		}
		return null;
	}

	async saveDraft({ injectId, draft }: KeptDraft): Promise<void> {
		const kept = this.drafts.get(injectId) ?? { acknowledged: null, later: [] };
		this.drafts.set(injectId, kept);
		kept.later.push(draft);
		for (let attempts = 1; !this.#isStopped; attempts += 1) {
			const heard = await this.#request("draft", { injectId, draft });
			if (heard !== null && "reply" in heard) {
				this.drafts.set(injectId, { acknowledged: draft, later: [] });
				return;
			}
			if (heard !== null && "refused" in heard && !isForNow(heard.refused)) {
				// Nothing of its own is promised there: what stands after a reopening is the lock's.
				if (kept.acknowledged === null) this.drafts.delete(injectId);
				// One whose answer was lost may have been kept before the lock that refuses it now.
				else if (attempts === 1) kept.later.pop();
				return;
			}
			await pause(heard === null ? RETRY_MS : SLOW_DOWN_MS);
		}
	}

	/** What came back; null when the line was lost before anything did. */
	async #request(
		type: string,
		payload: unknown,
	): Promise<{ readonly reply: unknown } | { readonly refused: string } | null> {
		if (!this.isOnline || this.#room === null) return null;
		try {
			return { reply: await this.#room.request(type, payload, { timeout: REQUEST_TIMEOUT_MS }) };
		} catch (error) {
			const { reason } = error as { readonly reason?: { readonly code?: string } };
			return reason?.code === undefined ? null : { refused: reason.code };
		}
	}

	stop(): void {
		this.#isStopped = true;
		const room = this.#room;
		if (room === null) return;
		room.reconnection.enabled = false;
		room.leave(false).catch(() => {});
	}
}

/** The same will do in a moment. */
function isForNow(refused: string): boolean {
	return refused === "SlowDown" || refused === "StorageFailed";
}

function pause(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}
