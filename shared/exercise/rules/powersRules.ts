import type { SeatCommand } from "../commands.ts";
import { accept, type Ruling, refuse } from "../refusal.ts";
import type { ExerciseState, Seat } from "../state.ts";

/**
 * A lead gives and takes powers; one lead stays. Somebody who assists takes all powers only when no lead is connected:
 * the lead's laptop has died, and the day goes on.
 */
export function setPowers(
	state: ExerciseState,
	by: Seat,
	{ seatId, assists }: SeatCommand & { type: "SetPowers" },
	isOnline: (seatId: string) => boolean,
): Ruling {
	const seat = Object.hasOwn(state.seats, seatId) ? state.seats[seatId] : undefined;
	if (seat?.role !== "facilitator") return refuse("UnknownSeat", "There is no such facilitator.");
	if (seat.assists === assists) return refuse("AlreadyDone", "This facilitator has these powers already.");
	const leads = Object.values(state.seats).filter((one) => one.role === "facilitator" && !one.assists);
	if (by.assists && (seatId !== by.id || leads.some(({ id }) => isOnline(id))))
		return refuse("NotLead", "Only a facilitator with all powers does this, as long as one is connected.");
	if (assists && leads.length === 1)
		return refuse("NotLead", "One facilitator keeps all powers. Give them to another first.");
	return accept({ type: "PowersSet", seatId, assists });
}
