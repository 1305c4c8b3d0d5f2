import type { Scenario } from "../../scenario/scenario.ts";
import type { SeatCommand, ServerCommand } from "../commands.ts";
import type { ExerciseEvent } from "../events.ts";
import { holdsPen } from "../permissions.ts";
import { accept, type Ruling, refuse } from "../refusal.ts";
import { remindersOf } from "../reminders.ts";
import { type ExerciseState, type Seat, teamKey } from "../state.ts";

/** Rules of who sits where. */

export function createExercise(
	scenario: Scenario,
	state: ExerciseState | null,
	command: ServerCommand & { type: "CreateExercise" },
): Ruling {
	if (state !== null) return refuse("AlreadyDone", "This exercise exists already.");
	const { exerciseId, plan, seed, scenarioHash } = command;
	for (const teamId of plan.teamIds)
		if (!scenario.teams.some(({ id }) => id === teamId))
			return refuse("UnknownTeam", `The scenario has no team "${teamId}".`);
	for (const { injectId } of plan.injects)
		if (!scenario.injects.some(({ id }) => id === injectId))
			return refuse("UnknownInject", `The scenario has no inject "${injectId}".`);
	const names = [plan.teamIds, plan.worlds.map(({ id }) => id), plan.injects.map(({ injectId }) => injectId)];
	if (names.some((ids) => new Set(ids).size !== ids.length))
		return refuse("InvalidCommand", "A team, world or inject is named twice in the plan.");
	return accept({ type: "ExerciseCreated", exerciseId, plan, seed, scenarioHash });
}

export function takeSeat(
	scenario: Scenario,
	state: ExerciseState,
	command: ServerCommand & { type: "TakeSeat" },
): Ruling {
	const { seatId, role, worldId, teamId, roleId, name } = command;
	if (state.phase === "closed") return refuse("RoomClosed", "This exercise is closed.");
	if (Object.hasOwn(state.seats, seatId) || Object.hasOwn(state.removedSeats, seatId))
		return refuse("AlreadyDone", "This seat is taken.");
	const taken: ExerciseEvent = { type: "SeatTaken", seatId, role, worldId, teamId, roleId, name };
	if (role !== "player") return accept(taken);
	if (!state.isLobbyOpen) return refuse("RoomClosed", "The lobby is not open yet. Wait for the facilitator.");
	if (worldId === null || !state.plan.worlds.some(({ id }) => id === worldId))
		return refuse("UnknownTeam", "There is no such world in this exercise.");
	const team = scenario.teams.find(({ id }) => id === teamId);
	if (team === undefined || teamId === null || !state.plan.teamIds.includes(teamId))
		return refuse("UnknownTeam", "There is no such team in this exercise.");
	if (roleId !== null && !team.roles.some(({ id }) => id === roleId))
		return refuse("UnknownTeam", "There is no such role in this team.");
	const scribe = state.pens[teamKey(worldId, teamId)];
	// The first to sit down holds the pen until somebody hands it over; a bot hands it to whoever comes.
	if (scribe !== undefined && state.seats[scribe]?.bot == null) return accept(taken);
	return accept(taken, { type: "PenHanded", worldId, teamId, seatId });
}

/** What hangs on the wall gives way to a calm page; undo leaves it so. */
export function blankScreen(state: ExerciseState, blank: boolean): Ruling {
	if (state.isScreenBlank === blank)
		return refuse("AlreadyDone", blank ? "The screen is blank already." : "The screen is not blank.");
	return accept({ type: "ScreenBlanked", blank });
}

export function dismissReminder(scenario: Scenario, state: ExerciseState, reminderId: string, nowMs: number): Ruling {
	if (state.dismissedReminders.includes(reminderId)) return refuse("AlreadyDone", "This reminder is put away already.");
	const isDue = remindersOf(scenario, state).some(({ id, dueAtMs }) => id === reminderId && dueAtMs <= nowMs);
	if (!isDue) return refuse("NotOpen", "No such reminder is due.");
	return accept({ type: "ReminderDismissed", reminderId });
}

export function answerRollCall({ id, worldId, teamId }: Seat): Ruling {
	if (worldId === null || teamId === null) return refuse("NotAllowed", "Only members of a team answer the roll call.");
	return accept({ type: "RollCallAnswered", worldId, teamId, seatId: id });
}

export function handPen(
	state: ExerciseState,
	by: Seat,
	toSeatId: string,
	isOnline: (seatId: string) => boolean,
): Ruling {
	const to = Object.hasOwn(state.seats, toSeatId) ? state.seats[toSeatId] : undefined;
	if (to === undefined || to.role !== "player" || to.worldId === null || to.teamId === null)
		return refuse("UnknownSeat", "There is no such member.");
	const key = teamKey(to.worldId, to.teamId);
	const scribe = state.pens[key];
	if (scribe === to.id) return refuse("AlreadyDone", "This member holds the pen already.");
	if (by.role === "player") {
		if (by.worldId !== to.worldId || by.teamId !== to.teamId)
			return refuse("NotAllowed", "The pen stays within your team.");
		const takesFromAbsent = by.id === to.id && scribe !== undefined && !isOnline(scribe);
		if (!holdsPen(state, by) && !takesFromAbsent)
			return refuse("NotScribe", "Only the scribe hands the pen over, while the scribe is connected.");
	}
	return accept({ type: "PenHanded", worldId: to.worldId, teamId: to.teamId, seatId: to.id });
}

export function callAdviser(state: ExerciseState, by: Seat, command: SeatCommand & { type: "CallAdviser" }): Ruling {
	const { seatId, worldId, teamId, called } = command;
	const adviser = Object.hasOwn(state.seats, seatId) ? state.seats[seatId] : undefined;
	if (adviser === undefined || adviser.role !== "adviser") return refuse("UnknownSeat", "There is no such adviser.");
	if (!state.plan.worlds.some(({ id }) => id === worldId) || !state.plan.teamIds.includes(teamId))
		return refuse("UnknownTeam", "There is no such team in this exercise.");
	if (by.role === "player" && (!holdsPen(state, by) || by.worldId !== worldId || by.teamId !== teamId))
		return refuse("NotScribe", "The scribe calls an adviser to their own team.");
	if (adviser.calledTo.includes(teamKey(worldId, teamId)) === called)
		return refuse(
			"AlreadyDone",
			called ? "The adviser sits with this team already." : "The adviser does not sit with this team.",
		);
	return accept({ type: "AdviserCalled", seatId, worldId, teamId, called });
}
