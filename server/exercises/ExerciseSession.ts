import type { WireCommand } from "../../shared/exercise/commands.ts";
import type { RecordedEvent } from "../../shared/exercise/events.ts";
import type { ExerciseState } from "../../shared/exercise/state.ts";
import type { Scenario } from "../../shared/scenario/scenario.ts";
import type { Draft } from "../../shared/views/contract/seatView.ts";
import { resolveDraft, resolveInjectId } from "../../shared/wire/opaque.ts";
import type { CommandAnswer, NoticeMessage } from "../../shared/wire/protocol.ts";
import type { AsideWrite, Head, StoredSession } from "../journal/journal.ts";
import { AsideBuffer } from "./AsideBuffer.ts";
import { BotPlayers } from "./BotPlayers.ts";
import { ClockKeeper } from "./ClockKeeper.ts";
import { type Ask, type DecidedBatch, decideBatch } from "./decideBatch.ts";
import { draftRefused, draftsAfter, UNKNOWN_INJECT } from "./drafts.ts";
import { goneWithSeats } from "./goneWithSeats.ts";
import { Hall } from "./Hall.ts";
import { KeptExercise } from "./KeptExercise.ts";
import { Mailbox, type Settled } from "./Mailbox.ts";
import type { SeatKeys } from "./SeatKeys.ts";
import { StorageGuard } from "./StorageGuard.ts";
import { type SessionParts, STORAGE_FAILED, TRY_AGAIN } from "./sessionParts.ts";

/**
 * One exercise as it is conducted. Ask, write down, believe, show (D2): what came in during one turn of the event loop
 * is decided on a tentative state and covered by one durable write; answers leave after it; a write that fails
 * discards it all.
 */
export class ExerciseSession {
	readonly hall: Hall;
	readonly #parts: SessionParts;
	readonly #clock: ClockKeeper;
	readonly #mailbox: Mailbox;
	readonly #aside: AsideBuffer;
	readonly #storage: StorageGuard;
	/** Of a dry run alone. */
	readonly #bots: BotPlayers | null;
	/** What is believed: it stands in the journal. */
	#kept: KeptExercise;
	#isStopped = false;

	/** Opens an exercise from the journal. Throws when its record is damaged. */
	static async open(parts: SessionParts): Promise<ExerciseSession> {
		const kept = await KeptExercise.read(parts.journal, parts.exercise.exerciseId, parts.scenario);
		const session = new ExerciseSession(parts, kept);
		await session.#recover();
		session.#bots?.see([]);
		return session;
	}

