import "../../server/webSocketPolyfill.ts";

import { Client, type Room } from "@colyseus/sdk";
import { pino } from "pino";
import { type App, createApp } from "../../server/app.ts";
import { realSurroundings } from "../../server/exercises/surroundings.ts";
import type { Journal } from "../../server/journal/journal.ts";
import { MemoryJournal } from "../../server/journal/memory.ts";
import type { Log } from "../../server/log.ts";
import type { Scenario } from "../../shared/scenario/scenario.ts";
import type { StreamView } from "../../shared/views/contract/streamView.ts";
import type { CreatedExercise, CreateExerciseBody, SeatTicket } from "../../shared/wire/api.ts";
import { applyPatch } from "../../shared/wire/patch.ts";
import {
	type DocumentsMessage,
	type JoinOptions,
	type NoticeMessage,
	type PatchMessage,
	PROTOCOL_VERSION,
	type StreamName,
	type ViewMessage,
} from "../../shared/wire/protocol.ts";
import { aScenario } from "./aScenario.ts";

/** A whole server on a free port, with real sockets. One at a time in a test file. */

const OPERATOR = "operator-token-of-the-tests-0123456789";
const quiet = pino({ level: process.env.TEST_LOG ?? "silent" });

export interface ServerOptions {
	readonly journal?: Journal;
	readonly scenario?: Scenario;
	readonly port?: number;
	readonly clientFolder?: string;
	readonly mostPostsPerMinute?: number;
	readonly mostFailuresPerMinute?: number;
	readonly allowedOrigins?: readonly string[];
	readonly log?: Log;
}

export interface ApiAnswer {
	readonly status: number;
	// biome-ignore lint/suspicious/noExplicitAny: tests read what they expect
	readonly body: any;
	readonly headers: Headers;
}

export interface ApiCall {
	readonly method?: string;
	readonly token?: string;
	readonly body?: unknown;
	readonly headers?: Readonly<Record<string, string>>;
}

export class TestServer {
	readonly app: App;
	readonly #devices: Device[] = [];

	static async start(options: ServerOptions = {}): Promise<TestServer> {
		const scenario = options.scenario ?? aScenario();
		const app = await createApp({
			version: "0.0.0",
			port: options.port ?? 0,
			host: "127.0.0.1",
			journal: options.journal ?? new MemoryJournal(),
			library: {
				ready: async () => {},
				all: () => [{ folder: scenario.id, scenario, problems: [] }],
				find: (scenarioId) => (scenarioId === scenario.id ? scenario : undefined),
			},
			surroundings: realSurroundings(),
			clientFolder: options.clientFolder ?? "/nowhere",
			publicUrl: null,
			allowedOrigins: options.allowedOrigins ?? [],
			operatorToken: OPERATOR,
			reconnectionKey: "connection-key-of-the-tests-0123456789",
			presenceGraceMs: 0,
			mostPostsPerMinute: options.mostPostsPerMinute ?? 100_000,
			mostFailuresPerMinute: options.mostFailuresPerMinute ?? 100_000,
			checkSpace: async () => {},
			log: options.log ?? quiet,
		});
		return new TestServer(app);
	}

	private constructor(app: App) {
		this.app = app;
	}

	get url(): string {
		return `http://127.0.0.1:${this.app.port}`;
	}

	async stop(): Promise<void> {
		for (const device of this.#devices) device.silence();
		await this.app.stop();
	}

	async call(path: string, { method, token, body, headers }: ApiCall = {}): Promise<ApiAnswer> {
		const response = await fetch(`${this.url}${path}`, {
			method: method ?? (body === undefined ? "GET" : "POST"),
			headers: {
				...(body !== undefined && { "content-type": "application/json" }),
				...(token !== undefined && { authorization: `Bearer ${token}` }),
				...headers,
			},
			...(body !== undefined && { body: JSON.stringify(body) }),
		});
		const text = await response.text();
		const isJson = response.headers.get("content-type")?.startsWith("application/json") === true;
		return { status: response.status, body: isJson ? JSON.parse(text) : text, headers: response.headers };
	}

	readonly operatorToken = OPERATOR;

	operator(path: string, call: ApiCall = {}): Promise<ApiAnswer> {
		return this.call(`/api/operator${path}`, { token: OPERATOR, ...call });
	}

	async create(body: Partial<CreateExerciseBody> = {}): Promise<CreatedExercise> {
		const wanted = { scenarioId: "small", name: "Trial", level: 3, worlds: ["North", "South"], ...body };
		const { status, body: created } = await this.operator("/exercises", { body: wanted });
		if (status !== 201) throw new Error(`Not created: ${JSON.stringify(created)}`);
		return created;
	}

	async openLink({ path }: { readonly path: string }): Promise<SeatTicket> {
		const { status, body } = await this.call("/api/links/open", { body: { token: path.split("#link=")[1] } });
		if (status !== 200) throw new Error(`The link does not open: ${JSON.stringify(body)}`);
		return body;
	}

	async sitDown(code: string, place: { readonly teamId: string; readonly worldId?: string }): Promise<SeatTicket> {
		const seat = { code, worldId: "world-1", roleId: null, name: null, ...place };
		const { status, body } = await this.call("/api/join/seat", { body: seat });
		if (status !== 200) throw new Error(`No seat: ${JSON.stringify(body)}`);
		return body;
	}

	/** A device that has joined and holds its views. */
	async join(ticket: SeatTicket, options: Partial<JoinOptions> = {}): Promise<Device> {
		const device = await Device.join(this.url, ticket, options);
		this.#devices.push(device);
		return device;
	}

	/** An exercise in play with its facilitator and the first inject released. */
	async inPlay(
		body: Partial<CreateExerciseBody> = {},
	): Promise<{ readonly created: CreatedExercise; readonly fay: Device }> {
		const created = await this.create(body);
		const fay = await this.join(await this.openLink(created.facilitatorLink));
		await fay.does({ type: "OpenLobby" });
		await fay.does({ type: "StartExercise" });
		return { created, fay };
	}
}

/** A phone or a laptop with the real SDK: keeps its views as the client does. */
export class Device {
	readonly ticket: SeatTicket;
	readonly room: Room;
	readonly views = new Map<StreamName, StreamView>();
	readonly numbers = new Map<StreamName, { readonly bootId: string; readonly n: number }>();
	readonly documents = new Map<string, DocumentsMessage["documents"][number]>();
	readonly notices: NoticeMessage["kind"][] = [];
	/** Everything that came in, as text. */
	readonly received: string[] = [];
	wholeViews = 0;
	gaps = 0;
	leftWith: number | null = null;
	reconnects = 0;
	#ids = 0;

