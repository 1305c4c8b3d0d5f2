import "./webSocketPolyfill.ts";

import { randomBytes } from "node:crypto";
import { once } from "node:events";
import type { Server as HttpServer } from "node:http";
import { defineRoom, defineServer, matchMaker } from "@colyseus/core";
import { WebSocketTransport } from "@colyseus/ws-transport";
import express, { type Application } from "express";
import { ExerciseDirectory } from "./exercises/ExerciseDirectory.ts";
import { SeatDesk } from "./exercises/SeatDesk.ts";
import type { Surroundings } from "./exercises/surroundings.ts";
import { guardedHttpServer } from "./guardedHttpServer.ts";
import type { Journal } from "./journal/journal.ts";
import { isSameSecret } from "./keptSecret.ts";
import type { Log } from "./log.ts";
import { ExerciseRoom } from "./rooms/ExerciseRoom.ts";
import { encodeFrame } from "./rooms/encodeFrame.ts";
import { roomLogger } from "./rooms/roomLogger.ts";
import { AddressThrottle } from "./routes/AddressThrottle.ts";
import { answerErrors, answerNotFound } from "./routes/apiErrors.ts";
import { clientFiles } from "./routes/clientFiles.ts";
import { exerciseRoutes } from "./routes/exerciseRoutes.ts";
import { healthRoutes } from "./routes/healthRoutes.ts";
import { joinRoutes } from "./routes/joinRoutes.ts";
import { operatorRoutes } from "./routes/operatorRoutes.ts";
import { ServerAddresses } from "./ServerAddresses.ts";
import type { ScenarioLibrary } from "./scenarios/ScenarioLibrary.ts";

const MOST_BODY_BYTES = 64 * 1024;
const STOP_WITHIN_MS = 3000;

export interface AppOptions {
	readonly version: string;
	/** 0 takes a free one. */
	readonly port: number;
	readonly host: string;
	readonly journal: Journal;
	readonly library: Pick<ScenarioLibrary, "all" | "find" | "ready">;
	readonly surroundings: Surroundings;
	readonly clientFolder: string;
	readonly publicUrl: string | null;
	/** Other origins whose pages may talk to this server. */
	readonly allowedOrigins: readonly string[];
	readonly operatorToken: string;
	readonly reconnectionKey: string;
	readonly presenceGraceMs: number;
	readonly mostPostsPerMinute: number;
	readonly mostFailuresPerMinute: number;
	/** Throws when there is no room for another exercise. */
	readonly checkSpace: () => Promise<void>;
	readonly log: Log;
}

export interface App {
	readonly port: number;
	readonly addresses: ServerAddresses;
	readonly directory: ExerciseDirectory;
	readonly desk: SeatDesk;
	/** Tells everybody, puts everything in safety and closes. The journal stays open. */
	readonly stop: () => Promise<void>;
}

