import { whyNot } from "../exercise/permissions.ts";
import { type ExerciseState, type Seat, teamKey } from "../exercise/state.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { FacilitatorView } from "./contract/facilitatorView.ts";
import type { Room } from "./room.ts";
import { membersOf, type Words } from "./words.ts";

/** A scribe who has been away for so long that the pen is offered to the others who are there. */
export interface PenOffer {
	readonly scribe: Seat;
	/** The first of them, in the order they sat down. */
	readonly to: Seat;
}

export function penOfferOf(state: ExerciseState, room: Room, worldId: string, teamId: string): PenOffer | null {
	if (state.phase === "hotwash" || state.phase === "closed") return null;
	if (state.absentTeams.includes(teamKey(worldId, teamId))) return null;
	const members = membersOf(state, worldId, teamId);
	const scribe = members.find(({ id }) => id === state.pens[teamKey(worldId, teamId)]);
	if (scribe === undefined || !room.longGone.has(scribe.id)) return null;
	const to = members.find(({ id }) => room.online.has(id));
	return to === undefined ? null : { scribe, to };
}

/** Whether this member is offered the pen on their own page. */
export function isPenOffered(scenario: Scenario, state: ExerciseState, room: Room, seat: Seat): boolean {
	if (seat.role !== "player" || seat.worldId === null || seat.teamId === null) return false;
	if (whyNot(scenario, state, seat, "HandPen", null) !== null) return false;
	const offer = penOfferOf(state, room, seat.worldId, seat.teamId);
	return offer !== null && offer.scribe.id !== seat.id;
}

/** What the console offers, team by team. */
export function penOffersOf(state: ExerciseState, room: Room, words: Words): FacilitatorView["penOffers"] {
	return state.plan.worlds.flatMap(({ id: worldId }) =>
		state.plan.teamIds.flatMap((teamId) => {
			const offer = penOfferOf(state, room, worldId, teamId);
			if (offer === null) return [];
			const { scribe, to } = offer;
			return [{ worldId, teamId, scribe: words.label(scribe.id), seatId: to.id, label: words.label(to.id) }];
		}),
	);
}
