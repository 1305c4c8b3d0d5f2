import { exerciseTimeMs } from "../exercise/clock.ts";
import { type AnyCommand, Command, type Refusal, type ServerCommand, type TextRef } from "../exercise/commands.ts";
import { decide } from "../exercise/decide.ts";
import { nextDueAtMs } from "../exercise/due.ts";
import type { RecordedEvent } from "../exercise/events.ts";
import { applyRecorded } from "../exercise/fold.ts";
import { keyedHash } from "../exercise/opaqueIds.ts";
import type { Plan } from "../exercise/plan.ts";
import type { ExerciseState } from "../exercise/state.ts";
import { withTextsAside } from "../exercise/textsAside.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Room } from "../views/room.ts";
import { resolveCommand } from "../wire/opaque.ts";
import type { BotCommand } from "./bot.ts";

/** An exercise conducted in memory: the same rules as in a room, with a clock that is moved by hand. */
export interface SimulatedTable {
	readonly scenario: Scenario;
	readonly state: () => ExerciseState;
	readonly recorded: () => readonly RecordedEvent[];
	readonly room: () => Room;
	/** Exercise time now. */
	readonly nowMs: () => number;
	/** A seat asks, with the ids its wire carries: opaque for players, authored for the white cell. */
	readonly ask: (seatId: string, command: BotCommand) => Refusal | null;
	readonly serve: (command: ServerCommand) => Refusal | null;
	/** Lets exercise time pass up to this moment; what falls due on the way happens at its own time. */
	readonly passUntil: (atMs: number) => void;
}

/** Monday, 3 October 2022, 09:00 in Vilnius. */
const STARTS_AT_WALL_MS = 1_664_776_800_000;

export interface TableParts {
	readonly scenario: Scenario;
	readonly plan: Plan;
	readonly seed: string;
	/** The content hash of the scenario as the journal would pin it. */
	readonly scenarioHash?: string;
}

/** Creates the exercise. Nobody sits yet, and the lobby is not open. */
export function createTable({ scenario, plan, seed, scenarioHash = "simulated" }: TableParts): SimulatedTable {
	const recorded: RecordedEvent[] = [];
	const texts = new Map<string, string>();
	const online = new Set<string>();
	let state: ExerciseState | null = null;
	let wallMs = STARTS_AT_WALL_MS;
	let ids = 0;
	let commands = 0;

	const current = (): ExerciseState => {
		if (state === null) throw new Error("The exercise was not created.");
		return state;
	};
	const setAside = (value: string): TextRef => {
		const id = `text-${texts.size + 1}`;
		texts.set(id, value);
		return { id, commitment: keyedHash(seed, `${id}:${value}`, 64) };
	};
	const apply = (by: string, command: AnyCommand, commandId: string | null): Refusal | null => {
		const decision = decide(scenario, state, command, {
			by,
			nowWallMs: wallMs,
			newId: () => {
				ids += 1;
				return `id-${ids}`;
			},
			isOnline: (seatId) => online.has(seatId),
			recorded,
		});
		if (!decision.ok) return decision.refusal;
		const fresh = decision.events.map(
			(event, index): RecordedEvent => ({
				seq: recorded.length + 1 + index,
				atMs: decision.atMs,
				wallMs,
				by,
				commandId,
				event,
			}),
		);
		recorded.push(...fresh);
		state = applyRecorded(scenario, state, recorded, fresh);
		return null;
	};

	const table: SimulatedTable = {
		scenario,
		state: current,
		recorded: () => recorded,
		room: () => ({
			online,
			longGone: new Set(),
			waiting: [],
			texts,
			drafts: new Map(),
			joinCode: "000000",
			joinUrl: "",
		}),
		nowMs: () => exerciseTimeMs(current().clock, wallMs),
		ask: (seatId, bare) => {
			commands += 1;
			const command = { ...bare, commandId: `command-${commands}` };
			const parsed = Command.safeParse(command);
			if (!parsed.success)
				return { code: "InvalidCommand", message: parsed.error.issues[0]?.message ?? "This command has no form." };
			const isWhiteCell = current().seats[seatId]?.role === "facilitator";
			const resolved = resolveCommand(scenario, current().seed, parsed.data, isWhiteCell);
			if (!("type" in resolved)) return resolved;
			return apply(seatId, withTextsAside(resolved, setAside), resolved.commandId);
		},
		serve: (command) => {
			const refusal = apply("server", command, null);
			if (refusal === null && command.type === "TakeSeat") online.add(command.seatId);
			return refusal;
		},
		passUntil: (atMs) => {
			for (;;) {
				const now = table.nowMs();
				const due = nextDueAtMs(scenario, current());
				if (due === null || due > atMs) break;
				wallMs += Math.max(0, due - now);
				const before = recorded.length;
				apply("clock", { type: "PassTime" }, null);
				// What is due and does not come about would be due for ever.
				if (recorded.length === before) break;
			}
			wallMs += Math.max(0, atMs - table.nowMs());
		},
	};
	const refusal = apply("server", { type: "CreateExercise", exerciseId: "simulated", plan, seed, scenarioHash }, null);
	if (refusal !== null) throw new Error(`The plan cannot be played: ${refusal.message}`);
	return table;
}
