import type { Connection } from "./Connection.ts";
import type { Surroundings } from "./surroundings.ts";

/** So long a scribe may be away before the team is offered the pen. */
const LONG_GONE_MS = 30_000;

export interface PresenceParts {
	readonly surroundings: Pick<Surroundings, "setTimer">;
	/** A seat whose connection dropped counts as present this long: bad Wi-Fi is not absence. */
	readonly graceMs: number;
	readonly onChange: (seatId: string) => void;
}

/** Who is connected. Not part of the exercise: nothing of it is written down (D13). */
export class Presence {
	readonly #parts: PresenceParts;
	readonly #connections = new Map<string, Set<Connection>>();
	/** Who needs no device: bots. */
	readonly #deviceless = new Set<string>();
	readonly #cancelGrace = new Map<string, () => void>();
	/** Seats that are expected and away, but not for long yet. */
	readonly #cancelLong = new Map<string, () => void>();
	#online: ReadonlySet<string> | null = null;
	#longGone: ReadonlySet<string> = new Set();
	#isStopped = false;

	constructor(parts: PresenceParts) {
		this.#parts = parts;
	}

	isOnline(seatId: string): boolean {
		return this.#connections.has(seatId) || this.#cancelGrace.has(seatId) || this.#deviceless.has(seatId);
	}

	/** The same set as long as nobody comes or goes. */
	online(): ReadonlySet<string> {
		this.#online ??= new Set([...this.#connections.keys(), ...this.#cancelGrace.keys(), ...this.#deviceless]);
		return this.#online;
	}

	/** Here from now on, without a device. */
	stay(seatId: string): void {
		if (this.#deviceless.has(seatId)) return;
		this.#deviceless.add(seatId);
		this.#isBack(seatId);
		this.#change(seatId);
	}

	/** Seats nobody has been at for long, counted from when they left, or from when they were first expected. */
	longGone(): ReadonlySet<string> {
		return this.#longGone;
	}

	connectionsOf(seatId: string): readonly Connection[] {
		return [...(this.#connections.get(seatId) ?? [])];
	}

	/** Somebody has this seat and is not here yet. */
	expect(seatId: string): void {
		if (!this.isOnline(seatId)) this.#countAway(seatId);
	}

	/** Nobody has this seat any more. */
	forget(seatId: string): void {
		this.#deviceless.delete(seatId);
		this.#endGrace(seatId);
		this.#isBack(seatId);
		this.#online = null;
	}

	arrive(connection: Connection): void {
		const { seatId } = connection;
		const wasOnline = this.isOnline(seatId);
		this.#endGrace(seatId);
		this.#isBack(seatId);
		const connections = this.#connections.get(seatId) ?? new Set();
		this.#connections.set(seatId, connections.add(connection));
		if (!wasOnline) this.#change(seatId);
	}

	leave(connection: Connection, mayComeBack: boolean): void {
		const { seatId } = connection;
		const connections = this.#connections.get(seatId);
		if (!connections?.delete(connection) || connections.size > 0) return;
		this.#connections.delete(seatId);
		if (this.#isStopped) return;
		this.#countAway(seatId);
		if (!mayComeBack || this.#parts.graceMs === 0) {
			this.#change(seatId);
			return;
		}
		const cancel = this.#parts.surroundings.setTimer(this.#parts.graceMs, () => {
			this.#cancelGrace.delete(seatId);
			this.#change(seatId);
		});
		this.#cancelGrace.set(seatId, cancel);
	}

	stop(): void {
		this.#isStopped = true;
		for (const seatId of [...this.#cancelGrace.keys()]) this.#endGrace(seatId);
		for (const cancel of this.#cancelLong.values()) cancel();
		this.#cancelLong.clear();
	}

	#change(seatId: string): void {
		this.#online = null;
		this.#parts.onChange(seatId);
	}

	#countAway(seatId: string): void {
		this.#cancelLong.get(seatId)?.();
		const delayMs = Math.max(LONG_GONE_MS, this.#parts.graceMs);
		const cancel = this.#parts.surroundings.setTimer(delayMs, () => {
			this.#cancelLong.delete(seatId);
			this.#longGone = new Set([...this.#longGone, seatId]);
			this.#parts.onChange(seatId);
		});
		this.#cancelLong.set(seatId, cancel);
	}

	#isBack(seatId: string): void {
		this.#cancelLong.get(seatId)?.();
		this.#cancelLong.delete(seatId);
		if (this.#longGone.has(seatId)) this.#longGone = new Set([...this.#longGone].filter((id) => id !== seatId));
	}

	#endGrace(seatId: string): void {
		this.#cancelGrace.get(seatId)?.();
		this.#cancelGrace.delete(seatId);
	}
}
