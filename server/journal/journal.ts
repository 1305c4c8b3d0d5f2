import type { SeatRole } from "../../shared/exercise/commands.ts";
import type { RecordedEvent } from "../../shared/exercise/events.ts";
import type { Draft } from "../../shared/views/contract/seatView.ts";

/**
 * The record of every exercise: the events in a hash chain, and beside the chain what can be erased or replaced.
 * Every promise resolves only when what it wrote survives `kill -9` and power loss.
 */
export interface Journal {
	/** Stores a new exercise with the scenario it pins and its first events, all or nothing. */
	create(exercise: ExerciseRow, scenario: PinnedScenario, batch: JournalBatch): Promise<Head>;
	exercises(): Promise<readonly ExerciseRow[]>;
	/** The compiled scenario as JSON, by its content hash. */
	scenario(hash: string): Promise<string | null>;
	/** All or nothing. Throws `Conflict` when `expected` is not the head, `Duplicate` when a command was answered before. */
	append(exerciseId: string, expected: Head, batch: JournalBatch): Promise<Head>;
	head(exerciseId: string): Promise<Head>;
	/** The whole chain, verified. Throws `ChainBroken` where it was altered. */
	read(exerciseId: string): Promise<readonly RecordedEvent[]>;
	/** What stands beside the chain. */
	aside(exerciseId: string): Promise<Aside>;
	/** Replaces what stands beside the chain, all or nothing. */
	writeAside(exerciseId: string, writes: readonly AsideWrite[]): Promise<void>;
	/** Like `writeAside`, and what stood there before cannot be read off the disk any more, as far as that is in our hands. */
	erase(exerciseId: string, writes: readonly AsideWrite[]): Promise<void>;
	/** Deletes everything of an exercise, its chain included; from the disk as `erase` does. */
	remove(exerciseId: string): Promise<void>;
	setting(name: string): Promise<string | null>;
	setSetting(name: string, value: string): Promise<void>;
	/** Writes and waits for the disk; how long that took. Throws when nothing can be written. */
	probe(): Promise<{ readonly tookMs: number }>;
	close(): Promise<void>;
}

export interface Head {
	readonly seq: number;
	readonly hash: string;
}

export interface ExerciseRow {
	readonly exerciseId: string;
	readonly joinCode: string;
	readonly scenarioHash: string;
	readonly createdWallMs: number;
}

export interface PinnedScenario {
	readonly hash: string;
	readonly json: string;
}

/** What one durable write covers. */
export interface JournalBatch {
	readonly events: readonly RecordedEvent[];
	readonly texts: readonly StoredText[];
	readonly commands: readonly AnsweredCommand[];
	readonly aside: readonly AsideWrite[];
}

/** Free text of a person: erasable, committed to in the chain by its salted hash. */
export interface StoredText {
	readonly textId: string;
	/** Hex. */
	readonly salt: string;
	readonly value: string;
}

/** An accepted command, so that it is answered the same again. */
export interface AnsweredCommand {
	readonly seatId: string;
	readonly commandId: string;
	/** Its last event; null when nothing followed from it. */
	readonly seq: number | null;
}

export interface ClockMark {
	readonly markMs: number;
	readonly wallMs: number;
}

/** A connection that may come back by itself after the server was restarted. */
export interface StoredSession {
	readonly sessionId: string;
	readonly seatId: string;
	readonly language: string;
	/** Hash of the seat token it came with: when that opens the seat no more, neither does the connection. */
	readonly tokenHash: string;
}

export interface LinkRow {
	readonly linkId: string;
	readonly role: Exclude<SeatRole, "player">;
	readonly label: string;
	readonly secretHash: string;
	/** The seat it opens; null until it is opened for the first time. */
	readonly seatId: string | null;
	readonly createdWallMs: number;
	readonly isRevoked: boolean;
}

export interface Aside {
	readonly texts: ReadonlyMap<string, string>;
	readonly commands: readonly AnsweredCommand[];
	/** Seat id → hashes of the tokens that open it. */
	readonly seatTokens: ReadonlyMap<string, readonly string[]>;
	readonly links: readonly LinkRow[];
	/** Seat id → inject id → draft. */
	readonly drafts: ReadonlyMap<string, Readonly<Record<string, Draft>>>;
	readonly sessions: readonly StoredSession[];
	readonly clockMark: ClockMark | null;
}

export type AsideWrite =
	| ({ readonly kind: "clock-mark" } & ClockMark)
	| { readonly kind: "draft"; readonly seatId: string; readonly injectId: string; readonly draft: Draft | null }
	| { readonly kind: "session"; readonly session: StoredSession }
	| { readonly kind: "session-gone"; readonly sessionId: string }
	| { readonly kind: "seat-tokens"; readonly seatId: string; readonly hashes: readonly string[] }
	| { readonly kind: "link"; readonly link: LinkRow }
	| { readonly kind: "text-erased"; readonly textId: string };

export type JournalFault =
	/** The journal is not where the writer thought it was. */
	| "Conflict"
	/** This command was answered before. */
	| "Duplicate"
	/** The disk is full or cannot be written to for now. */
	| "Unwritable"
	/** The store can no longer be trusted in this process: stop it and start it again. */
	| "Broken"
	| "ChainBroken"
	/** Another server holds this folder. */
	| "Held"
	| "NotAJournal";

export class JournalError extends Error {
	override readonly name = "JournalError";
	readonly fault: JournalFault;

	constructor(fault: JournalFault, message: string, options?: ErrorOptions) {
		super(message, options);
		this.fault = fault;
	}
}
