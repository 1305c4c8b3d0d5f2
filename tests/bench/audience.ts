import "../../server/webSocketPolyfill.ts";

import { performance } from "node:perf_hooks";
import { Client, type Room } from "@colyseus/sdk";
import WebSocket from "ws";
import type { DocumentContent } from "../../shared/views/contract/documentContent.ts";
import type { StreamView } from "../../shared/views/contract/streamView.ts";
import type { TeamView } from "../../shared/views/contract/teamView.ts";
import type { SeatTicket } from "../../shared/wire/api.ts";
import {
	type DocumentsMessage,
	type JoinOptions,
	PROTOCOL_VERSION,
	type ViewMessage,
} from "../../shared/wire/protocol.ts";
import { doTasks } from "./ChildTask.ts";

/** The people's side: every device of the hall in one process, at our server and at the bare one, with the same socket. */

const TIMEOUT_MS = 20_000;
const JOIN_TOGETHER = 10;

interface Device {
	readonly room: Room;
	readonly views: Map<string, StreamView>;
	readonly documents: Map<string, DocumentContent>;
}

let facilitator: Device;
let players: Device[] = [];
let bareSender: WebSocket;
let bareListeners: WebSocket[] = [];
let commands = 0;

/** Looks at each frame as it comes from the socket; nothing is decoded, at either server. */
let watch: ((data: ArrayBuffer, device: number) => void) | null = null;

async function join(url: string, ticket: SeatTicket): Promise<Device> {
	const options: JoinOptions = { protocol: PROTOCOL_VERSION, seatToken: ticket.seatToken, language: "en", have: [] };
	const room = await new Client(url).joinById(ticket.exerciseId, options);
	const device: Device = { room, views: new Map(), documents: new Map() };
	room.onMessage("view", ({ stream, view }: ViewMessage) => device.views.set(stream, view));
	room.onMessage("documents", ({ documents }: DocumentsMessage) => {
		for (const document of documents) device.documents.set(document.contentId, document);
	});
	room.onMessage("patch", () => {});
	room.onMessage("notice", () => {});
	return device;
}

/** The socket below the library. */
function socketOf({ room }: Device): WebSocket {
	return (room.connection.transport as unknown as { readonly ws: WebSocket }).ws;
}

function listenRaw(socket: WebSocket, index: number): void {
	const former = socket.onmessage;
	socket.onmessage = (event) => {
		const data = event.data as ArrayBuffer;
		if (watch !== null) watch(data, index);
		else if (!isPatch(data)) former?.call(socket, event);
	};
}

const PATCH = Buffer.from("patch");

/** A patch costs the device what it costs in a browser; here all devices share one core, so none decodes them. */
function isPatch(data: ArrayBuffer): boolean {
	return Buffer.from(data, 0, Math.min(data.byteLength, 12)).includes(PATCH);
}

async function command(device: Device, wanted: Readonly<Record<string, unknown>>): Promise<void> {
	commands += 1;
	await device.room.request("command", { commandId: `bench-command-${commands}`, ...wanted }, { timeout: TIMEOUT_MS });
}

/** From the moment it is sent until the last device has it. */
async function untilAllHeard(
	count: number,
	marker: string,
	send: () => void,
): Promise<{ lastMs: number; frame: string }> {
	const heard = new Set<number>();
	let frame = "";
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => reject(new Error(`${heard.size} of ${count} heard ${marker}.`)), TIMEOUT_MS);
		const began = performance.now();
		watch = (data, device) => {
			const bytes = Buffer.from(data);
			if (!bytes.includes(marker)) return;
			heard.add(device);
			if (heard.size < count) return;
			const lastMs = performance.now() - began;
			clearTimeout(timer);
			watch = null;
			frame = bytes.toString("base64");
			resolve({ lastMs, frame });
		};
		send();
	});
}

