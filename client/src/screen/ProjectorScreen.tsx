import { SeatGate } from "../connection/SeatGate.tsx";
import { useConnection } from "../connection/useConnection.ts";
import { useNow } from "../connection/useNow.ts";
import { useView } from "../connection/useView.ts";
import { Text } from "../text/Text.tsx";
import { useColourScheme } from "../ui/useColourScheme.ts";
import { Projector } from "./Projector.tsx";
import { useIsNarrow } from "./useIsNarrow.ts";
import { useKey } from "./useKey.ts";

/** The big screen: `/screen#link=…`. No controls but keys: F full screen, D dark, arrows through a reveal. */
export function ProjectorScreen() {
	return (
		<SeatGate seatRole="projector" waitFor="projector" missing={<Text id="screen.noLink" />}>
			<LiveProjector />
		</SeatGate>
	);
}

function LiveProjector() {
	const view = useView("projector");
	const { isOnline } = useConnection();
	const nowMs = useNow();
	const isNarrow = useIsNarrow();
	const { toggle } = useColourScheme();
	useKey("d", toggle);
	useKey("f", toggleFullScreen);
	if (view === null) return null;
	return <Projector view={view} nowMs={nowMs} isConnected={isOnline} isStacked={isNarrow} />;
}

function toggleFullScreen(): void {
	const change = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
	// A browser that forbids it shows the page as it is.
	change.catch(() => undefined);
}
