import { JournalError } from "./journal.ts";
import type { SqliteDatabase } from "./sqliteDriver.ts";

/**
 * Numbered changes to the tables, applied in order; `PRAGMA user_version` holds the number of the last one. A change
 * that has been published is never edited. What events say is never migrated.
 */
const MIGRATIONS: readonly string[] = [
	`
	CREATE TABLE scenario (hash TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT;
	CREATE TABLE exercise (
		exercise_id TEXT PRIMARY KEY,
		join_code TEXT NOT NULL UNIQUE,
		scenario_hash TEXT NOT NULL REFERENCES scenario (hash),
		created_wall_ms INTEGER NOT NULL,
		head_seq INTEGER NOT NULL,
		head_hash TEXT NOT NULL
	) STRICT;
	CREATE TABLE event (
		exercise_id TEXT NOT NULL REFERENCES exercise (exercise_id),
		seq INTEGER NOT NULL,
		at_ms INTEGER NOT NULL,
		wall_ms INTEGER NOT NULL,
		by TEXT NOT NULL,
		command_id TEXT,
		event TEXT NOT NULL,
		hash TEXT NOT NULL,
		PRIMARY KEY (exercise_id, seq)
	) STRICT, WITHOUT ROWID;
	CREATE TABLE text (
		exercise_id TEXT NOT NULL REFERENCES exercise (exercise_id),
		text_id TEXT NOT NULL,
		salt TEXT NOT NULL,
		value TEXT NOT NULL,
		PRIMARY KEY (exercise_id, text_id)
	) STRICT, WITHOUT ROWID;
	CREATE TABLE command (
		exercise_id TEXT NOT NULL REFERENCES exercise (exercise_id),
		seat_id TEXT NOT NULL,
		command_id TEXT NOT NULL,
		seq INTEGER,
		PRIMARY KEY (exercise_id, seat_id, command_id)
	) STRICT, WITHOUT ROWID;
	CREATE TABLE seat_token (
		exercise_id TEXT NOT NULL REFERENCES exercise (exercise_id),
		seat_id TEXT NOT NULL,
		place INTEGER NOT NULL,
		hash TEXT NOT NULL,
		PRIMARY KEY (exercise_id, seat_id, place)
	) STRICT, WITHOUT ROWID;
	CREATE TABLE link (
		exercise_id TEXT NOT NULL REFERENCES exercise (exercise_id),
		link_id TEXT NOT NULL,
		role TEXT NOT NULL,
		label TEXT NOT NULL,
		secret_hash TEXT NOT NULL,
		seat_id TEXT,
		created_wall_ms INTEGER NOT NULL,
		is_revoked INTEGER NOT NULL,
		PRIMARY KEY (exercise_id, link_id)
	) STRICT, WITHOUT ROWID;
	CREATE TABLE draft (
		exercise_id TEXT NOT NULL REFERENCES exercise (exercise_id),
		seat_id TEXT NOT NULL,
		inject_id TEXT NOT NULL,
		json TEXT NOT NULL,
		PRIMARY KEY (exercise_id, seat_id, inject_id)
	) STRICT, WITHOUT ROWID;
	CREATE TABLE session (
		exercise_id TEXT NOT NULL REFERENCES exercise (exercise_id),
		session_id TEXT NOT NULL,
		seat_id TEXT NOT NULL,
		language TEXT NOT NULL,
		token_hash TEXT NOT NULL,
		PRIMARY KEY (exercise_id, session_id)
	) STRICT, WITHOUT ROWID;
	CREATE TABLE clock_mark (
		exercise_id TEXT PRIMARY KEY REFERENCES exercise (exercise_id),
		mark_ms INTEGER NOT NULL,
		wall_ms INTEGER NOT NULL
	) STRICT;
	CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
	`,
];

export function migrate(database: SqliteDatabase): void {
	const { user_version: version } = database.prepare("PRAGMA user_version").get() as { readonly user_version: number };
	if (version > MIGRATIONS.length)
		throw new JournalError(
			"NotAJournal",
			"This data folder was written by a newer Amberline. Install that version to open it.",
		);
	for (const [index, sql] of MIGRATIONS.entries()) {
		if (index < version) continue;
		database.exec(`BEGIN IMMEDIATE; ${sql}; PRAGMA user_version = ${index + 1}; COMMIT;`);
	}
}
