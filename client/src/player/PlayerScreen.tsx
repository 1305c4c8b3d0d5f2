import { useEffect } from "react";
import { SeatGate } from "../connection/SeatGate.tsx";
import { useSeatView, useView } from "../connection/useView.ts";
import { Text } from "../text/Text.tsx";
import { fetchParts } from "../ui/lazyPart.ts";
import { PlayerPage } from "./PlayerPage.tsx";

/** The page itself comes first. */
const PARTS_AFTER_MS = 1000;

/** A member's own page, on a phone or a laptop. */
export function PlayerScreen() {
	return (
		<SeatGate seatRole="player" waitFor="seat" missing={<Text id="player.noSeat" />}>
			<PlayerViews />
		</SeatGate>
	);
}

function PlayerViews() {
	const team = useView("team");
	const seat = useSeatView();
	useEffect(() => {
		const timer = setTimeout(fetchParts, PARTS_AFTER_MS);
		return () => clearTimeout(timer);
	}, []);
	if (team === null || seat === null) {
		return (
			<p role="status">
				<Text id="app.loading" />
			</p>
		);
	}
	return <PlayerPage team={team} seat={seat} />;
}
