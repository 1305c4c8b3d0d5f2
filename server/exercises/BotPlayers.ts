import type { Bot, BotCommand, BotInput } from "../../shared/bots/bot.ts";
import { botInput, reaches } from "../../shared/bots/botPlace.ts";
import { type Chance, chanceFrom } from "../../shared/bots/chance.ts";
import { keysFor } from "../../shared/bots/key.ts";
import { temperBot } from "../../shared/bots/temperBot.ts";
import { exerciseTimeMs } from "../../shared/exercise/clock.ts";
import type { WireCommand } from "../../shared/exercise/commands.ts";
import type { BotTemper } from "../../shared/exercise/dryRun.ts";
import type { RecordedEvent } from "../../shared/exercise/events.ts";
import { holdsPen } from "../../shared/exercise/permissions.ts";
import type { ExerciseState } from "../../shared/exercise/state.ts";
import type { Scenario } from "../../shared/scenario/scenario.ts";
import type { Room } from "../../shared/views/room.ts";
import type { CommandAnswer } from "../../shared/wire/protocol.ts";
import type { ExerciseSession } from "./ExerciseSession.ts";
import { randomId } from "./randomId.ts";
import type { SessionParts } from "./sessionParts.ts";
import type { Surroundings } from "./surroundings.ts";

interface BotPlayersParts {
	readonly scenario: Scenario;
	readonly surroundings: Surroundings;
	readonly state: () => ExerciseState;
	readonly room: () => Room;
	readonly handle: (seatId: string, command: WireCommand) => Promise<CommandAnswer>;
	/** A bot is there as long as the server is. */
	readonly arrive: (seatId: string) => void;
	readonly onFault: (error: unknown) => void;
}

interface Player {
	readonly seatId: string;
	readonly worldId: string;
	readonly teamId: string;
	readonly temper: BotTemper;
	readonly bot: Bot;
	readonly chance: Chance;
	wakeAtMs: number | null;
}

/**
 * The bots of a dry run. Each plays its team while it holds the pen, by the commands a device would send, and knows what
 * its seat is shown; only the expert has the key. When something is undone or reopened they begin anew.
 */
export class BotPlayers {
	readonly #parts: BotPlayersParts;
	readonly #players = new Map<string, Player>();
	#cancelTimer: (() => void) | null = null;
	#isStopped = false;

	/** Null but in a dry run. */
	static of(session: ExerciseSession, { scenario, surroundings, log }: SessionParts): BotPlayers | null {
		if (session.state.plan.dryRun !== true) return null;
		return new BotPlayers({
			scenario,
			surroundings,
			state: () => session.state,
			room: () => session.hall.room(),
			handle: (seatId, command) => session.handle(seatId, command),
			arrive: (seatId) => session.hall.seatBot(seatId),
			onFault: (error) => log.error({ err: error, exerciseId: session.exerciseId }, "a bot failed"),
		});
	}

	private constructor(parts: BotPlayersParts) {
		this.#parts = parts;
	}

