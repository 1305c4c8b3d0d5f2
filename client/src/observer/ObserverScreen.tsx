import { SeatGate } from "../connection/SeatGate.tsx";
import { useConnection } from "../connection/useConnection.ts";
import { useNow } from "../connection/useNow.ts";
import { useView } from "../connection/useView.ts";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { ObserverPage } from "./ObserverPage.tsx";

/** What observers follow on their own device: `/observer#link=…`. */
export function ObserverScreen() {
	return (
		<SeatGate seatRole="observer" waitFor="projector" missing={<Text id="screen.observer.noLink" />}>
			<LiveObserver />
		</SeatGate>
	);
}

function LiveObserver() {
	const text = useText();
	const view = useView("projector");
	const { state, words } = useConnection();
	const nowMs = useNow();
	if (view === null) return null;
	return <ObserverPage view={view} nowMs={nowMs} link={{ state, words: text(words) }} />;
}
