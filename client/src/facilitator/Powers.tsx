import type { FacilitatorSeatView } from "../../../shared/views/contract/facilitatorView.ts";
import { useText } from "../text/useText.ts";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";
import { useConsole } from "./consoleContext.ts";
import { seatWords } from "./seatWords.ts";

/** Beside another facilitator's seat: less or all of the powers. */
export function PowersOf({ seat }: { readonly seat: FacilitatorSeatView }) {
	const text = useText();
	const { view, ticket, ask } = useConsole();
	const own = view.seats.find(({ seatId }) => seatId === ticket.seatId);
	const isOffered =
		seat.role === "facilitator" &&
		seat.seatId !== ticket.seatId &&
		own?.assists === false &&
		view.may.includes("SetPowers");
	if (!isOffered) return null;
	const words = seatWords(seat, text);
	return (
		<Button
			size="sm"
			aria-label={text(seat.assists ? "powers.giveAllTo" : "powers.makeAssistantOf", { seat: words })}
			onClick={() => void ask({ type: "SetPowers", seatId: seat.seatId, assists: !seat.assists })}
		>
			{text(seat.assists ? "powers.giveAll" : "powers.makeAssistant")}
		</Button>
	);
}

/** What an assistant may do; and, when every lead is gone, the way to go on. */
export function OwnPowers() {
	const text = useText();
	const { view, ticket, ask } = useConsole();
	const own = view.seats.find(({ seatId }) => seatId === ticket.seatId);
	if (own?.assists !== true) return null;
	const mayTake = view.may.includes("SetPowers");
	return (
		<Banner
			tone={mayTake ? "warn" : "accent"}
			actions={
				mayTake ? (
					<Button size="sm" onClick={() => void ask({ type: "SetPowers", seatId: own.seatId, assists: false })}>
						{text("powers.takeAll")}
					</Button>
				) : undefined
			}
		>
			{mayTake ? text("powers.take") : text("powers.yours")}
		</Banner>
	);
}
