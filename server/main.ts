import "./webSocketPolyfill.ts";

import { mkdirSync, readFileSync } from "node:fs";
import { pino } from "pino";
import { parseScenario } from "../shared/scenario/parse.ts";
import { type App, createApp } from "./app.ts";
import { readConfig, type ServerConfig } from "./config.ts";
import { diskSpaceOf } from "./diskSpace.ts";
import { realSurroundings } from "./exercises/surroundings.ts";
import { type Journal, JournalError } from "./journal/journal.ts";
import { openSqliteJournal } from "./journal/sqlite.ts";
import { chooseSqliteDriver, type SqliteDriver } from "./journal/sqliteDriver.ts";
import { keptSecret } from "./keptSecret.ts";
import { nodeWords } from "./nodeWords.ts";
import { ApiProblem } from "./routes/ApiProblem.ts";
import { ParserThread } from "./scenarios/ParserThread.ts";
import { type ParseScenario, ScenarioLibrary } from "./scenarios/ScenarioLibrary.ts";

/** A classroom shares one address: a hundred devices may all come back in the same minute, several times. */
const MOST_POSTS_PER_MINUTE = 3000;
const MOST_FAILURES_PER_MINUTE = 60;
const PRESENCE_GRACE_MS = 3000;
const STOP_WITHIN_MS = 4500;
const PROBES = 15;

async function start(config: ServerConfig): Promise<void> {
	const log = pino({ level: config.logLevel, base: null });
	const version = versionOf();
	let journal: Journal | undefined;
	let app: App;
	try {
		const driver = await chooseSqliteDriver();
		mkdirSync(config.dataFolder, { recursive: true, mode: 0o700 });
		await refuseBadDisk(config.dataFolder);
		journal = openSqliteJournal(driver, config.dataFolder);
		say(`Amberline ${version}`);
		say(await machineLine(driver, journal));
		const library = new ScenarioLibrary(config.scenariosFolder, log, scenarioParser());
		const operatorToken = keptSecret(config.dataFolder, "operator-token");
		app = await createApp({
			version,
			port: config.port,
			host: config.host,
			journal,
			library,
			surroundings: realSurroundings(),
			clientFolder: config.clientFolder,
			publicUrl: config.publicUrl,
			allowedOrigins: config.clientUrl === null ? config.allowedOrigins : [...config.allowedOrigins, config.clientUrl],
			operatorToken,
			reconnectionKey: keptSecret(config.dataFolder, "connection-key"),
			presenceGraceMs: PRESENCE_GRACE_MS,
			mostPostsPerMinute: MOST_POSTS_PER_MINUTE,
			mostFailuresPerMinute: MOST_FAILURES_PER_MINUTE,
			checkSpace: () => refuseWithoutSpace(config.dataFolder),
			log,
		});
		stopOnSignal(app, journal, library);
		sayAddresses(app, config, operatorToken);
		// Exercises hold their own scenario: nobody who comes back has to wait for these.
		await library.read();
		library.watch();
		sayScenarios(library, config.scenariosFolder);
	} catch (error) {
		await journal?.close().catch(() => {});
		fail(wordsFor(error, config));
		return;
	}
	// One failure must not end an exercise: what counts has been written down.
	process.on("uncaughtException", (error) => log.error({ err: error }, "something failed unexpectedly"));
	process.on("unhandledRejection", (error) => log.error({ err: error }, "something failed unexpectedly"));
}

/** Beside the tables; while developing, sources cannot be run in a thread of their own. */
function scenarioParser(): ParseScenario {
	if (import.meta.url.endsWith(".ts")) return async (files, entry) => parseScenario(files, entry);
	const thread = new ParserThread();
	return (files, entry) => thread.parse(files, entry);
}

async function machineLine(driver: SqliteDriver, journal: Journal): Promise<string> {
	const times: number[] = [];
	for (let round = 0; round < PROBES; round += 1) times.push((await journal.probe()).tookMs);
	const median = times.sort((one, other) => one - other)[Math.floor(PROBES / 2)] ?? 0;
	const node = nodeWords(process.versions.node, new Date());
	return `${node} · sqlite ${driver.version} via ${driver.name} · sync p50 ${median.toFixed(2)} ms`;
}

