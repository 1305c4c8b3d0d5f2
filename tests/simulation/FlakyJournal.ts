import type { Surroundings } from "../../server/exercises/surroundings.ts";
import {
	type Aside,
	type AsideWrite,
	type ExerciseRow,
	type Head,
	type Journal,
	type JournalBatch,
	JournalError,
	type PinnedScenario,
} from "../../server/journal/journal.ts";
import type { MemoryJournal } from "../../server/journal/memory.ts";
import type { Chance } from "../../shared/bots/chance.ts";

export interface FlakyOptions {
	readonly disk: MemoryJournal;
	readonly chance: Chance;
	readonly surroundings: Surroundings & { readonly isDead: () => boolean };
	/** From 0 to 1: how often a write fails. */
	readonly failing: () => number;
}

/**
 * One run of the server writing to a disk that is slow and sometimes fails: before anything was written, or after it,
 * so that only the answer is lost. What is on the disk outlives the run.
 */
export class FlakyJournal implements Journal {
	readonly #parts: FlakyOptions;

	constructor(parts: FlakyOptions) {
		this.#parts = parts;
	}

	create(row: ExerciseRow, scenario: PinnedScenario, batch: JournalBatch): Promise<Head> {
		return this.#parts.disk.create(row, scenario, batch);
	}

	append(exerciseId: string, expected: Head, batch: JournalBatch): Promise<Head> {
		return this.#write(() => this.#parts.disk.append(exerciseId, expected, batch));
	}

	writeAside(exerciseId: string, writes: readonly AsideWrite[]): Promise<void> {
		return this.#write(() => this.#parts.disk.writeAside(exerciseId, writes));
	}

	erase(exerciseId: string, writes: readonly AsideWrite[]): Promise<void> {
		return this.#write(() => this.#parts.disk.erase(exerciseId, writes));
	}

	remove(exerciseId: string): Promise<void> {
		return this.#write(() => this.#parts.disk.remove(exerciseId));
	}

	setSetting(name: string, value: string): Promise<void> {
		return this.#write(() => this.#parts.disk.setSetting(name, value));
	}

	probe(): Promise<{ readonly tookMs: number }> {
		return this.#write(() => this.#parts.disk.probe());
	}

	exercises(): Promise<readonly ExerciseRow[]> {
		return this.#parts.disk.exercises();
	}

	scenario(hash: string): Promise<string | null> {
		return this.#parts.disk.scenario(hash);
	}

	head(exerciseId: string): Promise<Head> {
		return this.#parts.disk.head(exerciseId);
	}

	read(exerciseId: string): ReturnType<Journal["read"]> {
		return this.#parts.disk.read(exerciseId);
	}

	aside(exerciseId: string): Promise<Aside> {
		return this.#parts.disk.aside(exerciseId);
	}

	setting(name: string): Promise<string | null> {
		return this.#parts.disk.setting(name);
	}

	async close(): Promise<void> {}

	async #write<Result>(write: () => Promise<Result>): Promise<Result> {
		const { chance, surroundings, failing } = this.#parts;
		const fate = chance.next();
		await new Promise<void>((resolve) => surroundings.setTimer(chance.below(12), resolve));
		// Whoever was killed hears nothing; whether its last write came through is a matter of chance.
		if (surroundings.isDead()) {
			if (fate < 0.5) await write();
			return new Promise<never>(() => {});
		}
		if (fate < failing() / 2) throw new JournalError("Unwritable", "The disk is full.");
		const result = await write();
		if (fate < failing()) throw new JournalError("Unwritable", "The disk did not answer.");
		return result;
	}
}
