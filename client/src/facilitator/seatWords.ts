import type { FacilitatorSeatView } from "../../../shared/views/contract/facilitatorView.ts";
import { inWords } from "../exercise/plainWords.ts";
import type { Say } from "../exercise/say.ts";

/** A seat by its label; who is not a player is told apart by the role as well. */
export function seatWords(seat: FacilitatorSeatView, text: Say): string {
	const label = inWords(seat.label, text);
	if (seat.role === "player" || label !== seat.label) return label;
	return text("facilitator.seats.labelled", { label, role: text(`facilitator.role.${seat.role}`) });
}
