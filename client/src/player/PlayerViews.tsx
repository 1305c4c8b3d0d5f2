import { useEffect } from "react";
import { useSeatView, useView } from "../connection/useView.ts";
import { Text } from "../text/Text.tsx";
import { fetchParts } from "../ui/lazyPart.ts";
import { PlayerPage } from "./PlayerPage.tsx";
import { useMoved } from "./useMoved.ts";

/** The page itself comes first. */
const PARTS_AFTER_MS = 1000;

/** The page of the table this seat belongs to. */
export function PlayerViews() {
	const team = useView("team");
	const seat = useSeatView();
	const moved = useMoved(team);
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
	// At another table everything begins anew: what lay open there is not here.
	return (
		<PlayerPage
			key={`${team.world.id}/${team.team.id}`}
			team={team}
			seat={seat}
			onMoveSeen={moved.isMoved ? moved.putAway : null}
		/>
	);
}
