import type { Refusal } from "../exercise/commands.ts";
import { nextDueAtMs } from "../exercise/due.ts";
import { injectOf, injectStateOf, playsOf, timesOf } from "../exercise/find.ts";
import type { Plan } from "../exercise/plan.ts";
import { revealOrder } from "../exercise/reveal.ts";
import type { Play } from "../exercise/state.ts";
import type { Inject, Scenario } from "../scenario/scenario.ts";
import type { Bot, BotCommand, BotInput } from "./bot.ts";
import { type BotPlace, botInput, reaches } from "./botPlace.ts";
import { createTable, type SimulatedTable } from "./table.ts";

export interface ExerciseParts {
	readonly scenario: Scenario;
	readonly plan: Plan;
	readonly seed: string;
	readonly scenarioHash?: string;
	/** One bot a seat, and one seat a team: whoever sits there. */
	readonly botFor: (worldId: string, teamId: string) => Bot;
	/** After each inject all its keys are opened, step by step. */
	readonly reveals?: boolean;
	/** Teams that wait to be told are let in at half-time by the facilitator. */
	readonly informsAtHalfTime?: boolean;
	/** Looks at what a bot is given. For tests. */
	readonly onInput?: (input: BotInput) => void;
}

export interface PlayedExercise {
	readonly table: SimulatedTable;
	/** What was refused on the way. A bot that plays well is refused nothing. */
	readonly refusals: readonly { readonly seatId: string; readonly command: BotCommand; readonly refusal: Refusal }[];
}

const FACILITATOR = "facilitator";

interface Player extends BotPlace {
	readonly bot: Bot;
	wakeAtMs: number | null;
	/** How much of the record it has been woken for. */
	seen: number;
}

/** Conducts a whole exercise with bots at the tables: every inject of the plan in its order, each until all have locked or its time is up. */
export function playExercise(parts: ExerciseParts): PlayedExercise {
	const { scenario, plan, seed, scenarioHash } = parts;
	const table = createTable({ scenario, plan, seed, ...(scenarioHash !== undefined && { scenarioHash }) });
	const conduct = new Conduct(table, parts);
	conduct.begin();
	for (const { injectId } of plan.injects) conduct.playInject(injectId);
	conduct.facilitate({ type: "EndExercise" });
	return { table, refusals: conduct.refusals };
}

class Conduct {
	readonly refusals: { seatId: string; command: BotCommand; refusal: Refusal }[] = [];
	readonly #table: SimulatedTable;
	readonly #parts: ExerciseParts;
	readonly #players: Player[] = [];

	constructor(table: SimulatedTable, parts: ExerciseParts) {
		this.#table = table;
		this.#parts = parts;
	}

	begin(): void {
		const { plan, botFor } = this.#parts;
		this.#sit(FACILITATOR, null, null);
		this.facilitate({ type: "OpenLobby" });
		for (const { id: worldId } of plan.worlds)
			for (const teamId of plan.teamIds) {
				const seatId = `${worldId}-${teamId}`;
				this.#sit(seatId, worldId, teamId);
				this.#players.push({ seatId, worldId, teamId, bot: botFor(worldId, teamId), wakeAtMs: null, seen: 0 });
			}
		this.facilitate({ type: "BeginBriefing" });
		this.facilitate({ type: "StartExercise" });
	}

	facilitate(command: BotCommand): void {
		this.#ask(FACILITATOR, command);
	}

