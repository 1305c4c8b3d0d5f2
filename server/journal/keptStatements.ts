import type { SqliteDatabase, SqliteStatement } from "./sqliteDriver.ts";

/** The same database, which prepares each statement once: a decision takes six of them. */
export function keepStatements(database: SqliteDatabase): SqliteDatabase {
	const kept = new Map<string, SqliteStatement>();
	return {
		exec: (sql) => database.exec(sql),
		prepare: (sql) => {
			const known = kept.get(sql) ?? database.prepare(sql);
			kept.set(sql, known);
			return known;
		},
		close: () => {
			kept.clear();
			database.close();
		},
	};
}
