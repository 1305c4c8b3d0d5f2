import type { WireCommand } from "../../shared/exercise/commands.ts";
import type { RecordedEvent } from "../../shared/exercise/events.ts";
import { foldEvents } from "../../shared/exercise/fold.ts";
import type { ExerciseState } from "../../shared/exercise/state.ts";
import type { Scenario } from "../../shared/scenario/scenario.ts";
import type { Room } from "../../shared/views/room.ts";
import type { Draft } from "../../shared/views/view.ts";
import { resolveDraft, resolveInjectId } from "../../shared/wire/opaque.ts";
import type { CommandAnswer, NoticeMessage, StreamName } from "../../shared/wire/protocol.ts";
import type { AnsweredCommand, AsideWrite, ExerciseRow, Head, Journal, StoredSession } from "../journal/journal.ts";
import type { Log } from "../log.ts";
import { AsideBuffer } from "./AsideBuffer.ts";
import { ClockKeeper } from "./ClockKeeper.ts";
import type { Connection, EncodeMessage } from "./Connection.ts";
import { type Ask, type DecidedBatch, decideBatch } from "./decideBatch.ts";
import { Presence } from "./Presence.ts";
import { Publisher } from "./Publisher.ts";
import { SeatKeys } from "./SeatKeys.ts";
import type { Surroundings } from "./surroundings.ts";
import { touchOf, touchOfPresence } from "./touch.ts";

const MOST_WAITING = 5000;
const MOST_IN_BATCH = 500;
const STORAGE_RETRY_MS = 2000;

export interface SessionParts {
	readonly exercise: ExerciseRow;
	readonly scenario: Scenario;
	readonly journal: Journal;
	readonly surroundings: Surroundings;
	readonly encode: EncodeMessage;
	/** Changes with every start of the server. */
	readonly bootId: string;
	/** The address that players open. */
	readonly joinUrl: () => string;
	readonly presenceGraceMs: number;
	readonly log: Log;
}

interface Waiting {
	readonly ask: Ask;
	readonly answer: (answer: CommandAnswer) => void;
}

/**
 * One exercise as it is conducted: a mailbox. Ask, write down, believe, show (D2). What came in during one turn of the
 * event loop is decided on a tentative state and covered by one durable write; answers leave after it; a write that
 * fails discards it all.
 */
export class ExerciseSession {
	readonly #parts: SessionParts;
	readonly #clock: ClockKeeper;
	readonly #presence: Presence;
	readonly #publisher: Publisher;
	readonly #aside: AsideBuffer;
	readonly #drafts = new Map<string, Readonly<Record<string, Draft>>>();
	#state: ExerciseState;
	#recorded: readonly RecordedEvent[];
	#head: Head;
	#texts: Map<string, string>;
	#answered: Map<string, AnsweredCommand>;
	#keys: SeatKeys;
	#sessions: readonly StoredSession[];
	#room: Room | null = null;
	#mailbox: Waiting[] = [];
	#isDraining = false;
	#isStorageFailing = false;
	#isStopped = false;

	/** Opens an exercise from the journal. Throws when its record is damaged. */
	static async open(parts: SessionParts): Promise<ExerciseSession> {
		const session = new ExerciseSession(parts, await readBack(parts));
		await session.#recover();
		return session;
	}

