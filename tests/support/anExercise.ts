import type {
	AnyCommand,
	Refusal,
	SeatRole,
	ServerCommand,
	TextRef,
	WireCommand,
} from "../../shared/exercise/commands.ts";
import { type DecideContext, decide } from "../../shared/exercise/decide.ts";
import type { RecordedEvent } from "../../shared/exercise/events.ts";
import { applyRecorded } from "../../shared/exercise/fold.ts";
import type { Plan } from "../../shared/exercise/plan.ts";
import type { ExerciseState } from "../../shared/exercise/state.ts";
import { withTextsAside } from "../../shared/exercise/textsAside.ts";
import type { Scenario } from "../../shared/scenario/scenario.ts";
import type { Room, WaitingPerson } from "../../shared/views/room.ts";
import { aScenario } from "./aScenario.ts";

type WithoutId<C> = C extends unknown ? Omit<C, "commandId"> : never;
/** A command as a test writes it: authored ids, texts in words, the command id made for it. */
export type TestCommand = WithoutId<WireCommand>;

export const FRED = "fred";
/** Who sits where: `world/team` of each player's seat. The first of a team holds its pen. */
const PLAYERS: Readonly<Record<string, readonly [worldId: string, teamId: string]>> = {
	ada: ["north", "industry"],
	axel: ["north", "industry"],
	aino: ["north", "industry"],
	lena: ["north", "licensing"],
	leo: ["north", "licensing"],
	sara: ["north", "screening"],
	ida: ["south", "industry"],
	lars: ["south", "licensing"],
	sven: ["south", "screening"],
};
const GUESTS: Readonly<Record<string, SeatRole>> = {
	[FRED]: "facilitator",
	vera: "adviser",
	olga: "observer",
	wall: "projector",
};

export interface ExerciseOptions {
	readonly scenario?: Scenario;
	readonly plan?: Partial<Plan>;
	readonly seed?: string;
}

export type Answer =
	| { readonly ok: true; readonly fresh: readonly RecordedEvent[] }
	| { readonly ok: false; readonly refusal: Refusal };

/** An exercise at a table with a clock that only tests move. Writes down, then believes: like the server, without one. */
export class TestExercise {
	readonly scenario: Scenario;
	nowWallMs = 1_000_000;
	recorded: readonly RecordedEvent[] = [];
	readonly online = new Set<string>([...Object.keys(PLAYERS), ...Object.keys(GUESTS)]);
	readonly longGone = new Set<string>();
	readonly waiting: WaitingPerson[] = [];
	readonly texts = new Map<string, string>();
	#state: ExerciseState | null = null;
	#ids = 0;

	constructor({ scenario = aScenario(), plan = {}, seed = "seed" }: ExerciseOptions) {
		this.scenario = scenario;
		const created = this.serverAsks({
			type: "CreateExercise",
			exerciseId: "exercise",
			plan: planOf(scenario, plan),
			seed,
			scenarioHash: "hash",
		});
		if (!created.ok) throw new Error(`The exercise was not created: ${created.refusal.code}`);
	}

	get state(): ExerciseState {
		if (this.#state === null) throw new Error("The exercise has not been created.");
		return this.#state;
	}

	get room(): Room {
		return {
			online: new Set(this.online),
			longGone: new Set(this.longGone),
			waiting: this.waiting,
			texts: this.texts,
			drafts: new Map(),
			joinCode: "JOIN",
			joinUrl: "http://localhost/join",
		};
	}

	/** Asks for it at the table; a refusal is an answer. */
	asks(seatId: string, command: TestCommand): Answer {
		const commandId = `command-${this.#nextId()}`;
		return this.#decide(
			withTextsAside({ ...command, commandId } as WireCommand, (text) => this.textRef(text)),
			seatId,
			commandId,
		);
	}

	serverAsks(command: ServerCommand, by: "server" | "clock" = "server"): Answer {
		return this.#decide(command, by, null);
	}

