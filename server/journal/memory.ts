import type { RecordedEvent } from "../../shared/exercise/events.ts";
import type { Draft } from "../../shared/views/contract/seatView.ts";
import { chainOf, EMPTY_HEAD, verifyChain } from "./hashChain.ts";
import {
	type AnsweredCommand,
	type Aside,
	type AsideWrite,
	type ClockMark,
	type ExerciseRow,
	type Head,
	type Journal,
	type JournalBatch,
	JournalError,
	type LinkRow,
	type PinnedScenario,
	type StoredSession,
} from "./journal.ts";

interface Kept {
	readonly row: ExerciseRow;
	head: Head;
	readonly events: { readonly recorded: RecordedEvent; readonly hash: string }[];
	readonly texts: Map<string, string>;
	readonly commands: Map<string, AnsweredCommand>;
	readonly seatTokens: Map<string, readonly string[]>;
	readonly links: Map<string, LinkRow>;
	readonly drafts: Map<string, Record<string, Draft>>;
	readonly sessions: Map<string, StoredSession>;
	clockMark: ClockMark | null;
}

/** For tests and rehearsals: keeps the promises of a journal but one, for it forgets everything with the process. */
export class MemoryJournal implements Journal {
	readonly #exercises = new Map<string, Kept>();
	readonly #scenarios = new Map<string, string>();
	readonly #settings = new Map<string, string>();
	/** When set, every write is refused with it: a full disk. */
	failure: JournalError | null = null;

	async create(row: ExerciseRow, scenario: PinnedScenario, batch: JournalBatch): Promise<Head> {
		this.#refuseIfFailing();
		const isTaken = [...this.#exercises.values()].some(({ row: { joinCode } }) => joinCode === row.joinCode);
		if (this.#exercises.has(row.exerciseId) || isTaken)
			throw new JournalError("Conflict", "There is an exercise with this id or join code.");
		const kept: Kept = {
			row,
			head: EMPTY_HEAD,
			events: [],
			texts: new Map(),
			commands: new Map(),
			seatTokens: new Map(),
			links: new Map(),
			drafts: new Map(),
			sessions: new Map(),
			clockMark: null,
		};
		const head = write(kept, EMPTY_HEAD, batch);
		this.#scenarios.set(scenario.hash, scenario.json);
		this.#exercises.set(row.exerciseId, kept);
		return head;
	}

	async exercises(): Promise<readonly ExerciseRow[]> {
		return [...this.#exercises.values()].map(({ row }) => row);
	}

	async scenario(hash: string): Promise<string | null> {
		return this.#scenarios.get(hash) ?? null;
	}

	async append(exerciseId: string, expected: Head, batch: JournalBatch): Promise<Head> {
		this.#refuseIfFailing();
		return write(this.#kept(exerciseId), expected, batch);
	}

	async head(exerciseId: string): Promise<Head> {
		return this.#kept(exerciseId).head;
	}

	async read(exerciseId: string): Promise<readonly RecordedEvent[]> {
		const { events, head } = this.#kept(exerciseId);
		verifyChain(events, head);
		return events.map(({ recorded }) => recorded);
	}

	async aside(exerciseId: string): Promise<Aside> {
		const { texts, commands, seatTokens, links, drafts, sessions, clockMark } = this.#kept(exerciseId);
		return {
			texts: new Map(texts),
			commands: [...commands.values()],
			seatTokens: new Map(seatTokens),
			links: [...links.values()],
			drafts: new Map([...drafts].map(([seatId, own]) => [seatId, { ...own }])),
			sessions: [...sessions.values()],
			clockMark,
		};
	}

	async writeAside(exerciseId: string, writes: readonly AsideWrite[]): Promise<void> {
		this.#refuseIfFailing();
		const kept = this.#kept(exerciseId);
		for (const one of writes) applyAside(kept, one);
	}

	async erase(exerciseId: string, writes: readonly AsideWrite[]): Promise<void> {
		await this.writeAside(exerciseId, writes);
	}

	async remove(exerciseId: string): Promise<void> {
		this.#refuseIfFailing();
		this.#exercises.delete(exerciseId);
		const pinned = new Set([...this.#exercises.values()].map(({ row }) => row.scenarioHash));
		for (const hash of this.#scenarios.keys()) if (!pinned.has(hash)) this.#scenarios.delete(hash);
	}

	async setting(name: string): Promise<string | null> {
		return this.#settings.get(name) ?? null;
	}

	async setSetting(name: string, value: string): Promise<void> {
		this.#refuseIfFailing();
		this.#settings.set(name, value);
	}

	async probe(): Promise<{ readonly tookMs: number }> {
		this.#refuseIfFailing();
		return { tookMs: 0 };
	}

	async close(): Promise<void> {}

	#kept(exerciseId: string): Kept {
		const kept = this.#exercises.get(exerciseId);
		if (kept === undefined) throw new JournalError("Conflict", `There is no exercise "${exerciseId}".`);
		return kept;
	}

	#refuseIfFailing(): void {
		if (this.failure !== null) throw this.failure;
	}
}

function write(kept: Kept, expected: Head, { events, texts, commands, aside }: JournalBatch): Head {
	if (kept.head.seq !== expected.seq || kept.head.hash !== expected.hash)
		throw new JournalError("Conflict", `The journal stands at event ${kept.head.seq}, not ${expected.seq}.`);
	const hashes = chainOf(expected, events);
	const keys = commands.map(commandKey);
	if (keys.some((key) => kept.commands.has(key)) || new Set(keys).size !== keys.length)
		throw new JournalError("Duplicate", "A command of this batch was answered before.");
	if (texts.some(({ textId }) => kept.texts.has(textId)))
		throw new JournalError("Conflict", "A text of this batch is there already.");
	for (const [index, recorded] of events.entries()) kept.events.push({ recorded, hash: hashes[index]?.hash ?? "" });
	for (const { textId, value } of texts) kept.texts.set(textId, value);
	for (const command of commands) kept.commands.set(commandKey(command), command);
	for (const one of aside) applyAside(kept, one);
	kept.head = hashes.at(-1) ?? expected;
	return kept.head;
}

function commandKey({ seatId, commandId }: AnsweredCommand): string {
	return `${seatId}/${commandId}`;
}

function applyAside(kept: Kept, one: AsideWrite): void {
	switch (one.kind) {
		case "clock-mark":
			kept.clockMark = { markMs: one.markMs, wallMs: one.wallMs };
			return;
		case "draft": {
			const { [one.injectId]: _former, ...others } = kept.drafts.get(one.seatId) ?? {};
			kept.drafts.set(one.seatId, one.draft === null ? others : { ...others, [one.injectId]: one.draft });
			return;
		}
		case "session":
			kept.sessions.set(one.session.sessionId, one.session);
			return;
		case "session-gone":
			kept.sessions.delete(one.sessionId);
			return;
		case "seat-tokens":
			kept.seatTokens.set(one.seatId, one.hashes);
			return;
		case "link":
			kept.links.set(one.link.linkId, one.link);
			return;
		case "text-erased":
			kept.texts.delete(one.textId);
			return;
	}
}