	private constructor(parts: SessionParts, back: ReadBack) {
		this.#parts = parts;
		this.#state = back.state;
		this.#recorded = back.recorded;
		this.#head = back.head;
		this.#texts = back.texts;
		this.#answered = back.answered;
		this.#keys = back.keys;
		this.#sessions = back.sessions;
		for (const [seatId, drafts] of back.drafts) this.#drafts.set(seatId, drafts);
		const { surroundings, scenario, log } = parts;
		this.#clock = new ClockKeeper({
			scenario,
			surroundings,
			state: () => this.#state,
			passTime: () =>
				void this.#post({ kind: "server", by: "clock", command: { type: "PassTime" }, texts: [], aside: [] }),
			wake: () => this.#schedule(),
			mark: (mark) => this.#keepAside({ kind: "clock-mark", ...mark }),
		});
		this.#presence = new Presence({
			surroundings,
			graceMs: parts.presenceGraceMs,
			onChange: (seatId) => this.#changeRoom(() => this.#publisher.touch([touchOfPresence(this.#state, seatId)])),
		});
		this.#publisher = new Publisher({
			scenario,
			surroundings,
			bootId: parts.bootId,
			encode: parts.encode,
			believed: () => ({ state: this.#state, recorded: this.#recorded, room: this.room() }),
			onFault: (error, stream) => log.error({ err: error, stream, exerciseId: this.exerciseId }, "a view could not be made"),
		});
		this.#aside = new AsideBuffer({ surroundings, write: (writes) => this.#writeAside(writes) });
	}

	get exerciseId(): string {
		return this.#parts.exercise.exerciseId;
	}

	get joinCode(): string {
		return this.#parts.exercise.joinCode;
	}

	get createdWallMs(): number {
		return this.#parts.exercise.createdWallMs;
	}

	get scenario(): Scenario {
		return this.#parts.scenario;
	}

	get state(): ExerciseState {
		return this.#state;
	}

	get recorded(): readonly RecordedEvent[] {
		return this.#recorded;
	}

	get head(): Head {
		return this.#head;
	}

	get keys(): SeatKeys {
		return this.#keys;
	}

	/** Connections of the last boot that may come back by themselves. */
	get sessions(): readonly StoredSession[] {
		return this.#sessions;
	}

	isOnline(seatId: string): boolean {
		return this.#presence.isOnline(seatId);
	}

	onlineCount(): number {
		return this.#presence.online().size;
	}

	room(): Room {
		this.#room ??= {
			online: this.#presence.online(),
			texts: this.#texts,
			drafts: this.#drafts,
			joinCode: this.joinCode,
			joinUrl: this.#parts.joinUrl(),
		};
		return this.#room;
	}

	/** A seat asks. The answer comes when what follows from it is safe. */
	handle(seatId: string, command: WireCommand): Promise<CommandAnswer> {
		return this.#post({ kind: "seat", seatId, command });
	}

	/** The server itself asks, with what must be written in the same breath. */
	handleServer(ask: Omit<Ask & { kind: "server" }, "kind" | "by">): Promise<CommandAnswer> {
		return this.#post({ ...ask, kind: "server", by: "server" });
	}

	/** Keeps what a scribe has prepared; `injectId` and options as that seat's wire names them. */
	async saveDraft(seatId: string, injectId: string, draft: Draft): Promise<CommandAnswer> {
		const { seed } = this.#state;
		const authored = resolveInjectId(this.scenario, seed, injectId);
		if (authored === null || this.#state.seats[seatId]?.role !== "player")
			return { ok: false, refusal: { code: "UnknownInject", message: "There is no such inject in this exercise." } };
		const resolved = resolveDraft(this.scenario, seed, draft);
		try {
			await this.#aside.add({ kind: "draft", seatId, injectId: authored, draft: resolved });
		} catch {
			return STORAGE_FAILED;
		}
		return { ok: true, seq: null };
	}

	/** Writes beside the chain, now. Throws when it could not be written. */
	async writeAside(writes: readonly AsideWrite[]): Promise<void> {
		await this.#writeAside(writes);
	}

	/** Remembers that a connection may come back after a restart, or that it will not. */
	keepSession(write: AsideWrite & { kind: "session" | "session-gone" }): void {
		this.#keepAside(write);
	}

	/** A device sits down at its seat and receives all that the seat may see. */
	attach(connection: Connection, mayShare: boolean): void {
		const seat = this.#state.seats[connection.seatId];
		if (seat === undefined) throw new Error(`There is no seat "${connection.seatId}".`);
		const others = mayShare ? [] : this.#presence.connectionsOf(seat.id);
		this.#presence.arrive(connection);
		this.#publisher.join(connection, seat);
		for (const other of others) {
			this.detach(other, false);
			other.part("taken-over");
		}
	}

	/** Nobody sits here any more: its devices are sent away. */
	expel(seatId: string): void {
		for (const connection of this.#presence.connectionsOf(seatId)) {
			this.detach(connection, false);
			connection.part("reload");
		}
	}

	detach(connection: Connection, mayComeBack: boolean): void {
		this.#publisher.leave(connection);
		this.#presence.leave(connection, mayComeBack);
	}

	resync(connection: Connection, stream: StreamName): void {
		this.#publisher.resync(connection, stream);
	}

	/** Everything again, in another language. */
	changeLanguage(former: Connection, next: Connection): void {
		const seat = this.#state.seats[next.seatId];
		if (seat === undefined) return;
		this.#presence.arrive(next);
		this.#publisher.leave(former);
		this.#presence.leave(former, false);
		this.#publisher.join(next, seat);
	}

	/** Something outside the exercise that views show has changed: the address of the server. */
	refreshRoom(): void {
		this.#changeRoom(() => this.#publisher.touch([{ whose: "everybody" }]));
	}

	tellAll(kind: NoticeMessage["kind"]): void {
		const notice: NoticeMessage = { kind };
		this.#publisher.tellAll("notice", notice);
	}

	/** Puts everything in safety and rests. */
	async stop(): Promise<void> {
		if (this.#isStopped) return;
		if (this.#state.clock.runningSinceWallMs !== null) this.#keepAside({ kind: "clock-mark", ...this.#clock.markNow() });
		this.#isStopped = true;
		this.#clock.stop();
		while (this.#isDraining) await new Promise<void>((resolve) => this.#parts.surroundings.nextTurn(resolve));
		this.#clock.stop();
		this.#presence.stop();
		this.#publisher.stop();
		await this.#aside.flush();
	}

	#post(ask: Ask): Promise<CommandAnswer> {
		if (this.#isStorageFailing) return Promise.resolve(STORAGE_FAILED);
		if (this.#isStopped || this.#mailbox.length >= MOST_WAITING) return Promise.resolve(TRY_AGAIN);
		return new Promise((answer) => {
			this.#mailbox.push({ ask, answer });
			this.#schedule();
		});
	}

	#schedule(): void {
		if (this.#isDraining) return;
		this.#isDraining = true;
		this.#parts.surroundings.nextTurn(() => void this.#drain());
	}

	async #drain(): Promise<void> {
		const waiting = this.#mailbox.splice(0, MOST_IN_BATCH);
		const recover = this.#clock.afterGap();
		const asks = waiting.map(({ ask }) => ask);
		if (recover !== null) asks.unshift({ kind: "server", by: "server", command: recover, texts: [], aside: [] });
		const decided = this.#decide(asks);
		const isWritten = await this.#writeDown(decided);
		if (isWritten) {
			this.#believe(decided);
			this.#show(decided.fresh);
		}
		const answers = recover === null ? decided.answers : decided.answers.slice(1);
		for (const [index, { answer }] of waiting.entries())
			answer((isWritten ? answers[index] : undefined) ?? STORAGE_FAILED);
		this.#isDraining = false;
		if (this.#mailbox.length > 0) this.#schedule();
	}

	#decide(asks: readonly Ask[]): DecidedBatch {
		const { scenario, surroundings, log } = this.#parts;
		return decideBatch(this.#state, this.#recorded, asks, {
			scenario,
			nowWallMs: surroundings.nowWallMs(),
			randomBytes: surroundings.randomBytes,
			isOnline: (seatId) => this.#presence.isOnline(seatId),
			answeredBefore: (seatId, commandId) => this.#answered.get(answerKey({ seatId, commandId })),
			onFault: (error, type) => log.error({ err: error, type, exerciseId: this.exerciseId }, "a command failed"),
		});
	}

	/** Returns only when the batch is safe, or when nothing of it is kept. */
	async #writeDown({ state, fresh, texts, commands, aside }: DecidedBatch): Promise<boolean> {
		if (fresh.length === 0 && commands.length === 0 && aside.length === 0) return true;
		const marks = state === null || state.clock === this.#state.clock ? [] : [this.#markOf(state)];
		try {
			const batch = { events: fresh, texts, commands, aside: [...aside, ...marks] };
			this.#head = await this.#parts.journal.append(this.exerciseId, this.#head, batch);
			return true;
		} catch (error) {
			this.#failStorage(error);
			return false;
		}
	}

	#believe({ state, recorded, fresh, texts, commands, aside }: DecidedBatch): void {
		if (state !== null && fresh.length > 0) {
			this.#state = state;
			this.#recorded = recorded;
		}
		for (const { textId, value } of texts) this.#texts.set(textId, value);
		for (const command of commands) this.#answered.set(answerKey(command), command);
		for (const write of aside) this.#keys.believe(write);
		for (const { by, event } of fresh)
			if (event.type === "DecisionLocked")
				this.#keepAside({ kind: "draft", seatId: by, injectId: event.injectId, draft: null });
		this.#clock.arm();
	}

	#show(fresh: readonly RecordedEvent[]): void {
		if (fresh.length === 0) return;
		this.#publisher.renew(seatsWithNewPens(this.#state, fresh));
		this.#changeRoom(() => this.#publisher.touch(fresh.map(touchOf)));
	}

	/** A clock that was set going, paused or set back is marked with the event that did it. */
	#markOf({ clock }: ExerciseState): AsideWrite {
		return { kind: "clock-mark", markMs: Math.round(clock.elapsedMs), wallMs: this.#parts.surroundings.nowWallMs() };
	}

	#changeRoom(publish: () => void): void {
		this.#room = null;
		if (!this.#isStopped) publish();
	}

	#keepAside(write: AsideWrite): void {
		// Whoever writes without waiting learns of a failure by the pause it leads to.
		this.#aside.add(write).catch(() => {});
	}

	async #writeAside(writes: readonly AsideWrite[]): Promise<void> {
		try {
			await this.#parts.journal.writeAside(this.exerciseId, writes);
		} catch (error) {
			this.#failStorage(error);
			throw error;
		}
		for (const write of writes) {
			this.#keys.believe(write);
			if (write.kind === "text-erased") this.#texts.delete(write.textId);
			if (write.kind === "draft") this.#takeDraft(write);
		}
		const touched = writes.flatMap((write) => (write.kind === "draft" ? [write.seatId] : []));
		if (touched.length > 0) this.#changeRoom(() => this.#publisher.touch(touched.map((seatId) => ({ whose: "seat", seatId }))));
		if (writes.some(({ kind }) => kind === "text-erased")) this.refreshRoom();
	}

	#takeDraft({ seatId, injectId, draft }: AsideWrite & { kind: "draft" }): void {
		const { [injectId]: _former, ...others } = this.#drafts.get(seatId) ?? {};
		this.#drafts.set(seatId, draft === null ? others : { ...others, [injectId]: draft });
	}

	/** Nothing is accepted until the disk takes writes again; what is believed is what was written. */
	#failStorage(error: unknown): void {
		this.#parts.log.error({ err: error, exerciseId: this.exerciseId }, "the record could not be written");
		if (this.#isStorageFailing || this.#isStopped) return;
		this.#isStorageFailing = true;
		// Nobody can act meanwhile: if it lasts, the clock returns to this moment.
		this.#clock.stop();
		for (const { answer } of this.#mailbox.splice(0)) answer(STORAGE_FAILED);
		this.tellAll("storage-failed");
		this.#retryStorage();
	}

	#retryStorage(): void {
		this.#parts.surroundings.setTimer(STORAGE_RETRY_MS, () => {
			if (!this.#isStopped) void this.#tryStorage();
		});
	}

	async #tryStorage(): Promise<void> {
		try {
			await this.#parts.journal.probe();
			// A write whose answer was lost may have been kept: what stands in the journal is what counts.
			const head = await this.#parts.journal.head(this.exerciseId);
			if (head.hash !== this.#head.hash) this.#takeBack(await readBack(this.#parts));
		} catch {
			this.#retryStorage();
			return;
		}
		this.#isStorageFailing = false;
		this.tellAll("storage-back");
		this.refreshRoom();
		this.#clock.arm();
		this.#schedule();
	}

	#takeBack(back: ReadBack): void {
		this.#state = back.state;
		this.#recorded = back.recorded;
		this.#head = back.head;
		this.#texts = back.texts;
		this.#answered = back.answered;
		this.#keys = back.keys;
	}

	/** After a stop the clock returns to its last mark, paused (D7). */
	async #recover(): Promise<void> {
		if (this.#state.clock.runningSinceWallMs === null) return;
		const { clockMark } = await this.#parts.journal.aside(this.exerciseId);
		const last = this.#recorded.at(-1);
		const markMs = Math.max(clockMark?.markMs ?? 0, last?.atMs ?? 0);
		const awayMs = Math.max(0, this.#parts.surroundings.nowWallMs() - Math.max(clockMark?.wallMs ?? 0, last?.wallMs ?? 0));
		const command = { type: "RecoverClock", markMs, awayMs } as const;
		const answer = await this.handleServer({ command, texts: [], aside: [] });
		if (!answer.ok) throw new Error(`The clock could not be recovered: ${answer.refusal.code}.`);
	}
}

