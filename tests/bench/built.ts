import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { chanceFrom } from "../../shared/bots/chance.ts";
import type { RecordedEvent } from "../../shared/exercise/events.ts";
import { ENTRY, smallScenario, withOtherMeasures } from "../scenario/smallScenario.ts";
import { inPlay, type TestExercise } from "../support/anExercise.ts";
import { type Line, median } from "./statistics.ts";

/** What is measured without a server runs the built files as well. */
async function built<Module>(file: string): Promise<Module> {
	return (await import(pathToFileURL(join(import.meta.dirname, "..", "..", "build", file)).href)) as Module;
}

const EVENTS = 100_000;
const ROUNDS = 9;

export async function benchReplay(): Promise<readonly Line[]> {
	const { foldEvents } = await built<typeof import("../../shared/exercise/fold.ts")>("shared/exercise/fold.js");
	const { openSqliteJournal } =
		await built<typeof import("../../server/journal/sqlite.ts")>("server/journal/sqlite.js");
	const { chooseSqliteDriver } = await built<typeof import("../../server/journal/sqliteDriver.ts")>(
		"server/journal/sqliteDriver.js",
	);
	const folder = mkdtempSync(join(tmpdir(), "amberline-bench-"));
	const journal = openSqliteJournal(await chooseSqliteDriver(), folder);
	const exercise = aBusyExercise();
	const row = { exerciseId: "exercise", joinCode: "JOIN", scenarioHash: "hash", createdWallMs: 0 };
	await journal.create(
		row,
		{ hash: "hash", json: "{}" },
		{ events: exercise.recorded, texts: [], commands: [], aside: [] },
	);
	const took: Took[] = [];
	for (let round = 0; round < ROUNDS; round += 1) {
		const stop = stopwatch();
		const recorded = await journal.read("exercise");
		const state = foldEvents(exercise.scenario, recorded);
		took.push(stop());
		if (state.head !== EVENTS) throw new Error("Not everything was replayed.");
	}
	await journal.close();
	rmSync(folder, { recursive: true, force: true });
	return [lineOf(`Reading, verifying and replaying ${EVENTS} events`, took, 2000)];
}

/** Marks, votes and messages of two worlds, until there are enough. */
function aBusyExercise(): Pick<TestExercise, "scenario"> & { readonly recorded: readonly RecordedEvent[] } {
	const exercise = inPlay({
		plan: {
			worlds: [
				{ id: "north", name: "North" },
				{ id: "south", name: "South" },
			],
		},
	});
	exercise.does("fred", { type: "ReleaseInject", injectId: "first" });
	const chance = chanceFrom("bench");
	const recorded = [...exercise.recorded];
	while (recorded.length < EVENTS) {
		const seatId = chance.pick(["ada", "axel", "aino", "ida"]);
		const at = { injectId: "first", worldId: seatId === "ida" ? "south" : "north", teamId: "industry" };
		const statementId = chance.pick(["valves", "cash", "hurry", "recipe", "tolerance"]);
		recorded.push({
			seq: recorded.length + 1,
			atMs: recorded.length,
			wallMs: exercise.nowWallMs + recorded.length,
			by: seatId,
			commandId: `command-${recorded.length}`,
			event:
				chance.next() < 0.7
					? { type: "StatementMarked", statementId, mark: { call: "flag", confidence: null }, ...at }
					: { type: "VoteCast", optionId: chance.pick(["hold", "ask", "wait"]), ...at },
		});
	}
	return { scenario: exercise.scenario, recorded };
}

export async function benchParse(): Promise<readonly Line[]> {
	const { parseScenario } = await built<typeof import("../../shared/scenario/parse.ts")>("shared/scenario/parse.js");
	const check = (files: Map<string, string>): Took => {
		const stop = stopwatch();
		if (!parseScenario(files, ENTRY).ok) throw new Error("The scenario should compile.");
		return stop();
	};
	const anew: Took[] = [];
	const again: Took[] = [];
	for (let round = 0; round < ROUNDS; round += 1) {
		const files = scenarioOf(200, `round ${round}`);
		anew.push(check(files));
		files.set("ferry/documents/order-7.md", `${files.get("ferry/documents/order-7.md")}\nAnother word.\n`);
		again.push(check(files));
	}
	return [
		lineOf("Checking a scenario of 200 injects for the first time", anew, 500),
		lineOf("Checking it again after a document has changed", again, 500),
	];
}

interface Took {
	readonly wallMs: number;
	/** Of this process alone, its helpers among them. */
	readonly cpuMs: number;
}

function stopwatch(): () => Took {
	const began = performance.now();
	const before = process.cpuUsage();
	return () => {
		const { user, system } = process.cpuUsage(before);
		return { wallMs: performance.now() - began, cpuMs: (user + system) / 1000 };
	};
}

/** Held against the lesser of both: processors help each other, and share themselves with whatever else is running. */
function lineOf(what: string, took: readonly Took[], aimMs: number): Line {
	const cpuMs = median(took.map((one) => one.cpuMs));
	const wallMs = median(took.map((one) => one.wallMs));
	return {
		what,
		measured: `${Math.round(wallMs)} ms by the clock, ${Math.round(cpuMs)} ms of processors`,
		aim: `< ${aimMs} ms`,
		isMet: Math.min(cpuMs, wallMs) < aimMs,
	};
}

/** Each inject has documents of its own; `edition` makes them other ones than before. */
function scenarioOf(injects: number, edition: string): Map<string, string> {
	const files = smallScenario();
	const fileOf = (name: string): string => files.get(`ferry/${name}`) ?? "";
	const inject = fileOf("injects/first-order.yaml");
	const document = fileOf("documents/order.md");
	const translation = fileOf("documents/order.lt.md");
	const ids = Array.from({ length: injects }, (_, index) => `order-${index}`);
	for (const [index, id] of ids.entries()) {
		const asked = index % 2 === 0 ? inject : withOtherMeasures(inject);
		const own = asked.replaceAll("first-order", id).replace("documents/order.md", `documents/${id}.md`);
		files.set(`ferry/injects/${id}.yaml`, own.replace("# The season", `# The season of ${id}, ${edition}`));
		files.set(`ferry/documents/${id}.md`, `${document}\nOrder ${id}, ${edition}.\n`);
		files.set(`ferry/documents/${id}.lt.md`, `${translation}\nOrder ${id}, ${edition}.\n`);
	}
	const entry = (files.get(ENTRY) ?? "").replace(
		/ {2}- injects\/[\s\S]*/,
		ids.map((id) => `  - injects/${id}.yaml\n`).join(""),
	);
	files.set("ferry/text/lt.yaml", "summary: Keltui skirtos dalys.\n");
	return files.set(ENTRY, entry);
}
