import { useExerciseConnection } from "../connection/ConnectionProvider.tsx";
import { SeatGate } from "../connection/SeatGate.tsx";
import { useConnection } from "../connection/useConnection.ts";
import { useNow } from "../connection/useNow.ts";
import { useSend } from "../connection/useSend.ts";
import { useView } from "../connection/useView.ts";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { Console } from "./Console.tsx";

/** The facilitator's page: `/console#link=…`, and later the seat this device keeps. */
export function ConsoleScreen() {
	return (
		<SeatGate seatRole="facilitator" waitFor="facilitator" missing={<Text id="facilitator.noLink" />}>
			<LiveConsole />
		</SeatGate>
	);
}

function LiveConsole() {
	const text = useText();
	const view = useView("facilitator");
	const { state, words } = useConnection();
	const { ticket } = useExerciseConnection();
	const send = useSend();
	const nowMs = useNow();
	if (view === null) return null;
	return <Console view={view} nowMs={nowMs} send={send} ticket={ticket} link={{ state, words: text(words) }} />;
}
