import { useState } from "react";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { CheckField } from "../ui/CheckField.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { FieldGroup } from "../ui/Field.tsx";
import { SelectField } from "../ui/SelectField.tsx";
import { TextField } from "../ui/TextField.tsx";
import { useConsole } from "./consoleContext.ts";
import common from "./facilitator.module.css";
import { useSinglePress } from "./useSinglePress.ts";

const MOST_OPTIONS = 6;

/** An inject typed on the spot, with or without something to decide. */
export function ImproviseDialog({ onClose }: { readonly onClose: () => void }) {
	const text = useText();
	const { view, names, ask } = useConsole();
	const { isBusy, press } = useSinglePress();
	const [words, setWords] = useState("");
	const [lines, setLines] = useState("");
	const [worldId, setWorldId] = useState("");
	const [teamIds, setTeamIds] = useState<readonly string[]>(() => view.teams.map(({ id }) => id));
	const options = lines
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => line !== "");
	const problem =
		words.trim() === ""
			? text("improvised.textMissing")
			: options.length === 1
				? text("improvised.oneOption")
				: options.length > MOST_OPTIONS
					? text("improvised.manyOptions")
					: teamIds.length === 0
						? text("improvised.noTeam")
						: null;
	const send = async () => {
		const isSent = await ask({
			type: "ImproviseInject",
			text: words,
			options,
			worldId: worldId === "" ? null : worldId,
			teamIds: [...teamIds],
		});
		if (isSent) onClose();
	};
	return (
		<Dialog title={text("improvised.write")} isOpen onClose={onClose} closeLabel={text("facilitator.close")}>
			<form
				className={common.form}
				onSubmit={(event) => {
					event.preventDefault();
					if (problem === null) press(send);
				}}
			>
				<TextField
					label={text("improvised.text")}
					hint={text("improvised.textHint")}
					value={words}
					onChange={setWords}
					rows={4}
					maxLength={1200}
					autoFocus
				/>
				<TextField
					label={text("improvised.options")}
					hint={text("improvised.optionsHint")}
					value={lines}
					onChange={setLines}
					rows={3}
					maxLength={1200}
				/>
				{!names.isOneWorld && (
					<SelectField
						label={text("improvised.world")}
						value={worldId}
						onChange={setWorldId}
						options={[
							{ value: "", label: text("improvised.allWorlds") },
							...view.worlds.map(({ id, name }) => ({ value: id, label: name })),
						]}
					/>
				)}
				<FieldGroup label={text("improvised.teams")}>
					{view.teams.map(({ id, name }) => (
						<CheckField
							key={id}
							label={name}
							checked={teamIds.includes(id)}
							onChange={(isOn) => setTeamIds(isOn ? [...teamIds, id] : teamIds.filter((one) => one !== id))}
						/>
					))}
				</FieldGroup>
				<div className={common.dialogFoot}>
					<Button onClick={onClose}>{text("facilitator.cancel")}</Button>
					<Button kind="primary" type="submit" isBusy={isBusy} offBecause={problem}>
						{text("improvised.send")}
					</Button>
				</div>
			</form>
		</Dialog>
	);
}
