import { chooseSqliteDriver, type SqliteDatabase, type SqliteDriver } from "../../../server/journal/sqliteDriver.ts";

/** What SQLite says when a write fails. */
class SqliteError extends Error {
	readonly errcode: number;

	constructor(errcode: number) {
		super(`disk error ${errcode}`);
		this.errcode = errcode;
	}
}

const SQLITE_IOERR = 10;

/** The real SQLite on the real disk, which can be made full, or made to fail when it must have written. */
export class FailingDisk {
	/** `silent`: what is written is kept, and nobody is told. `broken`: the sync fails. */
	commits: "well" | "silent" | "broken" = "well";
	readonly driver: SqliteDriver;
	#database: SqliteDatabase | null = null;

	static async create(): Promise<FailingDisk> {
		return new FailingDisk(await chooseSqliteDriver());
	}

	private constructor(real: SqliteDriver) {
		this.driver = { ...real, open: (file) => this.#wrapped(real.open(file)) };
	}

	/** No page more than there are: SQLite itself refuses the write that needs one. */
	fill(): void {
		this.#database?.prepare("PRAGMA max_page_count = 1").all();
	}

	makeRoom(): void {
		this.#database?.prepare("PRAGMA max_page_count = 1000000").all();
	}

	#wrapped(database: SqliteDatabase): SqliteDatabase {
		this.#database = database;
		return {
			prepare: (sql) => database.prepare(sql),
			close: () => database.close(),
			exec: (sql) => {
				if (sql !== "COMMIT" || this.commits === "well") return database.exec(sql);
				if (this.commits === "silent") database.exec(sql);
				throw new SqliteError(this.commits === "silent" ? 13 : SQLITE_IOERR);
			},
		};
	}
}
