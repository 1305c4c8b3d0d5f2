import type { RecordedEvent } from "../../shared/exercise/events.ts";
import type { Scenario } from "../../shared/scenario/scenario.ts";
import { sha256 } from "../journal/hashChain.ts";
import { type Head, type Journal, JournalError } from "../journal/journal.ts";
import { exerciseInJournal } from "./dataFolder.ts";

export interface PinnedExercise {
	readonly exerciseId: string;
	readonly joinCode: string;
	readonly scenario: Scenario;
	readonly recorded: readonly RecordedEvent[];
	readonly head: Head;
	readonly texts: ReadonlyMap<string, string>;
}

/** An exercise of a journal with the scenario it pinned; its chain and the scenario's hash are verified. */
export async function readPinnedExercise(journal: Journal, named: string): Promise<PinnedExercise> {
	const { exerciseId, joinCode, scenarioHash } = await exerciseInJournal(journal, named);
	const json = await journal.scenario(scenarioHash);
	if (json === null || sha256(json) !== scenarioHash)
		throw new JournalError("ChainBroken", "The scenario this exercise was created with is missing or damaged.");
	return {
		exerciseId,
		joinCode,
		// Its hash says that it is what `parseScenario` made when the exercise was created.
		scenario: JSON.parse(json) as Scenario,
		recorded: await journal.read(exerciseId),
		head: await journal.head(exerciseId),
		texts: (await journal.aside(exerciseId)).texts,
	};
}