/** The whole server, listening. One per process: the room server's library keeps its rooms in module scope. */
export async function createApp(options: AppOptions): Promise<App> {
	const { journal, surroundings, log, library } = options;
	const isAllowedOrigin = (origin: string, host: string): boolean =>
		options.allowedOrigins.includes(origin) || hostOf(origin) === host.toLowerCase();
	const throttle = (mostPerMinute: number): AddressThrottle =>
		new AddressThrottle({ mostPerMinute, nowWallMs: surroundings.nowWallMs });

	const addresses = new ServerAddresses({
		journal,
		host: options.host,
		publicUrl: options.publicUrl,
		nowWallMs: surroundings.nowWallMs,
		onChange: () => {
			for (const session of directory.all()) session.hall.refresh();
		},
	});
	const directory = new ExerciseDirectory({
		journal,
		surroundings,
		log,
		encode: encodeFrame,
		bootId: randomBytes(6).toString("hex"),
		joinUrl: () => addresses.chosen(),
		presenceGraceMs: options.presenceGraceMs,
		onOpened: async ({ exerciseId }) => {
			await matchMaker.createRoom("exercise", { exerciseId });
		},
		onRemoved: async (exerciseId) => {
			await matchMaker.getLocalRoomById(exerciseId)?.disconnect();
		},
	});
	const desk = new SeatDesk(directory, surroundings);
	const isOperator = (token: string): boolean => isSameSecret(token, options.operatorToken);
	const failures = throttle(options.mostFailuresPerMinute);

	const answerRequests = (application: Application): void => {
		application.disable("x-powered-by");
		application.disable("etag");
		application.use(
			healthRoutes({ version: options.version, nowWallMs: surroundings.nowWallMs, probe: () => journal.probe() }),
		);
		application.use("/api", (_request, response, next) => {
			response.setHeader("cache-control", "no-store");
			next();
		});
		application.use("/api", express.json({ limit: MOST_BODY_BYTES, strict: true }));
		application.use("/api", joinRoutes({ directory, desk, failures }));
		application.use("/api", exerciseRoutes({ directory, desk, addresses, isOperator }));
		application.use(
			"/api",
			operatorRoutes({
				version: options.version,
				directory,
				desk,
				library,
				addresses,
				isOperator,
				failures,
				checkSpace: options.checkSpace,
			}),
		);
		application.use("/api", answerNotFound);
		application.use(clientFiles(options.clientFolder));
		application.use(answerNotFound);
		application.use(answerErrors(log));
	};

	ExerciseRoom.doors = { directory, desk, surroundings, reconnectionKey: options.reconnectionKey, log };
	narrowMatchMaker(options.allowedOrigins);
	const httpServer = guardedHttpServer({
		mostBodyBytes: MOST_BODY_BYTES,
		posts: throttle(options.mostPostsPerMinute),
		isAllowedOrigin,
	});
	const server = defineServer({
		greet: false,
		gracefullyShutdown: false,
		logger: roomLogger(log, surroundings.nowWallMs),
		transport: new WebSocketTransport({
			server: httpServer,
			maxPayload: MOST_BODY_BYTES,
			pingInterval: 4000,
			beforeUpgrade: (request) => {
				const origin = request.headers.get("origin");
				if (origin === null || isAllowedOrigin(origin, request.headers.get("host") ?? "")) return;
				return new Response(null, { status: 403 });
			},
		}),
		rooms: { exercise: defineRoom(ExerciseRoom) },
		express: answerRequests,
		selectProcessIdToCreateRoom: async () => matchMaker.processId,
		// Rooms are there before the port opens: whoever comes back finds theirs.
		beforeListen: async () => {
			await matchMaker.onReady;
			await directory.reopenAll();
		},
	});
	await Promise.race([server.listen(options.port, options.host), failureOf(httpServer)]);
	const port = portOf(httpServer);
	await addresses.read(port);

	return {
		port,
		addresses,
		directory,
		desk,
		stop: async () => {
			for (const session of directory.all()) session.hall.tellAll("restarting");
			await directory.stop();
			await within(STOP_WITHIN_MS, server.gracefullyShutdown(false));
			const closed = httpServer.listening ? once(httpServer, "close") : Promise.resolve();
			httpServer.close();
			httpServer.closeAllConnections();
			await within(1000, closed);
			ExerciseRoom.doors = null;
		},
	};
}

/** Anybody could create rooms and read across origins otherwise. */
function narrowMatchMaker(allowedOrigins: readonly string[]): void {
	const { controller } = matchMaker;
	controller.exposedMethods = ["joinById", "reconnect"];
	Object.assign(controller, { DEFAULT_CORS_HEADERS: {} });
	controller.getCorsHeaders = (headers: Headers): Record<string, string> => {
		const origin = headers.get("origin");
		if (origin === null || !allowedOrigins.includes(origin)) return {};
		return {
			"Access-Control-Allow-Origin": origin,
			"Access-Control-Allow-Headers": "Content-Type, Authorization",
			"Access-Control-Allow-Methods": "GET, POST, DELETE",
			Vary: "Origin",
		};
	};
}

function hostOf(origin: string): string | null {
	try {
		return new URL(origin).host;
	} catch {
		return null;
	}
}

/** The library does not tell when the port is taken. */
async function failureOf(httpServer: HttpServer): Promise<never> {
	const [error] = await once(httpServer, "error");
	throw error;
}

function portOf(httpServer: HttpServer): number {
	const address = httpServer.address();
	if (address === null || typeof address === "string") throw new Error("The server does not listen on a port.");
	return address.port;
}

async function within(mostMs: number, work: Promise<unknown>): Promise<void> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<void>((resolve) => {
		timer = setTimeout(resolve, mostMs);
	});
	await Promise.race([work, late]);
	clearTimeout(timer);
}
