import { useState } from "react";
import { exerciseTime } from "../exercise/exerciseTime.ts";
import { inWords } from "../exercise/plainWords.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { CheckField } from "../ui/CheckField.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { SelectField } from "../ui/SelectField.tsx";
import { TextField } from "../ui/TextField.tsx";
import styles from "./BroadcastDialog.module.css";
import { useConsole } from "./consoleContext.ts";
import common from "./facilitator.module.css";
import { useRecipient } from "./useRecipient.ts";
import { useSinglePress } from "./useSinglePress.ts";

const LONGEST = 600;
/** What covers a screen is read at a glance. */
const LONGEST_CALL = 300;

/** Words from the facilitator to everyone, one world, one team or one seat; or over everybody's screen. */
export function BroadcastDialog({ onClose }: { readonly onClose: () => void }) {
	const text = useText();
	const { view, ask } = useConsole();
	const { isBusy, press } = useSinglePress();
	const [words, setWords] = useState("");
	const [wantsCall, setWantsCall] = useState(false);
	const recipient = useRecipient();
	const mayCall = recipient.isEveryone && view.may.includes("CallAttention");
	const isCall = mayCall && wantsCall;
	const send = async () => {
		const isSent = await ask(isCall ? { type: "CallAttention", text: words } : recipient.command(words));
		if (isSent) onClose();
	};
	return (
		<Dialog title={text("facilitator.broadcast.title")} isOpen onClose={onClose} closeLabel={text("facilitator.close")}>
			<form
				className={common.form}
				onSubmit={(event) => {
					event.preventDefault();
					if (words.trim() !== "") press(send);
				}}
			>
				<SelectField
					label={text("facilitator.broadcast.to")}
					value={recipient.place}
					onChange={recipient.choosePlace}
					options={recipient.places}
				/>
				{recipient.seats.length > 0 && (
					<SelectField
						label={text("talk.to.seat")}
						value={recipient.seatId}
						onChange={recipient.chooseSeat}
						options={[{ value: "", label: text("talk.to.wholeTeam") }, ...recipient.seats]}
					/>
				)}
				<TextField
					label={text("facilitator.broadcast.text")}
					hint={recipient.hint}
					value={words}
					onChange={setWords}
					rows={3}
					maxLength={isCall ? LONGEST_CALL : LONGEST}
					autoFocus
				/>
				{mayCall && (
					<CheckField
						label={text("talk.call")}
						hint={text("talk.call.hint")}
						checked={wantsCall}
						onChange={(isWanted) => {
							setWantsCall(isWanted);
							if (isWanted) setWords(words.slice(0, LONGEST_CALL));
						}}
					/>
				)}
				<div className={common.dialogFoot}>
					<Button onClick={onClose}>{text("facilitator.cancel")}</Button>
					<Button
						kind="primary"
						type="submit"
						isBusy={isBusy}
						offBecause={words.trim() === "" ? text("facilitator.broadcast.empty") : null}
					>
						{isCall
							? text("talk.call")
							: recipient.isEveryone
								? text("facilitator.broadcast.send")
								: text("facilitator.broadcast.sendTo", { world: recipient.name })}
					</Button>
				</div>
			</form>
			<SentSoFar />
		</Dialog>
	);
}

function SentSoFar() {
	const text = useText();
	const { view, names } = useConsole();
	const sent = [
		...view.broadcasts.map((broadcast) => ({ ...broadcast, to: null })),
		...view.talk.told.map(({ id, atMs, worldId, teamId, seat, text: words }) => ({
			id,
			atMs,
			text: words,
			to: seat === null ? names.teamIn(worldId, teamId) : `${inWords(seat, text)}, ${names.teamIn(worldId, teamId)}`,
		})),
	].toSorted((one, other) => Number(other.id) - Number(one.id));
	if (sent.length === 0) return null;
	return (
		<section className={styles.sent}>
			<h3>{text("facilitator.broadcast.sent")}</h3>
			<ul>
				{sent.map(({ id, atMs, to, text: words }) => (
					<li key={id}>
						{exerciseTime(atMs)} {to !== null && text("talk.to.sent", { to })} {inWords(words, text)}
					</li>
				))}
			</ul>
		</section>
	);
}
