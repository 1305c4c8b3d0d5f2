import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { useSend } from "../connection/useSend.ts";
import { Text } from "../text/Text.tsx";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";
import { labelOf } from "./playerContext.ts";

interface PenBannerProps {
	readonly team: TeamView;
	readonly seat: SeatView;
}

/** The scribe has been gone for a while: any member may take the pen, so that the team can still decide. */
export function PenBanner({ team, seat }: PenBannerProps) {
	const send = useSend();
	if (!seat.isPenOffered) return null;
	return (
		<Banner
			tone="warn"
			role="status"
			actions={
				<Button size="sm" onClick={() => void send({ type: "HandPen", seatId: seat.seatId })}>
					<Text id="player.pen.take" />
				</Button>
			}
		>
			<Text id="player.pen.gone" values={{ name: labelOf(team, team.scribe) ?? "" }} />
		</Banner>
	);
}
