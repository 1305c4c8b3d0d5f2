import type { WaitingPerson } from "../../shared/views/room.ts";
import { randomId } from "./randomId.ts";
import { hashOf, isSecretOf, newSecret } from "./seatToken.ts";
import type { Surroundings } from "./surroundings.ts";

/** A whole group that comes late; more at once is somebody knocking on the door without end. */
const MOST_WAITING = 40;
/** A device asks every few seconds; one that has not asked for so long is not there any more. */
const LAPSES_AFTER_MS = 60_000;
const SWEEP_MS = 5000;

export interface WaitingRoomParts {
	readonly surroundings: Pick<Surroundings, "nowWallMs" | "setTimer" | "randomBytes">;
	readonly onChange: () => void;
}

export type WaitingPlace = Omit<WaitingPerson, "waitId">;

/** How it stands with somebody before the door. */
export type Waiting =
	| { readonly state: "waiting" | "admitted"; readonly place: WaitingPlace }
	/** They sat down, and may ask again: the answer did not arrive. */
	| { readonly state: "seated"; readonly seatId: string }
	| { readonly state: "turned-away" };

interface Entry {
	readonly waitId: string;
	readonly secretHash: string;
	seenWallMs: number;
	waiting: Waiting;
}

/**
 * People before a locked door. Kept in memory only, and no longer than they wait: a name is gone with the answer, and
 * whoever does not ask again is forgotten.
 */
export class WaitingRoom {
	readonly #parts: WaitingRoomParts;
	readonly #entries = new Map<string, Entry>();
	#people: readonly WaitingPerson[] = [];
	#cancelSweep: (() => void) | null = null;

	constructor(parts: WaitingRoomParts) {
		this.#parts = parts;
	}

	/** The same list as long as nobody comes or goes. */
	people(): readonly WaitingPerson[] {
		return this.#people;
	}

	/** What the device asks again with; null when too many wait already. */
	enter(place: WaitingPlace): { readonly waitId: string; readonly secret: string } | null {
		if (this.#people.length >= MOST_WAITING) return null;
		const { nowWallMs, randomBytes } = this.#parts.surroundings;
		const waitId = randomId(randomBytes, 10);
		const secret = newSecret(randomBytes);
		const waiting: Waiting = { state: "waiting", place };
		this.#entries.set(waitId, { waitId, secretHash: hashOf(secret), seenWallMs: nowWallMs(), waiting });
		this.#changed();
		return { waitId, secret };
	}

	/** The device asks how it stands. Null where nobody waits, or no longer. */
	ask(waitId: string, secret: string): Waiting | null {
		const entry = this.#opened(waitId, secret);
		if (entry === null) return null;
		entry.seenWallMs = this.#parts.surroundings.nowWallMs();
		return entry.waiting;
	}

	/** The facilitator's answer. False when nobody waits under this id any more. */
	answer(waitId: string, isAdmitted: boolean): boolean {
		const entry = this.#entries.get(waitId);
		if (entry?.waiting.state !== "waiting") return false;
		entry.waiting = isAdmitted ? { ...entry.waiting, state: "admitted" } : { state: "turned-away" };
		this.#changed();
		return true;
	}

	/** The door is open again: whoever waits comes in. */
	admitAll(): void {
		for (const waitId of this.#entries.keys()) this.answer(waitId, true);
	}

	hasSatDown(waitId: string, seatId: string): void {
		const entry = this.#entries.get(waitId);
		if (entry !== undefined) entry.waiting = { state: "seated", seatId };
	}

	/** They do not wait any longer. */
	leave(waitId: string, secret: string): void {
		if (this.#opened(waitId, secret) === null) return;
		this.#entries.delete(waitId);
		this.#changed();
	}

	stop(): void {
		this.#cancelSweep?.();
		this.#cancelSweep = null;
	}

	#opened(waitId: string, secret: string): Entry | null {
		const entry = this.#entries.get(waitId);
		return entry !== undefined && isSecretOf(secret, entry.secretHash) ? entry : null;
	}

	#changed(): void {
		this.#people = [...this.#entries.values()].flatMap(({ waitId, waiting }) =>
			waiting.state === "waiting" ? [{ waitId, ...waiting.place }] : [],
		);
		this.#armSweep();
		this.#parts.onChange();
	}

	#armSweep(): void {
		if (this.#entries.size === 0) return;
		this.#cancelSweep ??= this.#parts.surroundings.setTimer(SWEEP_MS, () => this.#sweep());
	}

	#sweep(): void {
		this.#cancelSweep = null;
		const now = this.#parts.surroundings.nowWallMs();
		const lapsed = [...this.#entries.values()].filter(({ seenWallMs }) => now - seenWallMs >= LAPSES_AFTER_MS);
		for (const { waitId } of lapsed) this.#entries.delete(waitId);
		if (lapsed.length > 0) this.#changed();
		this.#armSweep();
	}
}
