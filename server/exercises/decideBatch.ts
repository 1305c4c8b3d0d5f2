import type { AnyCommand, CommandType, Refusal, ServerCommand, WireCommand } from "../../shared/exercise/commands.ts";
import { type Decision, decide } from "../../shared/exercise/decide.ts";
import type { RecordedEvent } from "../../shared/exercise/events.ts";
import { applyRecorded } from "../../shared/exercise/fold.ts";
import type { ExerciseState } from "../../shared/exercise/state.ts";
import type { Scenario } from "../../shared/scenario/scenario.ts";
import { resolveCommand } from "../../shared/wire/opaque.ts";
import type { CommandAnswer } from "../../shared/wire/protocol.ts";
import type { AnsweredCommand, AsideWrite, StoredText } from "../journal/journal.ts";
import { randomId } from "./randomId.ts";
import { setTextsAside } from "./textsAside.ts";

/** Something asked of an exercise. */
export type Ask =
	| { readonly kind: "seat"; readonly seatId: string; readonly command: WireCommand }
	| {
			readonly kind: "server";
			readonly by: "server" | "clock";
			readonly command: ServerCommand;
			/** Written in the same breath, if it is accepted. */
			readonly texts: readonly StoredText[];
			readonly aside: readonly AsideWrite[];
	  };

export interface BatchContext {
	readonly scenario: Scenario;
	readonly nowWallMs: number;
	readonly randomBytes: (count: number) => Uint8Array;
	readonly isOnline: (seatId: string) => boolean;
	/** An accepted command that was answered before; undefined when it is new. */
	readonly answeredBefore: (seatId: string, commandId: string) => AnsweredCommand | undefined;
	/** A bug in a rule: the command is refused, the others stand. */
	readonly onFault: (error: unknown, type: CommandType | ServerCommand["type"]) => void;
}

/** What a batch comes to. Nothing of it has happened until it is written down. */
export interface DecidedBatch {
	readonly state: ExerciseState | null;
	readonly fresh: readonly RecordedEvent[];
	readonly texts: readonly StoredText[];
	readonly commands: readonly AnsweredCommand[];
	readonly aside: readonly AsideWrite[];
	/** One for each ask, in order. */
	readonly answers: readonly CommandAnswer[];
}

/** Decides asks one after the other, each on the state the ones before it would lead to. */
export function decideBatch(
	state: ExerciseState | null,
	recorded: readonly RecordedEvent[],
	asks: readonly Ask[],
	context: BatchContext,
): DecidedBatch {
	const batch = new TentativeBatch(state, recorded, context);
	const answers = asks.map((ask) => batch.answer(ask));
	return { ...batch.outcome(), answers };
}

class TentativeBatch {
	readonly #context: BatchContext;
	/** What stood before this batch. */
	readonly #before: readonly RecordedEvent[];
	readonly #fresh: RecordedEvent[] = [];
	readonly #texts: StoredText[] = [];
	readonly #commands: AnsweredCommand[] = [];
	readonly #aside: AsideWrite[] = [];
	#state: ExerciseState | null;

	constructor(state: ExerciseState | null, recorded: readonly RecordedEvent[], context: BatchContext) {
		this.#state = state;
		this.#before = recorded;
		this.#context = context;
	}

	answer(ask: Ask): CommandAnswer {
		try {
			return ask.kind === "seat" ? this.#answerSeat(ask.seatId, ask.command) : this.#answerServer(ask);
		} catch (error) {
			this.#context.onFault(error, ask.command.type);
			return refused({ code: "Internal", message: "This could not be done. It has been noted; please go on." });
		}
	}

	outcome(): Omit<DecidedBatch, "answers"> {
		return {
			state: this.#state,
			fresh: this.#fresh,
			texts: this.#texts,
			commands: this.#commands,
			aside: this.#aside,
		};
	}

	#answerSeat(seatId: string, command: WireCommand): CommandAnswer {
		const { commandId } = command;
		const before =
			this.#context.answeredBefore(seatId, commandId) ??
			this.#commands.find((one) => one.seatId === seatId && one.commandId === commandId);
		if (before !== undefined) return { ok: true, seq: before.seq };
		if (this.#state === null) return refused({ code: "WrongPhase", message: "The exercise has not been created." });
		const isWhiteCell = this.#state.seats[seatId]?.role === "facilitator";
		const resolved = resolveCommand(this.#context.scenario, this.#state.seed, command, isWhiteCell);
		if ("code" in resolved) return refused(resolved);
		const { command: asked, texts } = setTextsAside(resolved, this.#context.randomBytes);
		const answer = this.#decide(asked, seatId, commandId);
		if (!answer.ok) return answer;
		this.#texts.push(...texts);
		this.#commands.push({ seatId, commandId, seq: answer.seq });
		return answer;
	}

	#answerServer({ by, command, texts, aside }: Ask & { kind: "server" }): CommandAnswer {
		const answer = this.#decide(command, by, null);
		if (!answer.ok) return answer;
		this.#texts.push(...texts);
		this.#aside.push(...aside);
		return answer;
	}

	#decide(command: AnyCommand, by: string, commandId: string | null): CommandAnswer {
		const { scenario, nowWallMs, randomBytes, isOnline } = this.#context;
		const recorded = (): readonly RecordedEvent[] => [...this.#before, ...this.#fresh];
		const decision: Decision = decide(scenario, this.#state, command, {
			by,
			nowWallMs,
			newId: () => randomId(randomBytes, 12),
			isOnline,
			// Only an undo looks back: a long exercise is not copied for every tap.
			get recorded() {
				return recorded();
			},
		});
		if (!decision.ok) return refused(decision.refusal);
		if (decision.events.length === 0) return { ok: true, seq: null };
		const head = this.#before.length + this.#fresh.length;
		const lastWallMs = (this.#fresh.at(-1) ?? this.#before.at(-1))?.wallMs ?? 0;
		const fresh = decision.events.map(
			(event, index): RecordedEvent => ({
				seq: head + index + 1,
				atMs: Math.round(decision.atMs),
				wallMs: Math.max(lastWallMs, nowWallMs),
				by,
				commandId,
				event,
			}),
		);
		const isUndo = fresh.some(({ event }) => event.type === "StepUndone");
		this.#state = applyRecorded(scenario, this.#state, isUndo ? [...recorded(), ...fresh] : fresh, fresh);
		this.#fresh.push(...fresh);
		return { ok: true, seq: head + fresh.length };
	}
}

function refused(refusal: Refusal): CommandAnswer {
	return { ok: false, refusal };
}
