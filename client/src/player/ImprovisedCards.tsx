import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { ImprovisedCard } from "./ImprovisedCard.tsx";

interface ImprovisedCardsProps {
	readonly team: TeamView;
	readonly seat: SeatView;
}

/** What the facilitator has written in the course of play: what is open first, for it does not wait. */
export function ImprovisedCards({ team, seat }: ImprovisedCardsProps) {
	if (team.improvised.length === 0) return null;
	const newestFirst = [...team.improvised].reverse();
	const order = [...newestFirst.filter(({ isOpen }) => isOpen), ...newestFirst.filter(({ isOpen }) => !isOpen)];
	return order.map((inject) => <ImprovisedCard key={inject.id} team={team} seat={seat} inject={inject} />);
}
