import { z } from "zod";
import type { RecordedEvent } from "../../shared/exercise/events.ts";
import type { Scenario } from "../../shared/scenario/scenario.ts";
import { canonicalJson } from "../journal/canonicalJson.ts";
import { chainOf, EMPTY_HEAD, sha256, verifyChain } from "../journal/hashChain.ts";
import { type Head, JournalError } from "../journal/journal.ts";

/**
 * An exported journal, one JSON value a line: first what it is, with the scenario that was pinned; then each event
 * with its hash in the chain. Free texts and names do not stand in it: they were never part of the chain.
 */
const FirstLine = z.strictObject({
	type: z.literal("amberline-journal"),
	format: z.literal(1),
	exerciseId: z.string(),
	scenarioHash: z.string(),
	head: z.strictObject({ seq: z.number().int(), hash: z.string() }),
	scenario: z.record(z.string(), z.unknown()),
});

const EventLine = z.strictObject({
	hash: z.string(),
	recorded: z.strictObject({
		seq: z.number().int().min(1),
		atMs: z.number(),
		wallMs: z.number(),
		by: z.string(),
		commandId: z.string().nullable(),
		event: z.looseObject({ type: z.string() }),
	}),
});

export interface JournalExport {
	readonly exerciseId: string;
	readonly scenario: Scenario;
	readonly recorded: readonly RecordedEvent[];
}

export function journalFile({ exerciseId, scenario, recorded }: JournalExport): string {
	const heads = chainOf(EMPTY_HEAD, recorded);
	const scenarioJson = canonicalJson(scenario);
	const first = {
		type: "amberline-journal",
		format: 1,
		exerciseId,
		scenarioHash: sha256(scenarioJson),
		head: heads.at(-1) ?? EMPTY_HEAD,
		scenario,
	};
	const lines = recorded.map((entry, index) => canonicalJson({ recorded: entry, hash: heads[index]?.hash }));
	return `${[canonicalJson(first), ...lines].join("\n")}\n`;
}

export interface ReadJournalFile extends JournalExport {
	readonly scenarioHash: string;
	readonly head: Head;
}

/** Reads an exported journal and verifies it. Throws `JournalError` where it is no journal or was altered. */
export function readJournalFile(text: string): ReadJournalFile {
	const [firstText, ...eventTexts] = text.split("\n").filter((line) => line.trim() !== "");
	const first = FirstLine.safeParse(parseLine(firstText ?? "", 1));
	if (!first.success) throw new JournalError("NotAJournal", "Line 1 is not the first line of an exported journal.");
	const { exerciseId, scenarioHash, head } = first.data;
	const stored = eventTexts.map((line, index) => {
		const parsed = EventLine.safeParse(parseLine(line, index + 2));
		if (!parsed.success) throw new JournalError("NotAJournal", `Line ${index + 2} is not an event of a journal.`);
		// The chain says that it is what `decide` wrote; its shape is the shape of that day's events.
		return parsed.data as unknown as { readonly recorded: RecordedEvent; readonly hash: string };
	});
	if (sha256(canonicalJson(first.data.scenario)) !== scenarioHash)
		throw new JournalError("ChainBroken", "The scenario in this journal is not the one the exercise was created with.");
	verifyChain(stored, head);
	const created = stored[0]?.recorded.event;
	if (created?.type !== "ExerciseCreated")
		throw new JournalError("NotAJournal", "The journal does not begin with the creation of its exercise.");
	if (created.scenarioHash !== scenarioHash)
		throw new JournalError(
			"ChainBroken",
			"The exercise was created with another scenario than the one in this journal.",
		);
	return {
		exerciseId,
		scenarioHash,
		head,
		// The hash that the exercise was created with says that this is what `parseScenario` made.
		scenario: first.data.scenario as unknown as Scenario,
		recorded: stored.map(({ recorded }) => recorded),
	};
}

function parseLine(line: string, number: number): unknown {
	try {
		return JSON.parse(line);
	} catch {
		throw new JournalError("NotAJournal", `Line ${number} is not JSON.`);
	}
}
