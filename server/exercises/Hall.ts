import type { ExerciseEvent, RecordedEvent } from "../../shared/exercise/events.ts";
import type { ExerciseState } from "../../shared/exercise/state.ts";
import type { Room } from "../../shared/views/room.ts";
import type { NoticeMessage, StreamName } from "../../shared/wire/protocol.ts";
import type { Connection } from "./Connection.ts";
import type { KeptExercise } from "./KeptExercise.ts";
import { Presence } from "./Presence.ts";
import { Publisher } from "./Publisher.ts";
import type { SessionParts } from "./sessionParts.ts";
import { seatsWithNewPens, type Touch, touchesOf, touchOfPresence } from "./touch.ts";
import { WaitingRoom } from "./WaitingRoom.ts";

export interface HallParts extends SessionParts {
	/** What is believed now. */
	readonly kept: () => KeptExercise;
	/** What a device is to be told as it arrives, if anything is wrong. */
	readonly trouble: () => NoticeMessage["kind"] | null;
}

/** Everybody who is connected to an exercise, and what they are shown of it. */
export class Hall {
	/** Those before the door while the room is locked. */
	readonly waiting: WaitingRoom;
	readonly #parts: HallParts;
	readonly #presence: Presence;
	readonly #publisher: Publisher;
	#room: Room | null = null;
	#isStopped = false;

	constructor(parts: HallParts) {
		const { scenario, surroundings, bootId, encode, log, exercise } = parts;
		this.#parts = parts;
		this.#presence = new Presence({
			surroundings,
			graceMs: parts.presenceGraceMs,
			onChange: (seatId) => this.touch([touchOfPresence(this.#state, seatId)]),
		});
		this.waiting = new WaitingRoom({ surroundings, onChange: () => this.touch([{ whose: "watchers" }]) });
		for (const seatId of Object.keys(parts.kept().state.seats)) this.#presence.expect(seatId);
		this.#publisher = new Publisher({
			scenario,
			surroundings,
			bootId,
			encode,
			believed: () => ({ state: this.#state, recorded: parts.kept().recorded, room: this.room() }),
			onFault: (error, stream) =>
				log.error({ err: error, stream, exerciseId: exercise.exerciseId }, "a view could not be made"),
		});
	}

	isOnline(seatId: string): boolean {
		return this.#presence.isOnline(seatId);
	}

	/** A bot sits here: it is always there. */
	seatBot(seatId: string): void {
		this.#presence.stay(seatId);
	}

	devicesAt(seatId: string): number {
		return this.#presence.connectionsOf(seatId).length;
	}

	/** What views need beside the exercise. */
	room(): Room {
		const { texts, drafts } = this.#parts.kept();
		this.#room ??= {
			online: this.#presence.online(),
			longGone: this.#presence.longGone(),
			waiting: this.waiting.people(),
			texts,
			drafts,
			joinCode: this.#parts.exercise.joinCode,
			joinUrl: this.#parts.joinUrl(),
		};
		return this.#room;
	}

	/** A device sits down at its seat and receives all that the seat may see. Another one there parts, unless they share. */
	attach(connection: Connection, mayShare: boolean): void {
		const seat = this.#state.seats[connection.seatId];
		if (seat === undefined) throw new Error(`There is no seat "${connection.seatId}".`);
		const others = mayShare ? [] : this.#presence.connectionsOf(seat.id);
		this.#presence.arrive(connection);
		this.#publisher.join(connection, seat);
		const trouble = this.#parts.trouble();
		if (trouble !== null) this.#publisher.tell(connection, "notice", { kind: trouble } satisfies NoticeMessage);
		for (const other of others) {
			this.detach(other, false);
			other.part("taken-over");
		}
	}

	detach(connection: Connection, mayComeBack: boolean): void {
		this.#publisher.leave(connection);
		this.#presence.leave(connection, mayComeBack);
	}

	/** Nobody sits here any more: its devices are told why and sent away. */
	expel(seatId: string, why: NoticeMessage["kind"]): void {
		for (const connection of this.#presence.connectionsOf(seatId)) {
			this.detach(connection, false);
			connection.part(why);
		}
	}

	/** The exercise is no more. */
	expelAll(): void {
		for (const seatId of Object.keys(this.#state.seats)) this.expel(seatId, "deleted");
	}

	/** The whole view of one stream again, after a gap. */
	resync(connection: Connection, stream: StreamName): void {
		this.#publisher.resync(connection, stream);
	}

	/** Everything again, in another language. */
	changeLanguage(former: Connection, next: Connection): void {
		const seat = this.#state.seats[next.seatId];
		if (seat === undefined) return;
		this.#presence.arrive(next);
		this.detach(former, false);
		this.#publisher.join(next, seat);
	}

	/** What follows from what is now believed. */
	show(fresh: readonly RecordedEvent[]): void {
		if (fresh.length === 0) return;
		for (const { event } of fresh) this.#followSeats(event);
		if (!this.#state.isRoomLocked || this.#state.phase === "closed") this.waiting.admitAll();
		this.#publisher.renew(seatsWithNewPens(this.#state, fresh));
		this.touch(fresh.flatMap(touchesOf));
	}

	/** Something that is no event has changed: who is here, a draft, the address of the server. */
	touch(touches: readonly Touch[]): void {
		this.#room = null;
		if (!this.#isStopped) this.#publisher.touch(touches);
	}

	refresh(): void {
		this.touch([{ whose: "everybody" }]);
	}

	tellAll(kind: NoticeMessage["kind"]): void {
		const notice: NoticeMessage = { kind };
		this.#publisher.tellAll("notice", notice);
	}

	/** Nothing is shown any more. */
	close(): void {
		this.#isStopped = true;
	}

	stop(): void {
		this.close();
		this.#presence.stop();
		this.waiting.stop();
		this.#publisher.stop();
	}

	/** Devices follow their seat: to another table, or out. */
	#followSeats(event: ExerciseEvent): void {
		if (event.type === "SeatTaken") this.#presence.expect(event.seatId);
		if (event.type === "SeatRemoved") {
			this.expel(event.seatId, "removed");
			this.#presence.forget(event.seatId);
		}
		const moved = event.type === "SeatMoved" ? this.#state.seats[event.seatId] : undefined;
		if (moved === undefined) return;
		for (const connection of this.#presence.connectionsOf(moved.id)) {
			this.#publisher.leave(connection);
			this.#publisher.join(connection, moved);
		}
	}

	get #state(): ExerciseState {
		return this.#parts.kept().state;
	}
}