	playInject(injectId: string): void {
		const inject = injectOf(this.#parts.scenario, injectId);
		if (inject === undefined) return;
		const table = this.#table;
		if (injectStateOf(table.state(), injectId)?.status === "planned")
			this.facilitate({ type: "ReleaseInject", injectId });
		const halfTimeMs = table.nowMs() + (inject.minutes.target * 60_000) / 2;
		let willInform = this.#parts.informsAtHalfTime === true;
		this.#wakeWhoMust();
		while (!this.#isPlayed(inject, willInform)) {
			const endsAtMs = this.#endsAtMs(inject);
			const nextMs = Math.min(
				endsAtMs,
				willInform ? halfTimeMs : Number.POSITIVE_INFINITY,
				nextDueAtMs(table.scenario, table.state()) ?? Number.POSITIVE_INFINITY,
				...this.#players.map(({ wakeAtMs }) => wakeAtMs ?? Number.POSITIVE_INFINITY),
			);
			table.passUntil(Math.max(nextMs, table.nowMs()));
			if (willInform && table.nowMs() >= halfTimeMs) {
				willInform = false;
				this.#informWaiting(inject);
			}
			this.#wakeWhoMust();
			if (table.nowMs() >= endsAtMs) break;
		}
		this.facilitate({ type: "CloseInject", injectId });
		if (this.#parts.reveals === true)
			for (const step of revealOrder(table.state().plan)) this.facilitate({ type: "RevealStep", injectId, step });
	}

	#sit(seatId: string, worldId: string | null, teamId: string | null): void {
		const role = teamId === null ? "facilitator" : "player";
		const refusal = this.#table.serve({ type: "TakeSeat", seatId, role, worldId, teamId, roleId: null, name: null });
		if (refusal !== null) throw new Error(`Nobody can sit down: ${refusal.message}`);
	}

	#ask(seatId: string, command: BotCommand): void {
		const refusal = this.#table.ask(seatId, command);
		if (refusal !== null) this.refusals.push({ seatId, command, refusal });
	}

	/** Nobody is at work any more, and nobody will come: who waits to be told is told by nobody now. */
	#isPlayed(inject: Inject, mayBeInformed: boolean): boolean {
		return playsOf(this.#table.state(), inject.id).every(
			({ teamId, enteredAtMs, lock }) =>
				lock !== null || (enteredAtMs === null && isToldBySomebody(inject, teamId) && !mayBeInformed),
		);
	}

	#endsAtMs(inject: Inject): number {
		const state = this.#table.state();
		const injectState = injectStateOf(state, inject.id);
		if (injectState === undefined) return this.#table.nowMs();
		return Math.max(...playsOf(state, inject.id).map((play: Play) => timesOf(inject, injectState, play).limitAtMs));
	}

	#informWaiting(inject: Inject): void {
		for (const { worldId, teamId, enteredAtMs } of playsOf(this.#table.state(), inject.id))
			if (enteredAtMs === null && isToldBySomebody(inject, teamId))
				this.facilitate({ type: "InformTeam", injectId: inject.id, worldId, teamId });
	}

	/** Bots answer one another at once; a round in which nobody had reason to look ends it. */
	#wakeWhoMust(): void {
		for (let round = 0; round < 100; round += 1) {
			const woken = this.#players.filter((player) => this.#mustWake(player));
			if (woken.length === 0) return;
			for (const player of woken) this.#wake(player);
		}
		throw new Error("The bots wake one another without end.");
	}

	#mustWake(player: Player): boolean {
		if (player.wakeAtMs !== null && player.wakeAtMs <= this.#table.nowMs()) return true;
		const recorded = this.#table.recorded();
		for (; player.seen < recorded.length; player.seen += 1) {
			const entry = recorded[player.seen];
			if (entry !== undefined && reaches(entry, player)) return true;
		}
		return false;
	}

	#wake(player: Player): void {
		const { scenario, state, room, recorded, nowMs } = this.#table;
		player.seen = recorded().length;
		const { seatId, bot } = player;
		const input = botInput(scenario, state(), room(), player, nowMs());
		this.#parts.onInput?.(input);
		const { commands, wakeAtMs } = bot.act(input);
		player.wakeAtMs = wakeAtMs;
		for (const command of commands) this.#ask(seatId, command);
	}
}

function isToldBySomebody(inject: Inject, teamId: string): boolean {
	const enters = inject.enters[teamId];
	return typeof enters === "object" && "informedBy" in enters;
}
