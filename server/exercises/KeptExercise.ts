import type { RecordedEvent } from "../../shared/exercise/events.ts";
import { foldEvents } from "../../shared/exercise/fold.ts";
import type { ExerciseState } from "../../shared/exercise/state.ts";
import type { Scenario } from "../../shared/scenario/scenario.ts";
import type { Draft } from "../../shared/views/contract/seatView.ts";
import type { AnsweredCommand, AsideWrite, ClockMark, Head, Journal, StoredSession } from "../journal/journal.ts";
import type { DecidedBatch } from "./decideBatch.ts";
import { SeatKeys } from "./SeatKeys.ts";

/** What is believed of an exercise: all of it stands in the journal. */
export class KeptExercise {
	state: ExerciseState;
	head: Head;
	/** Seat id → inject id → draft, with authored ids. */
	readonly drafts: Map<string, Readonly<Record<string, Draft>>>;
	readonly keys: SeatKeys;
	/** Connections of the last run that may come back by themselves. */
	readonly sessions: readonly StoredSession[];
	/** Where the clock stood when it was last looked at before the last stop. */
	readonly clockMark: ClockMark | null;
	readonly #recorded: RecordedEvent[];
	#texts: Map<string, string>;
	readonly #answered: Map<string, AnsweredCommand>;

	/** Reads it back. Throws when the record is damaged. */
	static async read(journal: Journal, exerciseId: string, scenario: Scenario): Promise<KeptExercise> {
		const recorded = await journal.read(exerciseId);
		const head = await journal.head(exerciseId);
		const aside = await journal.aside(exerciseId);
		return new KeptExercise({ recorded, head, aside, state: foldEvents(scenario, recorded) });
	}

	private constructor(read: {
		readonly state: ExerciseState;
		readonly recorded: readonly RecordedEvent[];
		readonly head: Head;
		readonly aside: Awaited<ReturnType<Journal["aside"]>>;
	}) {
		const { state, recorded, head, aside } = read;
		this.state = state;
		this.#recorded = [...recorded];
		this.head = head;
		this.#texts = new Map(aside.texts);
		this.drafts = new Map(aside.drafts);
		this.keys = new SeatKeys(aside.seatTokens, aside.links);
		this.sessions = aside.sessions;
		this.clockMark = aside.clockMark;
		this.#answered = new Map(aside.commands.map((command) => [answerKey(command.seatId, command.commandId), command]));
	}

	/** Grows in place: whoever keeps it sees what came later. */
	get recorded(): readonly RecordedEvent[] {
		return this.#recorded;
	}

	/** Text id → text; an erased text is absent, and the map another one than before. */
	get texts(): ReadonlyMap<string, string> {
		return this.#texts;
	}

	answeredBefore(seatId: string, commandId: string): AnsweredCommand | undefined {
		return this.#answered.get(answerKey(seatId, commandId));
	}

	/** Takes in a batch that has been written down. */
	believe({ state, fresh, texts, commands, aside }: DecidedBatch, head: Head): void {
		this.head = head;
		if (state !== null && fresh.length > 0) {
			this.state = state;
			this.#recorded.push(...fresh);
		}
		for (const { textId, value } of texts) this.#texts.set(textId, value);
		for (const command of commands) this.#answered.set(answerKey(command.seatId, command.commandId), command);
		this.believeAside(aside);
	}

	believeAside(writes: readonly AsideWrite[]): void {
		const erased = writes.flatMap((write) => (write.kind === "text-erased" ? [write.textId] : []));
		if (erased.length > 0) {
			// What was made with the erased texts must not be taken for what can still be made.
			this.#texts = new Map(this.#texts);
			for (const textId of erased) this.#texts.delete(textId);
		}
		for (const write of writes) {
			this.keys.believe(write);
			if (write.kind !== "draft") continue;
			const { [write.injectId]: _former, ...others } = this.drafts.get(write.seatId) ?? {};
			this.drafts.set(write.seatId, write.draft === null ? others : { ...others, [write.injectId]: write.draft });
		}
	}
}

function answerKey(seatId: string, commandId: string): string {
	return `${seatId} ${commandId}`;
}
