import { SeatGate } from "../connection/SeatGate.tsx";
import { Text } from "../text/Text.tsx";
import { PlayerViews } from "./PlayerViews.tsx";

/** A member's own page, on a phone or a laptop. */
export function PlayerScreen() {
	return (
		<SeatGate seatRole="player" waitFor="seat" missing={<Text id="player.noSeat" />}>
			<PlayerViews />
		</SeatGate>
	);
}
