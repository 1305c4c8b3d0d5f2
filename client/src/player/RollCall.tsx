import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import { useSend } from "../connection/useSend.ts";
import { Text } from "../text/Text.tsx";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";

/** Before play: each person shows the facilitator, with one press, that device, network and eyes work. */
export function RollCall({ seat }: { readonly seat: SeatView }) {
	const send = useSend();
	if (!seat.may.includes("AnswerRollCall")) return null;
	return (
		<Banner
			tone="accent"
			actions={
				<Button kind="primary" onClick={() => void send({ type: "AnswerRollCall" })}>
					<Text id="player.rollCall.answer" />
				</Button>
			}
		>
			<Text id="player.rollCall" />
		</Banner>
	);
}
