import { useState } from "react";
import type { FacilitatorSeatView } from "../../../shared/views/contract/facilitatorView.ts";
import { eraseNameFromSeat } from "../connection/api.ts";
import { failureText } from "../connection/failureText.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { ConfirmDialog } from "./ConfirmDialog.tsx";
import { useConsole } from "./consoleContext.ts";
import { seatWords } from "./seatWords.ts";

/** Erases the name a seat carries, for good. Nothing where there is none. */
export function EraseName({ seat }: { readonly seat: FacilitatorSeatView }) {
	const text = useText();
	const { ticket } = useConsole();
	const [isAsking, setAsking] = useState(false);
	const [failure, setFailure] = useState<string | null>(null);
	const words = seatWords(seat, text);
	const erase = async () => {
		const answer = await eraseNameFromSeat(ticket, seat.seatId);
		setFailure(answer.ok ? null : failureText(answer.failure, text));
	};
	if (!seat.isNamed) return null;
	return (
		<>
			<Button
				size="sm"
				aria-label={text("facilitator.seats.eraseFor", { seat: words })}
				onClick={() => setAsking(true)}
			>
				{text("facilitator.seats.erase")}
			</Button>
			{failure !== null && <span role="alert">{failure}</span>}
			{isAsking && (
				<ConfirmDialog
					title={text("facilitator.seats.eraseTitle", { seat: words })}
					body={text("facilitator.seats.eraseBody")}
					confirm={text("facilitator.seats.erase")}
					onConfirm={erase}
					onClose={() => setAsking(false)}
				/>
			)}
		</>
	);
}