function sayAddresses(app: App, config: ServerConfig, operatorToken: string): void {
	const pages = config.clientUrl ?? `http://127.0.0.1:${app.port}`;
	say("");
	for (const { url, kind } of app.addresses.all())
		say(`${ADDRESS_WORDS[kind].padEnd(20)} ${kind === "loopback" ? pages : url}`);
	say(`${"Operator's page".padEnd(20)} ${pages}/operator#token=${operatorToken}`);
	for (const { name, problem } of app.directory.summaries())
		if (problem !== null) say(`The exercise ${name} could not be opened again: ${problem}`);
}

const ADDRESS_WORDS = {
	configured: "Players open",
	lan: "Players open",
	loopback: "On this machine",
} as const;

function sayScenarios(library: ScenarioLibrary, folder: string): void {
	if (library.all().length === 0) say(`There are no scenarios in ${folder}. Choose another folder (TTX_SCENARIOS).`);
	const broken = library.all().filter(({ scenario }) => scenario === null);
	for (const { folder: name, problems } of broken) {
		say("");
		say(`The scenario "${name}" cannot be played yet:`);
		for (const problem of problems.slice(0, 5)) say(`  ${problem}`);
		if (problems.length > 5) say(`  … and ${problems.length - 5} more`);
	}
}

function stopOnSignal(app: App, journal: Journal, library: ScenarioLibrary): void {
	let isStopping = false;
	const stop = (): void => {
		if (isStopping) process.exit(130);
		isStopping = true;
		say("\nStopping …");
		setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
		library.stop();
		app
			.stop()
			.then(() => journal.close())
			.then(
				() => process.exit(0),
				(error: unknown) => fail(error instanceof Error ? error.message : String(error)),
			);
	};
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
}

async function refuseBadDisk(folder: string): Promise<void> {
	const { isNetworkDrive, isLow, freeMegabytes } = await diskSpaceOf(folder);
	if (isNetworkDrive)
		throw new Error(`${folder} is on a network drive, where the record is not safe. Choose a local folder (TTX_DATA).`);
	if (isLow) say(`Only ${freeMegabytes} MB are free in ${folder}. Free some space before the exercise.`);
}

async function refuseWithoutSpace(folder: string): Promise<void> {
	const { isTooLow, freeMegabytes } = await diskSpaceOf(folder);
	if (isTooLow)
		throw new ApiProblem(
			507,
			"DiskFull",
			`Only ${freeMegabytes} MB are free on the server's disk. Free some space first.`,
		);
}

function wordsFor(error: unknown, { port, host }: ServerConfig): string {
	if (error instanceof JournalError) return error.message;
	if (!(error instanceof Error)) return String(error);
	const code = "code" in error ? error.code : undefined;
	if (code === "EADDRINUSE")
		return `Port ${port} is taken, perhaps by another Amberline. Stop it, or choose another port (TTX_PORT or --port).`;
	if (code === "EACCES") return `Port ${port} may not be used. Choose one above 1024 (TTX_PORT or --port).`;
	if (code === "EADDRNOTAVAIL") return `This machine has no address ${host}. Choose another (TTX_HOST or --host).`;
	return error.message;
}

/** From the package beside the sources, or beside the build. */
function versionOf(): string {
	for (const place of ["../package.json", "../../package.json"]) {
		try {
			const found = JSON.parse(readFileSync(new URL(place, import.meta.url), "utf8")) as { readonly version?: string };
			if (found.version !== undefined) return found.version;
		} catch {
			// Not there: the other place has it.
		}
	}
	return "unknown";
}

function say(line: string): void {
	process.stdout.write(`${line}\n`);
}

function fail(message: string): void {
	process.stderr.write(`${message}\n`);
	process.exit(1);
}

// Nobody reads what is printed any more: that is no reason to stop an exercise.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

// Starts the server. The only file that reads the environment.
const read = readConfig(process.env, process.argv.slice(2));
if (read.ok) await start(read.config);
else if (read.isHelp) say(read.message);
else fail(read.message);
