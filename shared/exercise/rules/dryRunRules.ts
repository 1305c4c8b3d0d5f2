import type { SeatCommand } from "../commands.ts";
import { BOT_TEMPERS, type BotTemper } from "../dryRun.ts";
import type { ExerciseEvent } from "../events.ts";
import { accept, type Ruling, refuse } from "../refusal.ts";
import { type ExerciseState, teamKey } from "../state.ts";

/** Rules of dry runs: who plays where nobody sits, and how fast time runs. */

/** With the lobby a bot sits down in every team, of unlike tempers, so that a room of unlike decisions can be rehearsed. */
export function openLobby({ plan }: ExerciseState, newId: () => string): Ruling {
	if (plan.dryRun !== true) return accept({ type: "LobbyOpened" });
	const seated = plan.worlds.flatMap(({ id: worldId }, world) =>
		plan.teamIds.flatMap((teamId, team): readonly ExerciseEvent[] => {
			// Each world begins with another temper: the same role decides differently there.
			const temper = BOT_TEMPERS[(world + team) % BOT_TEMPERS.length] ?? "random";
			return botSits(worldId, teamId, newId(), temper);
		}),
	);
	return accept({ type: "LobbyOpened" }, ...seated);
}

export function seatBot(
	state: ExerciseState,
	{ worldId, teamId, temper }: SeatCommand & { type: "SeatBot" },
	newId: () => string,
): Ruling {
	if (!state.plan.worlds.some(({ id }) => id === worldId) || !state.plan.teamIds.includes(teamId))
		return refuse("UnknownTeam", "There is no such team in this exercise.");
	const seated = Object.values(state.seats).find(
		(seat) => seat.bot !== null && seat.worldId === worldId && seat.teamId === teamId,
	);
	if (seated?.bot === temper) return refuse("AlreadyDone", "The bot of this team plays so already.");
	if (seated !== undefined) return accept({ type: "BotSeated", seatId: seated.id, worldId, teamId, temper });
	const [sits, takesPen] = botSits(worldId, teamId, newId(), temper);
	return Object.hasOwn(state.pens, teamKey(worldId, teamId)) ? accept(sits) : accept(sits, takesPen);
}

function botSits(
	worldId: string,
	teamId: string,
	seatId: string,
	temper: BotTemper,
): readonly [ExerciseEvent, ExerciseEvent] {
	return [
		{ type: "BotSeated", seatId, worldId, teamId, temper },
		{ type: "PenHanded", worldId, teamId, seatId },
	];
}
