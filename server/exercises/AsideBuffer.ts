import type { AsideWrite } from "../journal/journal.ts";
import type { Surroundings } from "./surroundings.ts";

/** Well within the second that a draft may wait for the disk. */
const GATHER_MS = 300;

export interface AsideBufferParts {
	readonly surroundings: Pick<Surroundings, "setTimer">;
	readonly write: (writes: readonly AsideWrite[]) => Promise<void>;
}

interface Waiting {
	readonly resolve: () => void;
	readonly reject: (error: unknown) => void;
}

/** Gathers what stands beside the chain and is written often: drafts, clock marks, connections. */
export class AsideBuffer {
	readonly #parts: AsideBufferParts;
	#writes = new Map<string, AsideWrite>();
	#waiting: Waiting[] = [];
	#cancelTimer: (() => void) | null = null;

	constructor(parts: AsideBufferParts) {
		this.#parts = parts;
	}

	/** Resolves when it is on the disk. A later write of the same thing takes its place. */
	add(write: AsideWrite): Promise<void> {
		this.#writes.set(keyOf(write), write);
		this.#cancelTimer ??= this.#parts.surroundings.setTimer(GATHER_MS, () => void this.flush());
		return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
	}

	/** Never rejects: those who wait are told. */
	async flush(): Promise<void> {
		this.#cancelTimer?.();
		this.#cancelTimer = null;
		const writes = [...this.#writes.values()];
		const waiting = this.#waiting;
		if (writes.length === 0) return;
		this.#writes = new Map();
		this.#waiting = [];
		try {
			await this.#parts.write(writes);
			for (const { resolve } of waiting) resolve();
		} catch (error) {
			for (const { reject } of waiting) reject(error);
		}
	}
}

function keyOf(write: AsideWrite): string {
	switch (write.kind) {
		case "clock-mark":
			return write.kind;
		case "draft":
			return `draft ${write.seatId} ${write.injectId}`;
		case "session":
			return `session ${write.session.sessionId}`;
		case "session-gone":
			return `session ${write.sessionId}`;
		case "seat-tokens":
			return `tokens ${write.seatId}`;
		case "link":
			return `link ${write.link.linkId}`;
		case "text-erased":
			return `text ${write.textId}`;
	}
}
