import type { Room } from "@colyseus/sdk";
import type { BotCommand, BotInput } from "../../shared/bots/bot.ts";
import type { DocumentContent } from "../../shared/views/contract/documentContent.ts";
import type { SeatView } from "../../shared/views/contract/seatView.ts";
import type { StreamView } from "../../shared/views/contract/streamView.ts";
import type { TeamView } from "../../shared/views/contract/teamView.ts";
import type { JoinLook, SeatTicket } from "../../shared/wire/api.ts";
import { applyPatch } from "../../shared/wire/patch.ts";
import {
	type DocumentsMessage,
	type JoinOptions,
	type PatchMessage,
	PROTOCOL_VERSION,
	type ViewMessage,
} from "../../shared/wire/protocol.ts";

/** A player's device without a screen: it joins by code over HTTP and sits at the exercise over the real wire. */
export class WirePlayer {
	readonly ticket: SeatTicket;
	readonly views = new Map<string, StreamView>();
	readonly documents = new Map<string, DocumentContent>();
	readonly #room: Room;
	#commands = 0;

	private constructor(ticket: SeatTicket, room: Room) {
		this.ticket = ticket;
		this.#room = room;
		room.onMessage("view", ({ stream, view }: ViewMessage) => this.views.set(stream, view));
		room.onMessage("patch", ({ s, p }: PatchMessage) => {
			const view = this.views.get(s);
			if (view !== undefined) this.views.set(s, applyPatch(view, p));
		});
		room.onMessage("documents", ({ documents }: DocumentsMessage) => {
			for (const document of documents) this.documents.set(document.contentId, document);
		});
		room.onMessage("notice", () => undefined);
	}

	static async join(origin: string, code: string, worldId: string, teamId: string): Promise<WirePlayer> {
		const ticket = (await post(`${origin}/api/join/seat`, {
			code,
			worldId,
			teamId,
			roleId: null,
			name: null,
		})) as SeatTicket;
		// Node 20 has no WebSocket of its own; the SDK looks for one when it is loaded.
		globalThis.WebSocket ??= (await import("ws")).WebSocket as unknown as typeof WebSocket;
		const { Client } = await import("@colyseus/sdk");
		const options: JoinOptions = { protocol: PROTOCOL_VERSION, seatToken: ticket.seatToken, language: "en", have: [] };
		const room = await new Client(origin).joinById(ticket.exerciseId, options);
		return new WirePlayer(ticket, room);
	}

	static async look(origin: string, code: string): Promise<JoinLook> {
		return (await post(`${origin}/api/join/look`, { code })) as JoinLook;
	}

	get team(): TeamView | null {
		const view = this.views.get("team");
		return view?.kind === "team" ? view : null;
	}

	get seat(): SeatView | null {
		const view = this.views.get("seat");
		return view?.kind === "seat" ? view : null;
	}

	/** What a bot at this seat is given, once both views have come. */
	input(nowMs: number): BotInput | null {
		const { team, seat, documents } = this;
		return team === null || seat === null ? null : { team, seat, documents, nowMs };
	}

	async ask(command: BotCommand): Promise<void> {
		this.#commands += 1;
		await this.#room.request("command", { commandId: `${this.ticket.seatId}-${this.#commands}-wire`, ...command });
	}

	async leave(): Promise<void> {
		await this.#room.leave();
	}
}

async function post(url: string, body: unknown): Promise<unknown> {
	const response = await fetch(url, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(body),
	});
	if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
	return response.json();
}