	private constructor(parts: SessionParts, kept: KeptExercise) {
		const { surroundings, scenario, log, journal } = parts;
		this.#parts = parts;
		this.#kept = kept;
		this.#mailbox = new Mailbox({
			surroundings,
			settle: (asks) => this.#settle(asks),
			onFault: (error) => log.error({ err: error, exerciseId: this.exerciseId }, "a batch failed"),
		});
		this.#clock = new ClockKeeper({
			scenario,
			surroundings,
			state: () => this.state,
			passTime: () =>
				void this.#post({ kind: "server", by: "clock", command: { type: "PassTime" }, texts: [], aside: [] }),
			wake: () => this.#mailbox.wake(),
			mark: (mark) => this.#keepAside({ kind: "clock-mark", ...mark }),
		});
		this.hall = new Hall({ ...parts, kept: () => this.#kept, trouble: () => this.#trouble() });
		this.#bots = BotPlayers.of(this, parts);
		this.#aside = new AsideBuffer({ surroundings, write: (writes) => this.writeAside(writes) });
		this.#storage = new StorageGuard({
			surroundings,
			tryAgain: async () => {
				await journal.probe();
				// A write whose answer was lost may have been kept: what stands in the journal is what counts.
				const head = await journal.head(this.exerciseId);
				if (head.hash !== this.head.hash) this.#kept = await KeptExercise.read(journal, this.exerciseId, scenario);
			},
			onFail: (error, isFinal) => this.#pauseForStorage(error, isFinal),
			onBack: () => this.#resumeFromStorage(),
		});
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
		return this.#kept.state;
	}

	get recorded(): readonly RecordedEvent[] {
		return this.#kept.recorded;
	}

	get head(): Head {
		return this.#kept.head;
	}

	get keys(): SeatKeys {
		return this.#kept.keys;
	}

	/** Connections of the last run that may come back by themselves. */
	get sessions(): readonly StoredSession[] {
		return this.#kept.sessions;
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
		const { seed } = this.state;
		const authored = resolveInjectId(this.scenario, seed, injectId);
		if (authored === null) return { ok: false, refusal: UNKNOWN_INJECT };
		const refusal = draftRefused(this.state, seatId, authored);
		if (refusal !== null) return { ok: false, refusal };
		if (this.#isStopped) return TRY_AGAIN;
		try {
			const resolved = resolveDraft(this.scenario, seed, draft);
			await this.#aside.add({ kind: "draft", seatId, injectId: authored, draft: resolved });
		} catch {
			return STORAGE_FAILED;
		}
		return { ok: true, seq: null };
	}

	/** Writes beside the chain, now. Throws when it could not be written. */
	async writeAside(writes: readonly AsideWrite[]): Promise<void> {
		await this.#besideTheChain(writes, () => this.#parts.journal.writeAside(this.exerciseId, writes));
		const seats = writes.flatMap((write) => (write.kind === "draft" ? [write.seatId] : []));
		if (seats.length > 0) this.hall.touch(seats.map((seatId) => ({ whose: "seat", seatId })));
	}

	/** Erases what a person wrote, for good, and from every screen at once. Throws when it could not be done. */
	async erase(whatStands: () => readonly AsideWrite[]): Promise<void> {
		// What waits to be written would stand there again.
		await this.#aside.flush();
		const writes = whatStands();
		if (writes.length === 0) return;
		await this.#besideTheChain(writes, () => this.#parts.journal.erase(this.exerciseId, writes));
		this.hall.refresh();
	}

	/** Remembers that a connection may come back after a restart, or that it will not. */
	keepSession(write: AsideWrite & { kind: "session" | "session-gone" }): void {
		this.#keepAside(write);
	}

	/** Puts everything in safety and rests. */
	async stop(): Promise<void> {
		if (this.#isStopped) return;
		if (this.state.clock.runningSinceWallMs !== null) this.#keepAside({ kind: "clock-mark", ...this.#clock.markNow() });
		this.#isStopped = true;
		this.hall.close();
		this.#clock.stop();
		this.#bots?.stop();
		await this.#mailbox.rest();
		this.#clock.stop();
		this.#storage.stop();
		this.hall.stop();
		await this.#aside.flush();
	}

	async #besideTheChain(writes: readonly AsideWrite[], write: () => Promise<void>): Promise<void> {
		try {
			await write();
		} catch (error) {
			this.#storage.fail(error);
			throw error;
		}
		this.#kept.believeAside(writes);
	}

	#post(ask: Ask): Promise<CommandAnswer> {
		if (this.#storage.isFailing) return Promise.resolve(STORAGE_FAILED);
		if (this.#isStopped) return Promise.resolve(TRY_AGAIN);
		return this.#mailbox.post(ask);
	}

	async #settle(asks: readonly Ask[]): Promise<Settled> {
		const recover = this.#clock.afterGap();
		const first: readonly Ask[] =
			recover === null ? [] : [{ kind: "server", by: "server", command: recover, texts: [], aside: [] }];
		const decided = this.#withConsequences(this.#decide([...first, ...asks]));
		const head = await this.#writeDown(decided);
		if (head === null) return { answers: asks.map(() => STORAGE_FAILED), show: () => {} };
		this.#kept.believe(decided, head);
		// What was about to be written of them is older.
		for (const write of decided.aside) if (write.kind === "draft") this.#keepAside(write);
		return {
			answers: decided.answers.slice(first.length),
			show: () => {
				try {
					this.hall.show(decided.fresh);
				} finally {
					this.#clock.arm();
					if (decided.fresh.length > 0) this.#bots?.see(decided.fresh);
				}
			},
		};
	}

	#decide(asks: readonly Ask[]): DecidedBatch {
		const { scenario, surroundings, log } = this.#parts;
		return decideBatch(this.state, this.recorded, asks, {
			scenario,
			nowWallMs: surroundings.nowWallMs(),
			randomBytes: surroundings.randomBytes,
			isOnline: (seatId) => this.hall.isOnline(seatId),
			answeredBefore: (seatId, commandId) => this.#kept.answeredBefore(seatId, commandId),
			onFault: (error, type) => log.error({ err: error, type, exerciseId: this.exerciseId }, "a command failed"),
		});
	}

	/** Returns only when the batch is safe; null when nothing of it is kept. */
	async #writeDown({ state, fresh, texts, commands, aside }: DecidedBatch): Promise<Head | null> {
		if (fresh.length === 0 && commands.length === 0 && aside.length === 0) return this.head;
		const marks = state === null || state.clock === this.state.clock ? [] : [this.#markOf(state)];
		try {
			const batch = { events: fresh, texts, commands, aside: [...aside, ...marks] };
			return await this.#parts.journal.append(this.exerciseId, this.head, batch);
		} catch (error) {
			this.#storage.fail(error);
			return null;
		}
	}

	/** What stands beside the chain and follows from it. */
	#withConsequences(decided: DecidedBatch): DecidedBatch {
		const drafts = draftsAfter(this.state, decided, this.#kept.texts);
		return { ...decided, aside: [...decided.aside, ...drafts, ...goneWithSeats(decided.fresh, this.#kept.drafts)] };
	}

	/** A clock that was set going, paused or set back is marked with the event that did it. */
	#markOf({ clock }: ExerciseState): AsideWrite {
		return { kind: "clock-mark", markMs: Math.round(clock.elapsedMs), wallMs: this.#parts.surroundings.nowWallMs() };
	}

	#keepAside(write: AsideWrite): void {
		if (this.#isStopped) return;
		// Whoever writes without waiting learns of a failure by the pause it leads to.
		this.#aside.add(write).catch(() => {});
	}

	#trouble(): NoticeMessage["kind"] | null {
		if (!this.#storage.isFailing) return null;
		return this.#storage.isBroken ? "storage-broken" : "storage-failed";
	}

	#pauseForStorage(error: unknown, isFinal: boolean): void {
		this.#parts.log.error({ err: error, exerciseId: this.exerciseId }, "the record could not be written");
		// Nobody can act meanwhile: if it lasts, the clock returns to this moment.
		this.#clock.stop();
		this.#mailbox.giveBack();
		this.hall.tellAll(isFinal ? "storage-broken" : "storage-failed");
	}

	#resumeFromStorage(): void {
		if (this.#isStopped) return;
		this.hall.tellAll("storage-back");
		this.hall.refresh();
		this.#clock.arm();
		this.#mailbox.wake();
	}

	/** After a stop the clock returns to its last mark, paused (D7). */
	async #recover(): Promise<void> {
		if (this.state.clock.runningSinceWallMs === null) return;
		const { clockMark } = this.#kept;
		const last = this.recorded.at(-1);
		const markMs = Math.max(clockMark?.markMs ?? 0, last?.atMs ?? 0);
		const seenWallMs = Math.max(clockMark?.wallMs ?? 0, last?.wallMs ?? 0);
		const awayMs = Math.max(0, this.#parts.surroundings.nowWallMs() - seenWallMs);
		const command = { type: "RecoverClock", markMs, awayMs } as const;
		const answer = await this.handleServer({ command, texts: [], aside: [] });
		if (!answer.ok) throw new Error(`The clock could not be recovered: ${answer.refusal.code}.`);
	}
}
