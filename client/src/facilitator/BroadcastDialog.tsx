import { useState } from "react";
import { exerciseTime } from "../exercise/exerciseTime.ts";
import { inWords } from "../exercise/plainWords.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { SelectField } from "../ui/SelectField.tsx";
import { TextField } from "../ui/TextField.tsx";
import styles from "./BroadcastDialog.module.css";
import { useConsole } from "./consoleContext.ts";
import common from "./facilitator.module.css";
import { useSinglePress } from "./useSinglePress.ts";

const LONGEST = 600;

/** A sentence from the facilitator to everyone, or to one world. */
export function BroadcastDialog({ onClose }: { readonly onClose: () => void }) {
	const text = useText();
	const { view, names, ask } = useConsole();
	const { isBusy, press } = useSinglePress();
	const [words, setWords] = useState("");
	const [worldId, setWorldId] = useState("");
	const world = view.worlds.find(({ id }) => id === worldId)?.name;
	const send = async () => {
		const isSent = await ask({ type: "Broadcast", text: words, worldId: worldId === "" ? null : worldId });
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
				{!names.isOneWorld && (
					<SelectField
						label={text("facilitator.broadcast.to")}
						value={worldId}
						onChange={setWorldId}
						options={[
							{ value: "", label: text("facilitator.broadcast.all") },
							...view.worlds.map(({ id, name }) => ({ value: id, label: name })),
						]}
					/>
				)}
				<TextField
					label={text("facilitator.broadcast.text")}
					hint={
						world === undefined
							? text("facilitator.broadcast.hint")
							: text("facilitator.broadcast.hintWorld", { world })
					}
					value={words}
					onChange={setWords}
					rows={3}
					maxLength={LONGEST}
					autoFocus
				/>
				<div className={common.dialogFoot}>
					<Button onClick={onClose}>{text("facilitator.cancel")}</Button>
					<Button
						kind="primary"
						type="submit"
						isBusy={isBusy}
						offBecause={words.trim() === "" ? text("facilitator.broadcast.empty") : null}
					>
						{world === undefined ? text("facilitator.broadcast.send") : text("facilitator.broadcast.sendTo", { world })}
					</Button>
				</div>
			</form>
			{view.broadcasts.length > 0 && (
				<section className={styles.sent}>
					<h3>{text("facilitator.broadcast.sent")}</h3>
					<ul>
						{[...view.broadcasts].reverse().map((broadcast) => (
							<li key={broadcast.id}>
								{exerciseTime(broadcast.atMs)} {inWords(broadcast.text, text)}
							</li>
						))}
					</ul>
				</section>
			)}
		</Dialog>
	);
}
