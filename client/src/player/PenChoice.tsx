import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { useSend } from "../connection/useSend.ts";
import { Text } from "../text/Text.tsx";
import { Button } from "../ui/Button.tsx";
import { Stack } from "../ui/Stack.tsx";

interface PenChoiceProps {
	readonly team: TeamView;
	readonly seat: SeatView;
}

/** The scribe hands the pen on. */
export function PenChoice({ team, seat }: PenChoiceProps) {
	const send = useSend();
	if (!seat.isScribe || !seat.may.includes("HandPen")) return null;
	const hand = (seatId: string) => void send({ type: "HandPen", seatId });
	const others = team.members.filter((member) => member.seatId !== seat.seatId);
	if (others.length === 0) return null;
	return (
		<Stack gap={2}>
			<p>
				<strong>
					<Text id="player.pen" />
				</strong>
			</p>
			{others.map((member) => (
				<Button key={member.seatId} onClick={() => hand(member.seatId)}>
					<Text id={member.isOnline ? "player.pen.to" : "player.pen.toOffline"} values={{ name: member.label }} />
				</Button>
			))}
		</Stack>
	);
}
