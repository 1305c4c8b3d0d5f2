import { useState } from "react";
import type { FacilitatorSeatView } from "../../../shared/views/contract/facilitatorView.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { ChangeSeatDialog } from "./ChangeSeatDialog.tsx";
import { ConfirmDialog } from "./ConfirmDialog.tsx";
import { useConsole } from "./consoleContext.ts";
import { seatWords } from "./seatWords.ts";

/** Moves, renames or removes a member's seat, after saying what that means. */
export function ChangeSeat({ seat }: { readonly seat: FacilitatorSeatView }) {
	const text = useText();
	const { view, ask } = useConsole();
	const [step, setStep] = useState<"none" | "choosing" | "removing">("none");
	const words = seatWords(seat, text);
	const close = () => setStep("none");
	const { seatId } = seat;
	if (!view.may.some((type) => type === "MoveSeat" || type === "RenameSeat" || type === "RemoveSeat")) return null;
	return (
		<>
			<Button
				size="sm"
				aria-label={text("facilitator.change.for", { seat: words })}
				onClick={() => setStep("choosing")}
			>
				{text("facilitator.change")}
			</Button>
			{step === "choosing" && <ChangeSeatDialog seat={seat} onRemove={() => setStep("removing")} onClose={close} />}
			{step === "removing" && (
				<ConfirmDialog
					title={text("facilitator.change.removeTitle", { seat: words })}
					body={[
						text("facilitator.change.removeHint"),
						...(seat.isScribe ? [text("facilitator.change.penPasses")] : []),
					].join(" ")}
					confirm={text("facilitator.change.remove")}
					onConfirm={() => ask({ type: "RemoveSeat", seatId })}
					onClose={close}
				/>
			)}
		</>
	);
}
