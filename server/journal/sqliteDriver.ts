/** The few methods that every SQLite driver shares; the journal asks for nothing else. */
export interface SqliteDatabase {
	exec(sql: string): void;
	prepare(sql: string): SqliteStatement;
	close(): void;
}

export interface SqliteStatement {
	run(...values: readonly SqliteValue[]): unknown;
	get(...values: readonly SqliteValue[]): unknown;
	all(...values: readonly SqliteValue[]): readonly unknown[];
}

export type SqliteValue = string | number | null;

export interface SqliteDriver {
	/** For example `node:sqlite` or `@photostructure`. */
	readonly name: string;
	readonly version: string;
	readonly open: (file: string) => SqliteDatabase;
}

/** Older versions can lose writes of a write-ahead log that two connections reset at once. */
const OLDEST_SQLITE = [3, 51, 3];

/** Not there before Node 22, so the compiler must not look for it. */
const OWN: string = "node:sqlite";

/** Node's own SQLite where it is new enough, otherwise the prebuilt one. */
export async function chooseSqliteDriver(): Promise<SqliteDriver> {
	const own = await loadDriver(() => import(OWN), OWN);
	if (own !== null && isNewEnough(own.version)) return own;
	const prebuilt = await loadDriver(() => import("@photostructure/sqlite"), "@photostructure");
	if (prebuilt !== null && isNewEnough(prebuilt.version)) return prebuilt;
	throw new Error(
		`No SQLite of version ${OLDEST_SQLITE.join(".")} or newer can be loaded. Run "npm install" again, or use Node 24.`,
	);
}

interface SqliteModule {
	readonly DatabaseSync: new (file: string) => SqliteDatabase;
}

async function loadDriver(load: () => Promise<unknown>, name: string): Promise<SqliteDriver | null> {
	let loaded: SqliteModule;
	try {
		loaded = (await load()) as SqliteModule;
	} catch {
		return null;
	}
	const open = (file: string): SqliteDatabase => new loaded.DatabaseSync(file);
	const probe = open(":memory:");
	const { version } = probe.prepare("SELECT sqlite_version() AS version").get() as { readonly version: string };
	probe.close();
	return { name, version, open };
}

function isNewEnough(version: string): boolean {
	const parts = version.split(".").map(Number);
	for (const [index, oldest] of OLDEST_SQLITE.entries()) {
		const part = parts[index] ?? 0;
		if (part !== oldest) return part > oldest;
	}
	return true;
}
