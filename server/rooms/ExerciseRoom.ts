import { createHmac } from "node:crypto";
import { type AuthContext, type Client, CloseCode, Room, ServerError } from "@colyseus/core";
import { Command, type Refusal, type SeatRole } from "../../shared/exercise/commands.ts";
import { type CommandAnswer, type NoticeMessage, PROTOCOL_VERSION, type Requests } from "../../shared/wire/protocol.ts";
import type { Connection } from "../exercises/Connection.ts";
import type { ExerciseDirectory } from "../exercises/ExerciseDirectory.ts";
import type { ExerciseSession } from "../exercises/ExerciseSession.ts";
import type { SeatDesk } from "../exercises/SeatDesk.ts";
import { isShared } from "../exercises/SeatKeys.ts";
import { hashOf, readToken } from "../exercises/seatToken.ts";
import type { Surroundings } from "../exercises/surroundings.ts";
import type { Log } from "../log.ts";
import { DraftRequest, JoinRequest, LanguageRequest, ResyncRequest, refusalOfShape } from "./requests.ts";
import { Throttle } from "./Throttle.ts";

/** How long a dropped connection may come back as itself; later its device joins anew with the seat's token. */
const RECONNECT_SECONDS = 120;
/** A device that does not read is let go before it fills the memory; it comes back and gets whole views. */
const MOST_BUFFERED_BYTES = 4 * 1024 * 1024;
/** How much may be sent to it before that is looked at again. */
const LOOK_EVERY_BYTES = 64 * 1024;

/** What the room needs of the server; one server per process. */
export interface RoomDoors {
	readonly directory: ExerciseDirectory;
	readonly desk: SeatDesk;
	readonly surroundings: Surroundings;
	/** Secret from which the tokens of connections are derived, so that none needs to be stored. */
	readonly reconnectionKey: string;
	readonly log: Log;
}

interface SeatAuth {
	readonly exerciseId: string;
	readonly seatId: string;
	readonly role: SeatRole;
	readonly tokenHash: string;
}

/** What is known of a device beside its seat; moves on to the next socket when it reconnects. */
interface Device {
	language: string;
	readonly have: Set<string>;
	readonly throttle: Throttle;
	connection: Connection | null;
}

type SeatClient = Client<{ auth: SeatAuth; userData: Device }>;

interface Reply {
	readonly reject: (reason: Refusal) => unknown;
}

/** The door of one exercise: message → session, outcome → answer. No rule lives here, and no Schema state (D4). */
export class ExerciseRoom extends Room<{ client: SeatClient }> {
	static doors: RoomDoors | null = null;

	override autoDispose = false;
	override patchRate = 1000;
	#doors: RoomDoors = doorsOf();
	#session: ExerciseSession | undefined;
	#isClosing = false;

	/** Runs before a seat is reserved: only who holds a seat's token gets this far. */
	static override async onAuth(_token: string, options: unknown, context: AuthContext): Promise<SeatAuth> {
		const joining = JoinRequest.safeParse(options);
		if (!joining.success) {
			if (hasOtherProtocol(options)) throw oldProtocol();
			throw new ServerError(400, "InvalidCommand: This is not how one joins.");
		}
		if (joining.data.protocol !== PROTOCOL_VERSION) throw oldProtocol();
		const bearer = doorsOf().desk.authenticate(joining.data.seatToken);
		const token = readToken(joining.data.seatToken);
		const wanted = new URL(String(context.req?.url ?? ""), "http://server").pathname.split("/").at(-1);
		if (bearer === null || token === null || bearer.session.exerciseId !== wanted) throw notAllowed();
		return {
			exerciseId: bearer.session.exerciseId,
			seatId: bearer.seat.id,
			role: bearer.seat.role,
			tokenHash: hashOf(token.secret),
		};
	}

	/** One failing handler must not stop the server. */
	override onUncaughtException(error: Error, methodName: string): void {
		this.#doors.log.error({ err: error.cause ?? error, methodName, exerciseId: this.roomId }, "a room handler failed");
	}

