import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { type WebSocket, WebSocketServer } from "ws";
import { chooseSqliteDriver, type SqliteDatabase } from "../../server/journal/sqliteDriver.ts";
import { doTasks } from "./ChildTask.ts";

/**
 * The least a server can do: parse what came, write it durably with the same settings as the journal, and send the same
 * bytes to everybody. It knows no exercise, no permissions and no views.
 */

let database: SqliteDatabase;
let insert: ReturnType<SqliteDatabase["prepare"]>;
let frame: Buffer = Buffer.alloc(0);
let markerAt = 0;

function writeDurably(text: string): void {
	database.exec("BEGIN IMMEDIATE");
	insert.run(text);
	database.exec("COMMIT");
}

/** A word goes to all, anything else is answered to whoever asked. */
function answer(asker: WebSocket, sockets: ReadonlySet<WebSocket>, text: string): void {
	const { marker, id } = JSON.parse(text) as { readonly marker?: string; readonly id?: number };
	writeDurably(text);
	if (marker === undefined) {
		asker.send(JSON.stringify({ id }));
		return;
	}
	const bytes = Buffer.from(frame);
	bytes.write(marker, markerAt, "utf8");
	for (const socket of sockets) socket.send(bytes);
}

const tasks = {
	listen: async (_given: null): Promise<number> => {
		const driver = await chooseSqliteDriver();
		database = driver.open(join(mkdtempSync(join(tmpdir(), "amberline-bench-")), "bare.db"));
		for (const pragma of ["locking_mode=EXCLUSIVE", "journal_mode=WAL", "synchronous=FULL", "fullfsync=1"])
			database.prepare(`PRAGMA ${pragma}`).all();
		database.exec("CREATE TABLE written (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT");
		insert = database.prepare("INSERT INTO written (text) VALUES (?)");
		const server = new WebSocketServer({ port: 0, host: "127.0.0.1", perMessageDeflate: false });
		server.on("connection", (socket) => {
			socket.on("message", (data) => answer(socket, server.clients, String(data)));
		});
		await once(server, "listening");
		const address = server.address();
		return typeof address === "object" && address !== null ? address.port : 0;
	},
	/** The bytes to send, and where in them the marker of a round stands. */
	sendThese: (given: { readonly base64: string; readonly marker: string }): void => {
		frame = Buffer.from(given.base64, "base64");
		markerAt = frame.indexOf(given.marker);
	},
	/** Durable writes of so many bytes one after the other: how long each took. */
	write: ({ count, bytes }: { readonly count: number; readonly bytes: number }): number => {
		const text = "x".repeat(bytes);
		const began = performance.now();
		for (let index = 0; index < count; index += 1) writeDurably(text);
		return (performance.now() - began) / count;
	},
};

export type BareTasks = typeof tasks;

doTasks(tasks);
