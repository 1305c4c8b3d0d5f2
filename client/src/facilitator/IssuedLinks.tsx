import { revokeLinkFromSeat } from "../connection/api.ts";
import { failureText } from "../connection/failureText.ts";
import { LinkList } from "../exercise/LinkList.tsx";
import { useText } from "../text/useText.ts";
import { useConsole } from "./consoleContext.ts";
import type { Links } from "./useLinks.ts";

/** Every link of this exercise, and how to revoke it. */
export function IssuedLinks({ links, failure, refresh }: Links) {
	const text = useText();
	const { ticket } = useConsole();
	return (
		<section aria-label={text("links.title")}>
			<h2>{text("links.title")}</h2>
			{failure !== null && <p role="alert">{failureText(failure, text)}</p>}
			{links !== null && (
				<LinkList
					links={links}
					ownSeatId={ticket.seatId}
					// The dialog has warned whoever revokes their own.
					revoke={({ linkId, seatId }) => revokeLinkFromSeat(ticket, linkId, { evenOwn: seatId === ticket.seatId })}
					onChange={refresh}
				/>
			)}
		</section>
	);
}