	/** To be called when the exercise is open, and after every change of it. */
	see(fresh: readonly RecordedEvent[]): void {
		if (this.#isStopped) return;
		if (fresh.some(({ event }) => event.type === "StepUndone" || event.type === "DecisionReopened"))
			this.#players.clear();
		const came = this.#takePlaces();
		// Any of these may change what a seat may do.
		const isNew = fresh.some(({ event }) => CHANGES_WHAT_MAY_BE_DONE.has(event.type));
		for (const player of this.#players.values())
			if (isNew || came.has(player.seatId) || fresh.some((entry) => reaches(entry, player))) this.#wake(player);
		this.#arm();
	}

	stop(): void {
		this.#isStopped = true;
		this.#cancelTimer?.();
	}

	/** Seats of bots that are new, or of another temper than before. */
	#takePlaces(): ReadonlySet<string> {
		const { scenario, surroundings, state, arrive } = this.#parts;
		const came = new Set<string>();
		const { seats, seed } = state();
		for (const { id: seatId, bot: temper, worldId, teamId } of Object.values(seats)) {
			if (temper === null || worldId === null || teamId === null) continue;
			if (isAsBefore(this.#players.get(seatId), { temper, worldId, teamId })) continue;
			const chance = chanceFrom(randomId(surroundings.randomBytes, 12));
			const bot = temperBot(temper, () => keysFor(scenario, seed, teamId), chance);
			this.#players.set(seatId, { seatId, worldId, teamId, temper, bot, chance, wakeAtMs: null });
			arrive(seatId);
			came.add(seatId);
		}
		return came;
	}

	#wake(player: Player): void {
		try {
			const { scenario, surroundings, state, room } = this.#parts;
			const now = state();
			const seat = now.seats[player.seatId];
			player.wakeAtMs = null;
			// Who is asked for attention does nothing, and looks again when it is over.
			if (seat === undefined || now.talk.attention !== null) return;
			const input = botInput(scenario, now, room(), player, this.#nowMs());
			if (input.seat.may.includes("AnswerRollCall")) this.#ask(player, { type: "AnswerRollCall" }, surroundings);
			if (!holdsPen(now, seat)) return;
			for (const command of improvisations(input, player.chance)) this.#ask(player, command, surroundings);
			for (const command of openings(input, player.seatId)) this.#ask(player, command, surroundings);
			const { commands, wakeAtMs } = player.bot.act(input);
			player.wakeAtMs = wakeAtMs;
			for (const command of commands) this.#ask(player, command, surroundings);
		} catch (error) {
			// A bot that errs leaves its team unplayed; the exercise goes on.
			this.#parts.onFault(error);
		}
	}

	#ask({ seatId }: Player, command: BotCommand, { randomBytes }: Surroundings): void {
		const numbered = { ...command, commandId: randomId(randomBytes, 12) } as WireCommand;
		void this.#parts.handle(seatId, numbered);
	}

	/** For the bot that wants to look again first; a clock that stands wakes nobody. */
	#arm(): void {
		this.#cancelTimer?.();
		this.#cancelTimer = null;
		const { clock } = this.#parts.state();
		const wakes = [...this.#players.values()].flatMap(({ wakeAtMs }) => wakeAtMs ?? []);
		if (clock.runningSinceWallMs === null || wakes.length === 0) return;
		const delayMs = Math.max(0, Math.ceil((Math.min(...wakes) - this.#nowMs()) / clock.rate));
		this.#cancelTimer = this.#parts.surroundings.setTimer(delayMs, () => {
			const nowMs = this.#nowMs();
			for (const player of this.#players.values())
				if (player.wakeAtMs !== null && player.wakeAtMs <= nowMs) this.#wake(player);
			this.#arm();
		});
	}

	#nowMs(): number {
		const { state, surroundings } = this.#parts;
		return exerciseTimeMs(state().clock, surroundings.nowWallMs());
	}
}

/** A bot that was moved plays its new team. */
function isAsBefore(
	before: Player | undefined,
	{ temper, worldId, teamId }: Pick<Player, "temper" | "worldId" | "teamId">,
): boolean {
	return before?.temper === temper && before.worldId === worldId && before.teamId === teamId;
}

/** Nobody can know what is right in an inject that was written a moment ago: a bot takes what comes. */
function improvisations({ team, seat }: BotInput, chance: Chance): readonly BotCommand[] {
	if (!seat.may.includes("DecideImprovised")) return [];
	return team.improvised
		.filter(({ isOpen, options, decided }) => isOpen && options.length > 0 && decided === null)
		.map(({ id: improvisedId, options }) => {
			const option = chance.below(options.length);
			return { type: "DecideImprovised", improvisedId, option, reason: "" };
		});
}

/** The console shows who has not opened what, so a bot opens what it reads. */
function openings({ team, seat }: BotInput, seatId: string): readonly BotCommand[] {
	return team.injects.flatMap(({ id: injectId, documents }) =>
		seat.mayIn[injectId]?.includes("OpenDocument") !== true
			? []
			: documents.flatMap(({ id: documentId, openedBy }): readonly BotCommand[] =>
					openedBy.includes(seatId) ? [] : [{ type: "OpenDocument", injectId, documentId }],
				),
	);
}

const CHANGES_WHAT_MAY_BE_DONE: ReadonlySet<RecordedEvent["event"]["type"]> = new Set([
	"LobbyOpened",
	"BriefingBegun",
	"ExerciseStarted",
	"ClockResumed",
	"PenHanded",
	"InjectReleased",
	"InjectImprovised",
	"AttentionEnded",
]);