	override onCreate({ exerciseId }: { readonly exerciseId: string }): void {
		this.#session = this.#doors.directory.find(exerciseId);
		if (this.#session === undefined) throw new ServerError(404, "There is no such exercise.");
		this.roomId = exerciseId;
		this.onMessage("command", (client: SeatClient, message: unknown, reply: Reply) =>
			this.#command(client, message, reply),
		);
		this.onMessage("draft", (client: SeatClient, message: unknown, reply: Reply) =>
			this.#draft(client, message, reply),
		);
		this.onMessage("resync", (client: SeatClient, message: unknown, reply: Reply) =>
			this.#resync(client, message, reply),
		);
		this.onMessage("language", (client: SeatClient, message: unknown, reply: Reply) =>
			this.#language(client, message, reply),
		);
		this.onMessage("time", (client: SeatClient, _message: unknown, reply: Reply) => this.#time(client, reply));
		// A newer or older page may say what this server does not know: that is no reason to part.
		this.onMessage("*", () => undefined);
		this.#awaitFormerConnections(this.#session);
	}

	override onJoin(client: SeatClient, options: unknown): void {
		const { language, have } = JoinRequest.parse(options);
		const { auth } = client;
		if (auth === undefined || auth.exerciseId !== this.roomId) throw notAllowed();
		client.userData = { language, have: new Set(have), throttle: newThrottle(), connection: null };
		this.#arrive(client);
	}

	override onReconnect(client: SeatClient): void {
		this.#arrive(client);
	}

	override onDrop(client: SeatClient, code: number): void {
		this.#depart(client, true);
		if (code === CloseCode.WITH_ERROR) return;
		// Not awaited: that would hold the dead socket open for the whole time.
		this.allowReconnection(client, RECONNECT_SECONDS).catch(() => {});
	}

	override onLeave(client: SeatClient): void {
		this.#depart(client, false);
		this.#forget(client.sessionId);
	}

	override onBeforeShutdown(): void {
		this.#isClosing = true;
		this.disconnect(CloseCode.MAY_TRY_RECONNECT).catch(() => {});
	}

	/** Connections of the server's last run may come back by themselves, as if nothing had happened. */
	#awaitFormerConnections(session: ExerciseSession): void {
		for (const { sessionId, seatId, language, tokenHash } of session.sessions) {
			const seat = session.state.seats[seatId];
			if (seat === undefined || !session.keys.holds(seatId, tokenHash)) {
				this.#forget(sessionId);
				continue;
			}
			const auth: SeatAuth = { exerciseId: this.roomId, seatId, role: seat.role, tokenHash };
			const userData: Device = { language, have: new Set(), throttle: newThrottle(), connection: null };
			const former = { sessionId, reconnectionToken: this.#tokenOf(sessionId), auth, userData };
			// Only these four are read of a client that is to come back.
			this.allowReconnection(former as unknown as SeatClient, RECONNECT_SECONDS).then(undefined, () =>
				this.#forget(sessionId),
			);
		}
	}

	#arrive(client: SeatClient): void {
		const { auth, userData: device } = client;
		const session = this.#session;
		if (auth === undefined || device === undefined || session === undefined) throw notAllowed();
		if (!session.keys.holds(auth.seatId, auth.tokenHash)) throw notAllowed();
		client.reconnectionToken = this.#tokenOf(client.sessionId);
		const connection = this.#connectionOf(client, auth, device);
		device.connection = connection;
		session.hall.attach(connection, isShared(auth.role));
		const { sessionId } = client;
		const { seatId, tokenHash } = auth;
		session.keepSession({ kind: "session", session: { sessionId, seatId, language: device.language, tokenHash } });
	}

	#connectionOf(client: SeatClient, { seatId }: SeatAuth, { language, have }: Device): Connection {
		let sinceLookBytes = 0;
		return {
			connectionId: client.sessionId,
			seatId,
			language,
			have,
			send: (frame) => {
				sinceLookBytes += frame.byteLength;
				if (sinceLookBytes > LOOK_EVERY_BYTES) {
					sinceLookBytes = 0;
					if (bufferedBytes(client) > MOST_BUFFERED_BYTES) return client.leave(CloseCode.MAY_TRY_RECONNECT);
				}
				client.enqueueRaw(frame);
			},
			part: (why) => {
				const notice: NoticeMessage = { kind: why };
				client.send("notice", notice);
				client.leave(CloseCode.CONSENTED);
			},
		};
	}

