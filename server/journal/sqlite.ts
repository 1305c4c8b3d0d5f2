import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type { ExerciseEvent, RecordedEvent } from "../../shared/exercise/events.ts";
import { canonicalJson } from "./canonicalJson.ts";
import { chainOf, EMPTY_HEAD, verifyChain } from "./hashChain.ts";
import {
	type Aside,
	type AsideWrite,
	type ExerciseRow,
	type Head,
	type Journal,
	type JournalBatch,
	JournalError,
	type PinnedScenario,
} from "./journal.ts";
import { keepStatements } from "./keptStatements.ts";
import { applyAside, readAside } from "./sqliteAside.ts";
import type { SqliteDatabase, SqliteDriver } from "./sqliteDriver.ts";
import { beginLogAnew, removeExercise } from "./sqliteErasure.ts";
import { primaryCode, storageFault } from "./sqliteFault.ts";
import { migrate } from "./sqliteMigrations.ts";

const FILE_NAME = "amberline.db";
const CONSTRAINT = 19;

/** Opens the journal of a data folder, alone: a second server on the same folder is told so. */
export function openSqliteJournal(driver: SqliteDriver, folder: string): Journal {
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const file = join(folder, FILE_NAME);
	let database: SqliteDatabase;
	try {
		database = driver.open(file);
		settle(database);
		migrate(database);
	} catch (error) {
		throw storageFault(error, folder);
	}
	chmodSync(file, 0o600);
	return new SqliteJournal(keepStatements(database));
}

/** Sets what durability rests on, and reads it back: a journal that may forget is worse than none. */
function settle(database: SqliteDatabase): void {
	for (const pragma of [
		"locking_mode=EXCLUSIVE",
		"journal_mode=WAL",
		"synchronous=FULL",
		"fullfsync=1",
		"checkpoint_fullfsync=1",
		"foreign_keys=1",
		"trusted_schema=0",
		// What is erased is overwritten, not only taken off the list.
		"secure_delete=1",
	])
		database.prepare(`PRAGMA ${pragma}`).all();
	const expected = {
		locking_mode: "exclusive",
		journal_mode: "wal",
		synchronous: 2,
		foreign_keys: 1,
		secure_delete: 1,
	};
	for (const [name, value] of Object.entries(expected)) {
		const row = database.prepare(`PRAGMA ${name}`).get() as Readonly<Record<string, unknown>>;
		if (row[name] !== value)
			throw new JournalError(
				"NotAJournal",
				`SQLite refused ${name}=${value} (it says ${row[name]}). Is the data folder on a network drive? Use a local disk.`,
			);
	}
	const check = database.prepare("PRAGMA quick_check").get() as { readonly quick_check: string };
	if (check.quick_check !== "ok")
		throw new JournalError(
			"NotAJournal",
			`The data file is damaged (${check.quick_check}). Keep it and restore a backup.`,
		);
}

class SqliteJournal implements Journal {
	readonly #database: SqliteDatabase;
	#broken: JournalError | null = null;

	constructor(database: SqliteDatabase) {
		this.#database = database;
	}

