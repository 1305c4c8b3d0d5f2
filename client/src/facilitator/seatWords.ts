import type { FacilitatorSeatView } from "../../../shared/views/view.ts";
import type { Say } from "../exercise/say.ts";

/** A seat by its label, or by its role where it has none. */
export function seatWords(seat: FacilitatorSeatView, text: Say): string {
	const role = text(`facilitator.role.${seat.role}`);
	if (seat.role === "player") return seat.label === "" ? role : seat.label;
	if (seat.role === "adviser" && seat.label === "") return text("adviser.numbered", { number: seat.number });
	return seat.label === "" ? role : `${role} ${seat.label}`;
}
