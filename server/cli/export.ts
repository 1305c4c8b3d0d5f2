import { type DataOptions, withJournal } from "./dataFolder.ts";
import { journalFile } from "./journalFile.ts";
import { readPinnedExercise } from "./pinnedExercise.ts";
import { EnvironmentFault, EXIT, type Verb, writeJson } from "./terminal.ts";

export interface ExportOptions extends DataOptions {
	readonly exercise: string;
	readonly json: boolean;
}

/** `ttx export`: the journal of an exercise with the scenario it pinned, for `ttx replay` and the archive. */
export const exportJournal: Verb<ExportOptions> = async (terminal, options) => {
	const exercise = await withJournal(options, (journal) => readPinnedExercise(journal, options.exercise));
	if (exercise === null)
		throw new EnvironmentFault("A server is using the data folder. Stop it first, then export; nothing is lost.");
	const text = journalFile(exercise);
	// A line is JSON already; --json gives one value in place of lines.
	if (options.json)
		writeJson(
			terminal,
			text
				.trimEnd()
				.split("\n")
				.map((line): unknown => JSON.parse(line)),
		);
	else terminal.out(text);
	terminal.err(`${exercise.recorded.length} events of ${exercise.exerciseId}.\n`);
	return EXIT.fine;
};
