import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { OperatorOverview } from "../../shared/wire/api.ts";
import { type ExerciseRow, type Journal, JournalError } from "../journal/journal.ts";
import { openSqliteJournal } from "../journal/sqlite.ts";
import { chooseSqliteDriver } from "../journal/sqliteDriver.ts";
import { EnvironmentFault, UsageFault } from "./terminal.ts";

export interface DataOptions {
	/** The data folder of the server. */
	readonly data: string;
	/** Where a running server listens. */
	readonly server: string;
}

/** Uses the journal of a data folder that no server holds, and closes it. Null when a running server holds it. */
export async function withJournal<Result>(
	{ data }: DataOptions,
	use: (journal: Journal) => Promise<Result>,
): Promise<Result | null> {
	if (!existsSync(path.join(data, "amberline.db")))
		throw new EnvironmentFault(`${path.resolve(data)} is not the data folder of a server. Name it with --data.`);
	let journal: Journal;
	try {
		journal = openSqliteJournal(await chooseSqliteDriver(), data);
	} catch (error) {
		if (error instanceof JournalError && error.fault === "Held") return null;
		throw new EnvironmentFault(error instanceof Error ? error.message : String(error));
	}
	try {
		return await use(journal);
	} finally {
		await journal.close();
	}
}

/** Asks the running server as its operator: whoever may read the data folder may. */
export async function askServer<Answer>({ data, server }: DataOptions, route: string): Promise<Answer> {
	const file = path.join(data, "operator-token");
	if (!existsSync(file)) throw new EnvironmentFault(`There is no operator token in ${path.resolve(data)}.`);
	const token = readFileSync(file, "utf8").trim();
	let response: Response;
	try {
		response = await fetch(new URL(route, server), { headers: { authorization: `Bearer ${token}` } });
	} catch {
		throw new EnvironmentFault(
			`A server holds ${path.resolve(data)} and does not answer at ${server}. Name its address with --server.`,
		);
	}
	const body: unknown = await response.json().catch(() => null);
	if (!response.ok) throw new EnvironmentFault(messageIn(body) ?? `The server answered ${response.status}.`);
	// The server of this folder is of this version; its answers have the shape that `wire/api.ts` names.
	return body as Answer;
}

/** The id of the exercise that an id, a join code or a name means, on the running server. */
export async function exerciseOnServer(options: DataOptions, named: string): Promise<string> {
	const { exercises } = await askServer<OperatorOverview>(options, "/api/operator/overview");
	return theOne(
		named,
		exercises.map(({ exerciseId, joinCode, name }) => ({ exerciseId, joinCode, name })),
	);
}

/** The exercise that an id or a join code means, in a journal. */
export async function exerciseInJournal(journal: Journal, named: string): Promise<ExerciseRow> {
	const rows = await journal.exercises();
	const exerciseId = theOne(
		named,
		rows.map((row) => ({ exerciseId: row.exerciseId, joinCode: row.joinCode, name: row.joinCode })),
	);
	const row = rows.find((candidate) => candidate.exerciseId === exerciseId);
	if (row === undefined) throw new Error("An exercise was found and is gone.");
	return row;
}

interface NamedExercise {
	readonly exerciseId: string;
	readonly joinCode: string;
	readonly name: string;
}

function theOne(named: string, exercises: readonly NamedExercise[]): string {
	const found = exercises.filter(
		({ exerciseId, joinCode, name }) =>
			exerciseId === named || joinCode.toUpperCase() === asCode(named) || name === named,
	);
	if (found.length === 1 && found[0] !== undefined) return found[0].exerciseId;
	if (found.length > 1) throw new UsageFault(`Several exercises are called "${named}". Name one by its id.`);
	const known = exercises.map(({ exerciseId, joinCode, name }) => `  ${exerciseId}  ${joinCode}  ${name}`);
	const list = known.length === 0 ? "There is none yet." : `There are:\n${known.join("\n")}`;
	throw new UsageFault(`There is no exercise "${named}". ${list}`);
}

/** A code as screens show it: `MMK-SCP`. */
function asCode(named: string): string {
	return named.replace(/[\s-]/g, "").toUpperCase();
}

function messageIn(body: unknown): string | null {
	if (typeof body !== "object" || body === null || !("error" in body)) return null;
	const { error } = body;
	return typeof error === "object" && error !== null && "message" in error && typeof error.message === "string"
		? error.message
		: null;
}
