import type { SeatCommand } from "../commands.ts";
import type { ExerciseEvent } from "../events.ts";
import { accept, type Refused, type Ruling, refuse } from "../refusal.ts";
import { type ExerciseState, type Seat, teamKey } from "../state.ts";

/** Rules of the facilitator's desk: who comes in, and where who is there sits. */

/** A player's seat, which is always one of a team. */
type PlayerSeat = Seat & { readonly worldId: string; readonly teamId: string };

export function lockRoom({ isRoomLocked }: ExerciseState, locked: boolean): Ruling {
	if (isRoomLocked === locked)
		return refuse("AlreadyDone", locked ? "The room is locked already." : "The room is not locked.");
	return accept({ type: "RoomLocked", locked });
}

export function moveSeat(
	state: ExerciseState,
	{ seatId, worldId, teamId }: SeatCommand & { type: "MoveSeat" },
	isOnline: (seatId: string) => boolean,
): Ruling {
	const seat = playerAt(state, seatId);
	if ("ok" in seat) return seat;
	const unknown = unknownTeam(state, worldId, teamId);
	if (unknown !== null) return unknown;
	if (seat.worldId === worldId && seat.teamId === teamId)
		return refuse("AlreadyDone", "This member sits with that team already.");
	const from = { worldId: seat.worldId, teamId: seat.teamId };
	const moved: ExerciseEvent = { type: "SeatMoved", seatId, worldId, teamId, from };
	const taken: readonly ExerciseEvent[] = Object.hasOwn(state.pens, teamKey(worldId, teamId))
		? []
		: [{ type: "PenHanded", worldId, teamId, seatId }];
	return accept(moved, ...penPassedOn(state, seat, isOnline), ...taken);
}

export function renameSeat(state: ExerciseState, { seatId, text }: SeatCommand & { type: "RenameSeat" }): Ruling {
	const seat = playerAt(state, seatId);
	if ("ok" in seat) return seat;
	const { worldId, teamId } = seat;
	return accept({ type: "SeatRenamed", seatId, name: text, worldId, teamId });
}

export function removeSeat(state: ExerciseState, seatId: string, isOnline: (seatId: string) => boolean): Ruling {
	const seat = playerAt(state, seatId);
	if ("ok" in seat) return seat;
	const { worldId, teamId } = seat;
	return accept({ type: "SeatRemoved", seatId, worldId, teamId }, ...penPassedOn(state, seat, isOnline));
}

export function markTeamAbsent(
	state: ExerciseState,
	{ worldId, teamId, absent }: SeatCommand & { type: "MarkTeamAbsent" },
): Ruling {
	const unknown = unknownTeam(state, worldId, teamId);
	if (unknown !== null) return unknown;
	if (state.absentTeams.includes(teamKey(worldId, teamId)) === absent)
		return refuse("AlreadyDone", absent ? "This team is marked absent already." : "This team is not marked absent.");
	return accept({ type: "TeamMarkedAbsent", worldId, teamId, absent });
}

function unknownTeam({ plan }: ExerciseState, worldId: string, teamId: string): Refused | null {
	if (!plan.worlds.some(({ id }) => id === worldId))
		return refuse("UnknownTeam", "There is no such world in this exercise.");
	return plan.teamIds.includes(teamId) ? null : refuse("UnknownTeam", "There is no such team in this exercise.");
}

function playerAt(state: ExerciseState, seatId: string): PlayerSeat | Refused {
	const seat = Object.hasOwn(state.seats, seatId) ? state.seats[seatId] : undefined;
	if (seat === undefined) return refuse("UnknownSeat", "There is no such seat, or no longer.");
	const { role, worldId, teamId } = seat;
	if (role !== "player" || worldId === null || teamId === null)
		return refuse("UnknownSeat", "This seat was opened by a link. Revoke the link instead.");
	return { ...seat, worldId, teamId };
}

/** The scribe leaves: whoever of the team is there takes the pen, in the order they sat down; where nobody is, the first. */
function penPassedOn(
	state: ExerciseState,
	{ id, worldId, teamId }: PlayerSeat,
	isOnline: (seatId: string) => boolean,
): readonly ExerciseEvent[] {
	if (state.pens[teamKey(worldId, teamId)] !== id) return [];
	const others = Object.values(state.seats).filter(
		(seat) => seat.id !== id && seat.role === "player" && seat.worldId === worldId && seat.teamId === teamId,
	);
	const heir = others.find((seat) => isOnline(seat.id)) ?? others[0];
	return heir === undefined ? [] : [{ type: "PenHanded", worldId, teamId, seatId: heir.id }];
}