const TRY_AGAIN: CommandAnswer = {
	ok: false,
	refusal: { code: "SlowDown", message: "Too much is happening at once. Try again in a moment." },
};

const STORAGE_FAILED: CommandAnswer = {
	ok: false,
	refusal: { code: "StorageFailed", message: "This could not be stored, so it has not happened. Try again in a moment." },
};

interface ReadBack {
	readonly state: ExerciseState;
	readonly recorded: readonly RecordedEvent[];
	readonly head: Head;
	readonly texts: Map<string, string>;
	readonly answered: Map<string, AnsweredCommand>;
	readonly keys: SeatKeys;
	readonly sessions: readonly StoredSession[];
	readonly drafts: ReadonlyMap<string, Readonly<Record<string, Draft>>>;
}

async function readBack({ journal, exercise: { exerciseId }, scenario }: SessionParts): Promise<ReadBack> {
	const recorded = await journal.read(exerciseId);
	const aside = await journal.aside(exerciseId);
	return {
		state: foldEvents(scenario, recorded),
		recorded,
		head: await journal.head(exerciseId),
		texts: new Map(aside.texts),
		answered: new Map(aside.commands.map((command) => [answerKey(command), command])),
		keys: new SeatKeys(aside.seatTokens, aside.links),
		sessions: aside.sessions,
		drafts: aside.drafts,
	};
}

function answerKey({ seatId, commandId }: Pick<AnsweredCommand, "seatId" | "commandId">): string {
	return `${seatId} ${commandId}`;
}

function seatsWithNewPens(state: ExerciseState, fresh: readonly RecordedEvent[]): ReadonlySet<string> {
	const seatIds = new Set<string>();
	for (const { event } of fresh) {
		if (event.type !== "PenHanded") continue;
		for (const { id, worldId, teamId } of Object.values(state.seats))
			if (worldId === event.worldId && teamId === event.teamId) seatIds.add(id);
	}
	return seatIds;
}
