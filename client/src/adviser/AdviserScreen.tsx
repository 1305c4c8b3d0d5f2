import { SeatGate } from "../connection/SeatGate.tsx";
import { useSeatView, useView } from "../connection/useView.ts";
import { Text } from "../text/Text.tsx";
import { AdviserPage } from "./AdviserPage.tsx";

/** For a lawyer or an expert who sits with teams: sees their hand, advises, never decides. */
export function AdviserScreen() {
	return (
		<SeatGate seatRole="adviser" waitFor="adviser" missing={<Text id="adviser.noLink" />}>
			<AdviserViews />
		</SeatGate>
	);
}

function AdviserViews() {
	const view = useView("adviser");
	const seat = useSeatView();
	if (view === null) return null;
	return <AdviserPage view={view} seat={seat} />;
}
