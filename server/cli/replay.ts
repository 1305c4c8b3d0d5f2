import { readFile } from "node:fs/promises";
import { stateHash } from "../../shared/bots/stateHash.ts";
import { foldEvents } from "../../shared/exercise/fold.ts";
import type { ExerciseState } from "../../shared/exercise/state.ts";
import { voidSeqs } from "../../shared/exercise/undo.ts";
import { teamTotal } from "../../shared/scoring/scoreboard.ts";
import { JournalError } from "../journal/journal.ts";
import { type ReadJournalFile, readJournalFile } from "./journalFile.ts";
import { EnvironmentFault, EXIT, red, type Verb, writeJson } from "./terminal.ts";

export interface ReplayOptions {
	readonly journal: string;
	readonly json: boolean;
}

/** `ttx replay`: verifies an exported journal and folds it to the state it tells of. */
export const replay: Verb<ReplayOptions> = async (terminal, options) => {
	const text = await readFile(options.journal, "utf8").catch(() => null);
	if (text === null) throw new EnvironmentFault(`There is no journal ${options.journal}.`);
	let read: ReadJournalFile;
	try {
		read = readJournalFile(text);
	} catch (error) {
		if (!(error instanceof JournalError)) throw error;
		if (options.json) writeJson(terminal, { ok: false, fault: error.fault, message: error.message });
		terminal.err(`${red(terminal, error.message)}\n`);
		return EXIT.findings;
	}
	const summary = summaryOf(read, foldEvents(read.scenario, read.recorded));
	if (options.json) writeJson(terminal, { ok: true, ...summary });
	else terminal.out(inWords(summary));
	return EXIT.fine;
};

function summaryOf({ scenario, scenarioHash, recorded, head }: ReadJournalFile, state: ExerciseState) {
	return {
		exerciseId: state.exerciseId,
		name: state.plan.name,
		scenario: `${scenario.id} ${scenario.version}`,
		scenarioHash,
		level: state.plan.level,
		phase: state.phase,
		events: recorded.length,
		undone: voidSeqs(recorded).size,
		headHash: head.hash,
		stateHash: stateHash(state),
		injects: state.plan.injects.map(({ injectId }) => ({
			injectId,
			status: state.injects[injectId]?.status ?? "planned",
			outcomes: state.plan.worlds.map(({ id }) => ({
				worldId: id,
				outcome: state.outcomes[`${id}/${injectId}`]?.outcome ?? null,
			})),
		})),
		scores: state.plan.worlds.flatMap(({ id }) =>
			state.plan.teamIds.map((teamId) => ({
				worldId: id,
				teamId,
				score: teamTotal(scenario, state, id, teamId).score,
			})),
		),
	};
}

function inWords(summary: ReturnType<typeof summaryOf>): string {
	const { name, scenario, level, phase, events, undone, headHash, injects, scores } = summary;
	const lines = [
		`${name}: ${scenario}, level ${level}, phase ${phase}`,
		`${events} events, ${undone} of them undone; the chain holds, head ${headHash.slice(0, 16)}`,
		`state ${summary.stateHash.slice(0, 16)}`,
		...injects.map(
			({ injectId, status, outcomes }) =>
				`  ${injectId.padEnd(24)} ${status.padEnd(9)} ${outcomes.map(({ worldId, outcome }) => `${worldId} ${outcome ?? "–"}`).join("  ")}`,
		),
		...scores.map(
			({ worldId, teamId, score }) =>
				`  ${`${worldId}/${teamId}`.padEnd(24)} ${score === null ? "–" : score.toFixed(1)}`,
		),
	];
	return `${lines.join("\n")}\n`;
}
