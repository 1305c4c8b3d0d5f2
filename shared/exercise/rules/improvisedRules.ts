import type { SeatCommand } from "../commands.ts";
import { isFor } from "../improvised.ts";
import { accept, type Ruling, refuse } from "../refusal.ts";
import { type ExerciseState, type Seat, teamKey } from "../state.ts";

export function improviseInject(
	{ plan }: ExerciseState,
	{ text, options, worldId, teamIds }: SeatCommand & { type: "ImproviseInject" },
	newId: () => string,
): Ruling {
	if (worldId !== null && !plan.worlds.some(({ id }) => id === worldId))
		return refuse("UnknownTeam", "There is no such world in this exercise.");
	if (teamIds.some((teamId) => !plan.teamIds.includes(teamId)))
		return refuse("UnknownTeam", "There is no such team in this exercise.");
	const each = plan.teamIds.filter((teamId) => teamIds.includes(teamId));
	return accept({ type: "InjectImprovised", improvisedId: newId(), text, options, worldId, teamIds: each });
}

export function closeImprovised(state: ExerciseState, improvisedId: string): Ruling {
	const one = state.improvised.find(({ id }) => id === improvisedId);
	if (one === undefined) return refuse("UnknownInject", "There is no such improvised inject.");
	if (!one.isOpen) return refuse("AlreadyDone", "It is closed already.");
	return accept({ type: "ImprovisedClosed", improvisedId });
}

/** Until it is closed the team may decide anew. */
export function decideImprovised(
	state: ExerciseState,
	{ worldId, teamId }: Seat,
	{ improvisedId, option, reason }: SeatCommand & { type: "DecideImprovised" },
): Ruling {
	const one = state.improvised.find(({ id }) => id === improvisedId);
	if (one === undefined || worldId === null || teamId === null || !isFor(one, worldId, teamId))
		return refuse("UnknownInject", "Your team has no such inject.");
	if (!one.isOpen) return refuse("NotOpen", "The facilitator has closed this inject.");
	if (one.options[option] === undefined) return refuse("UnknownOption", "There is no such option for your team.");
	if (one.decided[teamKey(worldId, teamId)]?.option === option)
		return refuse("AlreadyDone", "Your team has decided so.");
	return accept({ type: "ImprovisedDecided", improvisedId, worldId, teamId, option, reason });
}