	/** Asks for it as part of the story: it must be accepted. */
	does(seatId: string, command: TestCommand): readonly RecordedEvent[] {
		const answer = this.asks(seatId, command);
		if (!answer.ok) throw new Error(`${seatId} may not ${command.type}: ${JSON.stringify(answer.refusal)}`);
		return answer.fresh;
	}

	/** Time goes by; what falls due happens when it is due. */
	passes(minutes: number): readonly RecordedEvent[] {
		this.nowWallMs += minutes * 60_000;
		const answer = this.serverAsks({ type: "PassTime" }, "clock");
		return answer.ok ? answer.fresh : [];
	}

	takeSeat(seatId: string): Answer {
		const [worldId = null, teamId = null] = PLAYERS[seatId] ?? [];
		const role = GUESTS[seatId] ?? "player";
		return this.serverAsks({
			type: "TakeSeat",
			seatId,
			role,
			worldId,
			teamId,
			roleId: teamId === null ? null : "head",
			name: null,
		});
	}

	/** Takes what was asked for as decided, without writing it down. */
	decides(command: AnyCommand, by: string) {
		return decide(this.scenario, this.#state, command, this.#context(by));
	}

	textRef(text: string): TextRef {
		const id = `text-${this.#nextId()}`;
		this.texts.set(id, text);
		return { id, commitment: "0" };
	}

	#decide(command: AnyCommand, by: string, commandId: string | null): Answer {
		const decision = this.decides(command, by);
		if (!decision.ok) return decision;
		const fresh = decision.events.map(
			(event, index): RecordedEvent => ({
				seq: this.recorded.length + index + 1,
				atMs: decision.atMs,
				wallMs: this.nowWallMs,
				by,
				commandId,
				event,
			}),
		);
		this.recorded = [...this.recorded, ...fresh];
		if (fresh.length > 0) this.#state = applyRecorded(this.scenario, this.#state, this.recorded, fresh);
		return { ok: true, fresh };
	}

	#context(by: string): DecideContext {
		return {
			by,
			nowWallMs: this.nowWallMs,
			newId: () => `id-${this.#nextId()}`,
			isOnline: (seatId) => this.online.has(seatId),
			recorded: this.recorded,
		};
	}

	#nextId(): number {
		this.#ids += 1;
		return this.#ids;
	}
}

/** One world, level 4: every mechanic is there. */
function planOf(scenario: Scenario, change: Partial<Plan>): Plan {
	return {
		name: "Autumn exercise",
		level: 4,
		worlds: [{ id: "north", name: "North" }],
		teamIds: scenario.teams.map(({ id }) => id),
		injects: scenario.injects.map(({ id }) => ({ injectId: id, plannedMinutes: 35 })),
		languages: [...scenario.languages],
		scoring: true,
		timeliness: false,
		plenaryScores: false,
		practised: true,
		names: false,
		...change,
	};
}

/** Nobody sits yet but the facilitator. */
export function anExercise(options: ExerciseOptions = {}): TestExercise {
	const exercise = new TestExercise(options);
	exercise.takeSeat(FRED);
	return exercise;
}

/** Everybody sits and the lobby is open. */
export function inLobby(options: ExerciseOptions = {}): TestExercise {
	const exercise = anExercise(options);
	exercise.does(FRED, { type: "OpenLobby" });
	const worlds = exercise.state.plan.worlds.map(({ id }) => id);
	for (const [seatId, [worldId]] of Object.entries(PLAYERS)) if (worlds.includes(worldId)) exercise.takeSeat(seatId);
	for (const seatId of Object.keys(GUESTS)) if (seatId !== FRED) exercise.takeSeat(seatId);
	return exercise;
}

/** The clock runs; no inject is released. */
export function inPlay(options: ExerciseOptions = {}): TestExercise {
	const exercise = inLobby(options);
	exercise.does(FRED, { type: "BeginBriefing" });
	exercise.does(FRED, { type: "StartExercise" });
	return exercise;
}
