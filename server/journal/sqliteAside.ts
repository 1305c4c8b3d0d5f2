import type { Draft } from "../../shared/views/contract/seatView.ts";
import type { AnsweredCommand, Aside, AsideWrite, ClockMark, LinkRow, StoredSession } from "./journal.ts";
import type { SqliteDatabase } from "./sqliteDriver.ts";

/** What stands beside the chain, in SQLite. */
export function readAside(database: SqliteDatabase, exerciseId: string): Aside {
	const rows = <Row>(sql: string): readonly Row[] => database.prepare(sql).all(exerciseId) as readonly Row[];
	const texts = rows<{ readonly text_id: string; readonly value: string }>(
		"SELECT text_id, value FROM text WHERE exercise_id = ?",
	);
	const tokens = rows<{ readonly seat_id: string; readonly hash: string }>(
		"SELECT seat_id, hash FROM seat_token WHERE exercise_id = ? ORDER BY seat_id, place",
	);
	const drafts = rows<{ readonly seat_id: string; readonly inject_id: string; readonly json: string }>(
		"SELECT seat_id, inject_id, json FROM draft WHERE exercise_id = ?",
	);
	return {
		texts: new Map(texts.map(({ text_id, value }) => [text_id, value])),
		commands: rows<AnsweredCommand>(
			"SELECT seat_id AS seatId, command_id AS commandId, seq FROM command WHERE exercise_id = ?",
		),
		seatTokens: grouped(tokens.map(({ seat_id, hash }) => [seat_id, hash])),
		links: rows<LinkColumns>("SELECT * FROM link WHERE exercise_id = ? ORDER BY created_wall_ms, link_id").map(linkOf),
		drafts: new Map(
			[
				...grouped(
					drafts.map(({ seat_id, inject_id, json }) => [seat_id, [inject_id, JSON.parse(json) as Draft] as const]),
				),
			].map(([seatId, own]) => [seatId, Object.fromEntries(own)]),
		),
		sessions: rows<StoredSession>(
			"SELECT session_id AS sessionId, seat_id AS seatId, language, token_hash AS tokenHash FROM session WHERE exercise_id = ?",
		),
		clockMark:
			rows<ClockMark>("SELECT mark_ms AS markMs, wall_ms AS wallMs FROM clock_mark WHERE exercise_id = ?")[0] ?? null,
	};
}

export function applyAside(database: SqliteDatabase, exerciseId: string, one: AsideWrite): void {
	const run = (sql: string, ...values: readonly (string | number | null)[]): unknown =>
		database.prepare(sql).run(exerciseId, ...values);
	switch (one.kind) {
		case "clock-mark":
			run("INSERT OR REPLACE INTO clock_mark VALUES (?, ?, ?)", one.markMs, one.wallMs);
			return;
		case "draft":
			if (one.draft === null)
				run("DELETE FROM draft WHERE exercise_id = ? AND seat_id = ? AND inject_id = ?", one.seatId, one.injectId);
			else run("INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?)", one.seatId, one.injectId, JSON.stringify(one.draft));
			return;
		case "session": {
			const { sessionId, seatId, language, tokenHash } = one.session;
			run("INSERT OR REPLACE INTO session VALUES (?, ?, ?, ?, ?)", sessionId, seatId, language, tokenHash);
			return;
		}
		case "session-gone":
			run("DELETE FROM session WHERE exercise_id = ? AND session_id = ?", one.sessionId);
			return;
		case "seat-tokens":
			run("DELETE FROM seat_token WHERE exercise_id = ? AND seat_id = ?", one.seatId);
			for (const [place, hash] of one.hashes.entries())
				run("INSERT INTO seat_token VALUES (?, ?, ?, ?)", one.seatId, place, hash);
			return;
		case "link": {
			const { linkId, role, label, secretHash, seatId, createdWallMs, isRevoked } = one.link;
			run(
				"INSERT OR REPLACE INTO link VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
				...[linkId, role, label, secretHash, seatId, createdWallMs, isRevoked ? 1 : 0],
			);
			return;
		}
		case "text-erased":
			// The salt goes with the text: a short text could be guessed from its commitment otherwise.
			run("DELETE FROM text WHERE exercise_id = ? AND text_id = ?", one.textId);
			return;
	}
}

function linkOf(row: LinkColumns): LinkRow {
	return {
		linkId: row.link_id,
		role: row.role,
		label: row.label,
		secretHash: row.secret_hash,
		seatId: row.seat_id,
		createdWallMs: row.created_wall_ms,
		isRevoked: row.is_revoked === 1,
	};
}

function grouped<Value>(entries: readonly (readonly [string, Value])[]): ReadonlyMap<string, readonly Value[]> {
	const groups = new Map<string, Value[]>();
	for (const [key, value] of entries) {
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [value]);
		else group.push(value);
	}
	return groups;
}

interface LinkColumns {
	readonly link_id: string;
	readonly role: LinkRow["role"];
	readonly label: string;
	readonly secret_hash: string;
	readonly seat_id: string | null;
	readonly created_wall_ms: number;
	readonly is_revoked: number;
}
