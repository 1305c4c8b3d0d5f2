import type { RecordedEvent } from "../../shared/exercise/events.ts";
import type { ExerciseState } from "../../shared/exercise/state.ts";

/** Whose views something may have changed. When in doubt: everybody's. */
export type Touch =
	| { readonly whose: "everybody" }
	/** A team, its members, and those who watch all teams. */
	| { readonly whose: "team"; readonly worldId: string; readonly teamId: string }
	/** Those who watch all teams. */
	| { readonly whose: "watchers" }
	/** What one seat alone sees. */
	| { readonly whose: "seat"; readonly seatId: string };

/** The events of a busy table stay at the table; all others may be seen anywhere. */
export function touchOf({ event }: RecordedEvent): Touch {
	switch (event.type) {
		case "DocumentOpened":
		case "StatementMarked":
		case "CallSettled":
		case "VoteCast":
			return { whose: "team", worldId: event.worldId, teamId: event.teamId };
		default:
			return { whose: "everybody" };
	}
}

/** Whether somebody is connected is seen at their table and by those who watch. */
export function touchOfPresence(state: ExerciseState, seatId: string): Touch {
	const seat = Object.hasOwn(state.seats, seatId) ? state.seats[seatId] : undefined;
	if (seat === undefined || seat.worldId === null || seat.teamId === null) return { whose: "watchers" };
	return { whose: "team", worldId: seat.worldId, teamId: seat.teamId };
}
