import type { SeatRole } from "../../../shared/exercise/commands.ts";
import type { SeatTicket } from "../../../shared/wire/api.ts";
import { forget, keep, readKept } from "./keep.ts";

/** A seat this device holds, with what a person recognises it by. */
export interface KeptTicket extends SeatTicket {
	readonly exerciseName: string | null;
	readonly keptWallMs: number;
}

const ALL = "amberline.tickets";
const lastOf = (role: SeatRole) => `amberline.last.${role}`;

/** Keeps a seat on this device, and for this tab first: two tabs may hold two seats. */
export function keepTicket(ticket: SeatTicket, exerciseName: string | null): KeptTicket {
	const kept: KeptTicket = { ...ticket, exerciseName, keptWallMs: Date.now() };
	const others = allTickets().filter((other) => !isSameSeat(other, kept));
	keep(ALL, [...others, kept].slice(-20));
	keep(lastOf(ticket.role), kept.seatId, "tab");
	keep(lastOf(ticket.role), kept.seatId);
	return kept;
}

/** The seat of this role used last in this tab, or else on this device. */
export function lastTicket(role: SeatRole): KeptTicket | null {
	const ofRole = allTickets().filter((ticket) => ticket.role === role);
	const wanted = readKept<string>(lastOf(role), "tab") ?? readKept<string>(lastOf(role));
	return ofRole.find((ticket) => ticket.seatId === wanted) ?? ofRole.at(-1) ?? null;
}

/** A seat the server no longer knows. */
export function dropTicket(ticket: Pick<SeatTicket, "exerciseId" | "seatId" | "role">): void {
	keep(
		ALL,
		allTickets().filter((other) => !isSameSeat(other, ticket)),
	);
	forget(lastOf(ticket.role), "tab");
	forget(lastOf(ticket.role));
}

function allTickets(): readonly KeptTicket[] {
	return readKept<readonly KeptTicket[]>(ALL) ?? [];
}

function isSameSeat(a: Pick<SeatTicket, "exerciseId" | "seatId">, b: Pick<SeatTicket, "exerciseId" | "seatId">) {
	return a.exerciseId === b.exerciseId && a.seatId === b.seatId;
}

/** The secret behind `#link=…`, taken once: it leaves the address bar and the history at the first reading. */
export function takeFromFragment(name: string): string | null {
	const fields = new URLSearchParams(window.location.hash.slice(1));
	const secret = fields.get(name);
	if (secret === null) return null;
	fields.delete(name);
	const rest = fields.toString();
	const { pathname, search } = window.location;
	window.history.replaceState(window.history.state, "", `${pathname}${search}${rest === "" ? "" : `#${rest}`}`);
	return secret;
}