	#depart(client: SeatClient, mayComeBack: boolean): void {
		const device = client.userData;
		if (device?.connection == null) return;
		this.#session?.hall.detach(device.connection, mayComeBack);
		device.connection = null;
	}

	#forget(sessionId: string): void {
		// A server that stops in order expects them back after its next start.
		if (this.#isClosing) return;
		this.#session?.keepSession({ kind: "session-gone", sessionId });
	}

	#tokenOf(sessionId: string): string {
		return createHmac("sha256", this.#doors.reconnectionKey).update(`${this.roomId}/${sessionId}`).digest("base64url");
	}

	async #command(client: SeatClient, message: unknown, reply: Reply): Promise<unknown> {
		const { auth, userData: device } = client;
		if (auth === undefined || device === undefined || this.#session === undefined) return reply.reject(INTERNAL);
		if (!device.throttle.pass(this.#doors.surroundings.nowWallMs())) return reply.reject(SLOW_DOWN);
		const command = Command.safeParse(message);
		if (!command.success) return reply.reject(refusalOfShape(command.error));
		return replied(await this.#session.handle(auth.seatId, command.data), reply);
	}

	async #draft(client: SeatClient, message: unknown, reply: Reply): Promise<unknown> {
		const { auth, userData: device } = client;
		if (auth === undefined || device === undefined || this.#session === undefined) return reply.reject(INTERNAL);
		if (!device.throttle.pass(this.#doors.surroundings.nowWallMs())) return reply.reject(SLOW_DOWN);
		const request = DraftRequest.safeParse(message);
		if (!request.success) return reply.reject(refusalOfShape(request.error));
		const { injectId, draft } = request.data;
		const answer = await this.#session.saveDraft(auth.seatId, injectId, draft);
		return answer.ok ? { ok: true } : reply.reject(answer.refusal);
	}

	#time({ userData: device }: SeatClient, reply: Reply): unknown {
		const wallMs = this.#doors.surroundings.nowWallMs();
		if (device?.throttle.pass(wallMs) !== true) return reply.reject(SLOW_DOWN);
		const answer: Requests["time"] = { wallMs };
		return answer;
	}

	#resync({ userData: device }: SeatClient, message: unknown, reply: Reply): unknown {
		const request = ResyncRequest.safeParse(message);
		if (!request.success || device?.connection == null) return reply.reject(invalid("Name a stream."));
		if (!device.throttle.pass(this.#doors.surroundings.nowWallMs())) return reply.reject(SLOW_DOWN);
		this.#session?.hall.resync(device.connection, request.data.stream);
		return { ok: true };
	}

	#language(client: SeatClient, message: unknown, reply: Reply): unknown {
		const { auth, userData: device } = client;
		const request = LanguageRequest.safeParse(message);
		if (!request.success || auth === undefined || device?.connection == null || this.#session === undefined)
			return reply.reject(invalid("Name a language by its two letters."));
		if (!device.throttle.pass(this.#doors.surroundings.nowWallMs())) return reply.reject(SLOW_DOWN);
		const former = device.connection;
		device.language = request.data.language;
		device.connection = this.#connectionOf(client, auth, device);
		this.#session.hall.changeLanguage(former, device.connection);
		const { sessionId } = client;
		const { language } = device;
		this.#session.keepSession({ kind: "session", session: { sessionId, ...pick(auth), language } });
		return { ok: true };
	}
}

const SLOW_DOWN: Refusal = {
	code: "SlowDown",
	message: "That was too much at once. It will be tried again in a moment.",
};
const INTERNAL: Refusal = { code: "Internal", message: "This could not be done. Load the page again." };

/** The socket of this transport tells how much it still has to send. */
function bufferedBytes({ ref }: SeatClient): number {
	return "bufferedAmount" in ref && typeof ref.bufferedAmount === "number" ? ref.bufferedAmount : 0;
}

function pick({ seatId, tokenHash }: SeatAuth): Pick<SeatAuth, "seatId" | "tokenHash"> {
	return { seatId, tokenHash };
}

function doorsOf(): RoomDoors {
	if (ExerciseRoom.doors === null) throw new Error("The server has not opened its doors yet.");
	return ExerciseRoom.doors;
}

function newThrottle(): Throttle {
	return new Throttle({ burst: 60, perSecond: 20 });
}

function replied(answer: CommandAnswer, reply: Reply): unknown {
	return answer.ok ? answer : reply.reject(answer.refusal);
}

function invalid(message: string): Refusal {
	return { code: "InvalidCommand", message };
}

function hasOtherProtocol(options: unknown): boolean {
	return (
		typeof options === "object" && options !== null && "protocol" in options && options.protocol !== PROTOCOL_VERSION
	);
}

function oldProtocol(): ServerError {
	return new ServerError(426, "OldProtocol: This page and the server do not fit together. Load the page again.");
}

function notAllowed(): ServerError {
	return new ServerError(403, "NotAllowed: This seat is not yours, or no longer.");
}