	static async join(url: string, ticket: SeatTicket, options: Partial<JoinOptions> = {}): Promise<Device> {
		const joining: JoinOptions = {
			protocol: PROTOCOL_VERSION,
			seatToken: ticket.seatToken,
			language: "en",
			have: [],
			...options,
		};
		const room = await new Client(url).joinById(ticket.exerciseId, joining);
		const device = new Device(ticket, room);
		await until(() => device.views.size >= 2);
		return device;
	}

	private constructor(ticket: SeatTicket, room: Room) {
		this.ticket = ticket;
		this.room = room;
		Object.assign(room.reconnection, { minUptime: 0, minDelay: 20, delay: 20, maxDelay: 100, maxRetries: 200 });
		room.onMessage("view", ({ stream, bootId, n, view }: ViewMessage) => {
			this.received.push(JSON.stringify(view));
			this.wholeViews += 1;
			this.views.set(stream, view);
			this.numbers.set(stream, { bootId, n });
		});
		room.onMessage("patch", ({ s, b, n, p }: PatchMessage) => {
			this.received.push(JSON.stringify(p));
			const known = this.numbers.get(s);
			if (known?.bootId !== b || n !== known.n + 1) {
				this.gaps += 1;
				return;
			}
			this.views.set(s, applyPatch(this.view(s), p));
			this.numbers.set(s, { bootId: b, n });
		});
		room.onMessage("documents", ({ documents }: DocumentsMessage) => {
			this.received.push(JSON.stringify(documents));
			for (const document of documents) this.documents.set(document.contentId, document);
		});
		room.onMessage("notice", ({ kind }: NoticeMessage) => this.notices.push(kind));
		room.onLeave((code) => {
			this.leftWith = code;
		});
		room.onReconnect(() => {
			this.reconnects += 1;
		});
		room.onError(() => {});
	}

	// biome-ignore lint/suspicious/noExplicitAny: tests read what they expect
	view(stream: StreamName): any {
		const view = this.views.get(stream);
		if (view === undefined) throw new Error(`No view of ${stream} has come.`);
		return view;
	}

	/** What the server answers: `ok`, or the code of the refusal. */
	async asks(command: Readonly<Record<string, unknown>>): Promise<string> {
		this.#ids += 1;
		const commandId = `command-${this.ticket.seatId}-${this.#ids}`;
		try {
			await this.room.request("command", { commandId, ...command });
			return "ok";
		} catch (error) {
			const { reason } = error as { readonly reason?: { readonly code: string } };
			if (reason === undefined) throw error;
			return reason.code;
		}
	}

	async does(command: Readonly<Record<string, unknown>>): Promise<void> {
		const answer = await this.asks(command);
		if (answer !== "ok") throw new Error(`${JSON.stringify(command)} was refused: ${answer}`);
	}

	/** The socket breaks as on bad Wi-Fi. */
	drop(): void {
		this.room.connection.close(4010);
	}

	/** No more retries: the test is over. */
	silence(): void {
		this.room.reconnection.enabled = false;
	}
}

export async function until(isTrue: () => boolean, withinMs = 10_000): Promise<void> {
	const began = Date.now();
	while (!isTrue()) {
		if (Date.now() - began > withinMs) throw new Error(`It did not come true within ${withinMs} ms: ${isTrue}`);
		await new Promise((resolve) => setTimeout(resolve, 5));
	}
}
