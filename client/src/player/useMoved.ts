import { useEffect, useState } from "react";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";

/** Whether this seat has come to another table while the page was open, until it is put away. */
export function useMoved(team: TeamView | null): { readonly isMoved: boolean; readonly putAway: () => void } {
	const table = team === null ? null : `${team.world.id}/${team.team.id}`;
	const [known, setKnown] = useState(table);
	useEffect(() => {
		if (known === null) setKnown(table);
	}, [known, table]);
	return { isMoved: known !== null && table !== null && known !== table, putAway: () => setKnown(table) };
}
