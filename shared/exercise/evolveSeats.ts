import type { ExerciseEvent } from "./events.ts";
import { type ExerciseState, type Seat, teamKey } from "./state.ts";

type SeatEvent = Extract<
	ExerciseEvent,
	{ type: "SeatTaken" | "BotSeated" | "RoomLocked" | "TeamMarkedAbsent" | "SeatMoved" | "SeatRenamed" | "SeatRemoved" }
>;

/** What an event changes in who sits where. A pen that loses its holder lies there until the next event hands it on. */
export function evolveSeats(state: ExerciseState, event: SeatEvent): ExerciseState {
	switch (event.type) {
		case "RoomLocked":
			return { ...state, isRoomLocked: event.locked };
		case "TeamMarkedAbsent": {
			const others = withTeamHere(state, event).absentTeams;
			const key = teamKey(event.worldId, event.teamId);
			return { ...state, absentTeams: event.absent ? [...others, key] : others };
		}
		case "SeatTaken": {
			const { seatId: id, role, worldId, teamId, roleId, name } = event;
			const place = { role, worldId, teamId, roleId };
			const seat = {
				id,
				...place,
				number: nextNumber(state, place),
				name,
				bot: null,
				assists: false,
				isReady: false,
				calledTo: [],
			};
			return { ...withTeamHere(state, place), seats: { ...state.seats, [id]: seat } };
		}
		case "BotSeated": {
			const { seatId, worldId, teamId, temper: bot } = event;
			const taken: ExerciseEvent = {
				type: "SeatTaken",
				seatId,
				role: "player",
				worldId,
				teamId,
				roleId: null,
				name: null,
			};
			const seated = Object.hasOwn(state.seats, seatId) ? state : evolveSeats(state, taken);
			const seat = seatOf(seated, seatId);
			return seat === null ? seated : { ...seated, seats: { ...seated.seats, [seatId]: { ...seat, bot } } };
		}
		case "SeatMoved": {
			const seat = seatOf(state, event.seatId);
			if (seat === null) return state;
			const { worldId, teamId } = event;
			// A role is one of its team.
			const roleId = teamId === seat.teamId ? seat.roleId : null;
			const place = { role: seat.role, worldId, teamId, roleId };
			const moved: Seat = { ...seat, ...place, number: nextNumber(state, place) };
			// The last to come to its table.
			const { [seat.id]: _before, ...others } = state.seats;
			return { ...withoutPen(withTeamHere(state, place), seat.id), seats: { ...others, [seat.id]: moved } };
		}
		case "SeatRenamed": {
			const seat = seatOf(state, event.seatId);
			if (seat === null) return state;
			return { ...state, seats: { ...state.seats, [seat.id]: { ...seat, name: event.name } } };
		}
		case "SeatRemoved": {
			const seat = seatOf(state, event.seatId);
			if (seat === null) return state;
			const { [seat.id]: _removed, ...seats } = state.seats;
			return { ...withoutPen(state, seat.id), seats, removedSeats: { ...state.removedSeats, [seat.id]: seat } };
		}
	}
}

function seatOf(state: ExerciseState, seatId: string): Seat | null {
	return Object.hasOwn(state.seats, seatId) ? (state.seats[seatId] ?? null) : null;
}

/** A number is given once: "Licensing 2" stays whoever was called so. */
function nextNumber(
	{ seats, removedSeats }: ExerciseState,
	{ role, worldId, teamId, roleId }: Pick<Seat, "role" | "worldId" | "teamId" | "roleId">,
): number {
	const taken = [...Object.values(seats), ...Object.values(removedSeats)].flatMap((seat) =>
		seat.role === role && seat.worldId === worldId && seat.teamId === teamId && seat.roleId === roleId
			? [seat.number]
			: [],
	);
	return Math.max(0, ...taken) + 1;
}

/** Somebody of the team has come after all. */
function withTeamHere(state: ExerciseState, { worldId, teamId }: Pick<Seat, "worldId" | "teamId">): ExerciseState {
	if (worldId === null || teamId === null) return state;
	const key = teamKey(worldId, teamId);
	if (!state.absentTeams.includes(key)) return state;
	return { ...state, absentTeams: state.absentTeams.filter((absent) => absent !== key) };
}

function withoutPen(state: ExerciseState, seatId: string): ExerciseState {
	const seat = seatOf(state, seatId);
	if (seat === null || seat.worldId === null || seat.teamId === null) return state;
	const { [teamKey(seat.worldId, seat.teamId)]: scribe, ...others } = state.pens;
	return scribe === seatId ? { ...state, pens: others } : state;
}
