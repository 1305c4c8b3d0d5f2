import { useConnection } from "../connection/useConnection.ts";
import { Text } from "../text/Text.tsx";
import { Banner } from "../ui/Banner.tsx";

/** While the line is down: what was done meanwhile is not lost, and how much of it waits. */
export function LinkBanner() {
	const { isOnline, waiting } = useConnection();
	if (isOnline || waiting === 0) return null;
	return (
		<Banner tone="warn" role="status">
			<Text id="connection.waiting" values={{ count: waiting }} />
		</Banner>
	);
}