	async create(row: ExerciseRow, scenario: PinnedScenario, batch: JournalBatch): Promise<Head> {
		return this.#durably(() => {
			const { exerciseId, joinCode, scenarioHash, createdWallMs } = row;
			const pinned = this.#get("SELECT hash FROM scenario WHERE hash = ?", scenario.hash);
			if (pinned === undefined) this.#run("INSERT INTO scenario VALUES (?, ?)", scenario.hash, scenario.json);
			const taken = this.#get("SELECT 1 FROM exercise WHERE exercise_id = ? OR join_code = ?", exerciseId, joinCode);
			if (taken !== undefined) throw new JournalError("Conflict", "There is an exercise with this id or join code.");
			const { seq, hash } = EMPTY_HEAD;
			this.#run(
				"INSERT INTO exercise VALUES (?, ?, ?, ?, ?, ?)",
				exerciseId,
				joinCode,
				scenarioHash,
				createdWallMs,
				seq,
				hash,
			);
			return this.#write(exerciseId, EMPTY_HEAD, batch);
		});
	}

	async exercises(): Promise<readonly ExerciseRow[]> {
		const rows = this.#database.prepare("SELECT * FROM exercise ORDER BY created_wall_ms, exercise_id").all();
		return (rows as readonly ExerciseColumns[]).map((row) => ({
			exerciseId: row.exercise_id,
			joinCode: row.join_code,
			scenarioHash: row.scenario_hash,
			createdWallMs: row.created_wall_ms,
		}));
	}

	async scenario(hash: string): Promise<string | null> {
		const row = this.#get("SELECT json FROM scenario WHERE hash = ?", hash) as { readonly json: string } | undefined;
		return row?.json ?? null;
	}

	async append(exerciseId: string, expected: Head, batch: JournalBatch): Promise<Head> {
		return this.#durably(() => this.#write(exerciseId, expected, batch));
	}

	async head(exerciseId: string): Promise<Head> {
		return this.#head(exerciseId);
	}

	async read(exerciseId: string): Promise<readonly RecordedEvent[]> {
		const rows = this.#database.prepare("SELECT * FROM event WHERE exercise_id = ? ORDER BY seq").all(exerciseId);
		const stored = (rows as readonly EventColumns[]).map((row) => ({
			hash: row.hash,
			recorded: {
				seq: row.seq,
				atMs: row.at_ms,
				wallMs: row.wall_ms,
				by: row.by,
				commandId: row.command_id,
				// What the chain covers is what was written: no other check is needed, and `verifyChain` follows.
				event: JSON.parse(row.event) as ExerciseEvent,
			},
			eventText: row.event,
		}));
		verifyChain(stored, this.#head(exerciseId));
		return stored.map(({ recorded }) => recorded);
	}

	async aside(exerciseId: string): Promise<Aside> {
		return readAside(this.#database, exerciseId);
	}

	async writeAside(exerciseId: string, writes: readonly AsideWrite[]): Promise<void> {
		this.#durably(() => {
			for (const one of writes) applyAside(this.#database, exerciseId, one);
		});
	}

	async erase(exerciseId: string, writes: readonly AsideWrite[]): Promise<void> {
		await this.writeAside(exerciseId, writes);
		beginLogAnew(this.#database);
	}

	async remove(exerciseId: string): Promise<void> {
		this.#durably(() => removeExercise(this.#database, exerciseId));
		beginLogAnew(this.#database);
	}

	async setting(name: string): Promise<string | null> {
		const row = this.#get("SELECT value FROM setting WHERE name = ?", name) as { readonly value: string } | undefined;
		return row?.value ?? null;
	}

	async setSetting(name: string, value: string): Promise<void> {
		this.#durably(() => this.#run("INSERT OR REPLACE INTO setting VALUES (?, ?)", name, value));
	}

	async probe(): Promise<{ readonly tookMs: number }> {
		const began = performance.now();
		this.#durably(() => this.#run("INSERT OR REPLACE INTO setting VALUES ('probe', ?)", String(began)));
		return { tookMs: performance.now() - began };
	}

	async close(): Promise<void> {
		try {
			// Leaving write-ahead mode folds everything into the one file and gives the lock back even if a driver
			// keeps the connection alive.
			this.#database.prepare("PRAGMA journal_mode=DELETE").all();
			this.#database.prepare("PRAGMA locking_mode=NORMAL").all();
			this.#database.prepare("SELECT name FROM setting").all();
		} finally {
			this.#database.close();
		}
	}

	#write(exerciseId: string, expected: Head, { events, texts, commands, aside }: JournalBatch): Head {
		const { seq, hash } = this.#head(exerciseId);
		if (seq !== expected.seq || hash !== expected.hash)
			throw new JournalError("Conflict", `The journal stands at event ${seq}, not ${expected.seq}.`);
		const eventTexts = events.map(({ event }) => canonicalJson(event));
		const heads = chainOf(expected, events, eventTexts);
		const insertEvent = this.#database.prepare("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
		for (const [index, { atMs, wallMs, by, commandId, ...one }] of events.entries())
			insertEvent.run(
				exerciseId,
				one.seq,
				atMs,
				wallMs,
				by,
				commandId,
				eventTexts[index] ?? "",
				heads[index]?.hash ?? "",
			);
		for (const { textId, salt, value } of texts)
			this.#run("INSERT INTO text VALUES (?, ?, ?, ?)", exerciseId, textId, salt, value);
		for (const { seatId, commandId, seq: answered } of commands) this.#answer(exerciseId, seatId, commandId, answered);
		for (const one of aside) applyAside(this.#database, exerciseId, one);
		const head = heads.at(-1) ?? expected;
		this.#run("UPDATE exercise SET head_seq = ?, head_hash = ? WHERE exercise_id = ?", head.seq, head.hash, exerciseId);
		return head;
	}

	#answer(exerciseId: string, seatId: string, commandId: string, seq: number | null): void {
		try {
			this.#run("INSERT INTO command VALUES (?, ?, ?, ?)", exerciseId, seatId, commandId, seq);
		} catch (error) {
			if (primaryCode(error) !== CONSTRAINT) throw error;
			throw new JournalError("Duplicate", "A command of this batch was answered before.", { cause: error });
		}
	}

	#head(exerciseId: string): Head {
		const row = this.#get("SELECT head_seq, head_hash FROM exercise WHERE exercise_id = ?", exerciseId);
		if (row === undefined) throw new JournalError("Conflict", `There is no exercise "${exerciseId}".`);
		const { head_seq: seq, head_hash: hash } = row as Pick<ExerciseColumns, "head_seq" | "head_hash">;
		return { seq, hash };
	}

	/** One transaction: when it returns, everything in it is on the disk; when it throws, nothing is. */
	#durably<Result>(work: () => Result): Result {
		if (this.#broken !== null) throw this.#broken;
		try {
			this.#database.exec("BEGIN IMMEDIATE");
			const result = work();
			this.#database.exec("COMMIT");
			return result;
		} catch (error) {
			this.#rollBack();
			const fault = storageFault(error);
			// After a failed sync a later one may falsely succeed: nothing is believed until the file is opened anew.
			if (fault.fault === "Broken") this.#broken = fault;
			throw fault;
		}
	}

	#rollBack(): void {
		try {
			this.#database.exec("ROLLBACK");
		} catch {
			// SQLite has rolled back by itself.
		}
	}

	#run(sql: string, ...values: readonly (string | number | null)[]): void {
		this.#database.prepare(sql).run(...values);
	}

	#get(sql: string, ...values: readonly (string | number | null)[]): unknown {
		return this.#database.prepare(sql).get(...values);
	}
}

interface ExerciseColumns {
	readonly exercise_id: string;
	readonly join_code: string;
	readonly scenario_hash: string;
	readonly created_wall_ms: number;
	readonly head_seq: number;
	readonly head_hash: string;
}

interface EventColumns {
	readonly seq: number;
	readonly at_ms: number;
	readonly wall_ms: number;
	readonly by: string;
	readonly command_id: string | null;
	readonly event: string;
	readonly hash: string;
}
