import type { SqliteDatabase } from "./sqliteDriver.ts";

/** What stands of an exercise, each before what it refers to. */
const TABLES = ["text", "command", "seat_token", "link", "draft", "session", "clock_mark", "event", "exercise"];

/** Deletes an exercise, its chain included, and the scenario if no other exercise pins it. */
export function removeExercise(database: SqliteDatabase, exerciseId: string): void {
	for (const table of TABLES) database.prepare(`DELETE FROM ${table} WHERE exercise_id = ?`).run(exerciseId);
	database.prepare("DELETE FROM scenario WHERE hash NOT IN (SELECT scenario_hash FROM exercise)").run();
}

/**
 * What was deleted stands in the write-ahead log until that begins anew. `secure_delete` overwrites it in the file
 * itself. Nothing is lost when this fails: the log begins anew at the next occasion, at the latest when it is closed.
 */
export function beginLogAnew(database: SqliteDatabase): void {
	try {
		database.prepare("PRAGMA wal_checkpoint(TRUNCATE)").all();
	} catch {
		// The erasure itself is on the disk.
	}
}