const tasks = {
	joinFacilitator: async (given: { readonly url: string; readonly ticket: SeatTicket }): Promise<void> => {
		facilitator = await join(given.url, given.ticket);
	},
	join: async (given: { readonly url: string; readonly tickets: readonly SeatTicket[] }): Promise<void> => {
		const waiting = [...given.tickets.entries()];
		const joined: Device[] = [];
		const work = Array.from({ length: JOIN_TOGETHER }, async () => {
			for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
				const [index, ticket] = next;
				const device = await join(given.url, ticket);
				joined[index] = device;
				listenRaw(socketOf(device), index);
			}
		});
		await Promise.all(work);
		players = joined;
	},
	joinBare: async ({ port, count }: { readonly port: number; readonly count: number }): Promise<void> => {
		const open = async (): Promise<WebSocket> => {
			const socket = new WebSocket(`ws://127.0.0.1:${port}`, { perMessageDeflate: false });
			socket.binaryType = "arraybuffer";
			await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
			return socket;
		};
		bareSender = await open();
		bareListeners = [];
		for (let index = 0; index < count; index += 1) {
			const socket = await open();
			bareListeners.push(socket);
			listenRaw(socket, index);
		}
	},
	facilitate: (wanted: Readonly<Record<string, unknown>>): Promise<void> => command(facilitator, wanted),
	broadcast: (marker: string): Promise<{ lastMs: number; frame: string }> =>
		untilAllHeard(players.length, marker, () => {
			void command(facilitator, { type: "Broadcast", text: wordsWith(marker), worldId: null });
		}),
	broadcastBare: (marker: string): Promise<{ lastMs: number; frame: string }> =>
		untilAllHeard(bareListeners.length, marker, () => {
			const message = { type: "Broadcast", commandId: `bench-command-${marker}`, text: wordsWith(marker), marker };
			bareSender.send(JSON.stringify(message));
		}),
	/**
	 * So many taps, so many of them under way at once: milliseconds for each. Devices take turns, since the door lets
	 * none of them tap twenty times a second for long: those of one table, or those of the hall.
	 */
	tap: async ({
		count,
		atOnce,
		among,
	}: {
		readonly count: number;
		readonly atOnce: number;
		readonly among: "table" | "hall";
	}): Promise<number> => {
		const tapping = among === "table" ? tableOf(players[0]) : players;
		for (const device of tapping) statementsOf(device);
		let left = count;
		const began = performance.now();
		const worker = async (): Promise<void> => {
			while (left > 0) {
				left -= 1;
				taps += 1;
				const device = tapping[taps % tapping.length];
				if (device !== undefined) await command(device, tapOf(device, Math.floor(taps / tapping.length)));
			}
		};
		await Promise.all(Array.from({ length: atOnce }, worker));
		return (performance.now() - began) / count;
	},
	/** Asks the bare server over the same kind of line, one after the other: milliseconds for each. */
	askBare: async ({ count, bytes }: { readonly count: number; readonly bytes: number }): Promise<number> => {
		const text = "x".repeat(bytes);
		const began = performance.now();
		for (let id = 0; id < count; id += 1) {
			const socket = bareListeners[id % bareListeners.length];
			if (socket === undefined) throw new Error("Nobody is connected to the bare server.");
			const answered = new Promise((resolve) => socket.once("message", resolve));
			socket.send(JSON.stringify({ id, text }));
			await answered;
		}
		return (performance.now() - began) / count;
	},
	/** What taps send over the wire to each of the tapper's team-mates, in bytes of WebSocket frames for each tap. */
	tapBytes: async (_given: null): Promise<readonly number[]> => {
		const [tapper] = players;
		const members = tableOf(tapper);
		const sizes: number[] = [];
		const flag = { call: "flag", confidence: null };
		for (const statementId of statementsOf(tapper).slice(0, 4))
			for (const [device, mark] of [
				[members[0], flag],
				[members[1], flag],
				[members[0], null],
			] as const) {
				if (device === undefined) continue;
				const mates = new Set(members.filter((one) => one !== device).map((one) => players.indexOf(one)));
				let bytes = 0;
				watch = (data, index) => {
					if (mates.has(index)) bytes += data.byteLength + (data.byteLength < 126 ? 2 : 4);
				};
				const injectId = teamOf(device)?.injects[0]?.id;
				commands += 1;
				const commandId = `bench-command-${commands}`;
				device.room.send("command", { commandId, type: "MarkStatement", injectId, statementId, mark });
				await new Promise((resolve) => setTimeout(resolve, 300));
				watch = null;
				sizes.push(bytes / mates.size);
			}
		return sizes;
	},
};

let taps = 0;

export type AudienceTasks = typeof tasks;

function wordsWith(marker: string): string {
	return `${marker} ${"The next step is announced in the hall in five minutes. ".repeat(3)}`;
}

function teamOf({ views }: Device): TeamView | null {
	const view = views.get("team");
	return view?.kind === "team" ? view : null;
}

/** Everybody of the same team in the same world. */
function tableOf(device: Device | undefined): readonly Device[] {
	const own = device === undefined ? null : teamOf(device);
	return players.filter((other) => {
		const team = teamOf(other);
		return own !== null && team?.world.id === own.world.id && team.team.id === own.team.id;
	});
}

/** Worked out once: the devices must not be slower than they are. */
const statements = new WeakMap<Device, readonly string[]>();

function statementsOf(device: Device | undefined): readonly string[] {
	if (device === undefined) return [];
	const known = statements.get(device) ?? statementsInHand(device);
	statements.set(device, known);
	return known;
}

function statementsInHand(device: Device): readonly string[] {
	const held = teamOf(device)?.injects[0]?.documents ?? [];
	const contents = held.flatMap(({ contentId }) => device.documents.get(contentId) ?? []);
	const runs = contents.flatMap(({ blocks }) => blocks.flatMap((block) => block.runs));
	return runs.flatMap(({ statementId }) => statementId ?? []);
}

/** Flags statement after statement, then takes the flags back. */
function tapOf(device: Device, round: number): Readonly<Record<string, unknown>> {
	const injectId = teamOf(device)?.injects[0]?.id;
	const statementIds = statementsOf(device);
	const statementId = statementIds[round % statementIds.length];
	const isFlagged = Math.floor(round / statementIds.length) % 2 === 1;
	if (injectId === undefined || statementId === undefined) throw new Error("There is nothing to tap.");
	return { type: "MarkStatement", injectId, statementId, mark: isFlagged ? null : { call: "flag", confidence: null } };
}

doTasks(tasks);
