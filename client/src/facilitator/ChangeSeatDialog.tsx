import { useState } from "react";
import type { FacilitatorSeatView } from "../../../shared/views/contract/facilitatorView.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { SelectField } from "../ui/SelectField.tsx";
import { TextField } from "../ui/TextField.tsx";
import styles from "./ChangeSeat.module.css";
import { useConsole } from "./consoleContext.ts";
import { seatWords } from "./seatWords.ts";
import { useSinglePress } from "./useSinglePress.ts";

interface ChangeSeatDialogProps {
	readonly seat: FacilitatorSeatView;
	/** Asks once more before the seat is removed. */
	readonly onRemove: () => void;
	readonly onClose: () => void;
}

const NAME_LENGTH = 40;

export function ChangeSeatDialog({ seat, onRemove, onClose }: ChangeSeatDialogProps) {
	const text = useText();
	const { view, names, ask } = useConsole();
	const { isBusy, press } = useSinglePress();
	const [place, setPlace] = useState("");
	const [name, setName] = useState(seat.isNamed ? seat.label : "");
	const { seatId } = seat;
	const places = view.worlds.flatMap((world) =>
		view.teams
			.filter((team) => world.id !== seat.worldId || team.id !== seat.teamId)
			.map((team) => ({ value: `${world.id}/${team.id}`, label: names.teamIn(world.id, team.id) })),
	);
	const move = async () => {
		const [worldId, teamId] = place.split("/");
		if (worldId === undefined || teamId === undefined) return;
		if (await ask({ type: "MoveSeat", seatId, worldId, teamId })) onClose();
	};
	const rename = async () => {
		if (await ask({ type: "RenameSeat", seatId, text: name.trim() })) onClose();
	};
	return (
		<Dialog
			title={text("facilitator.change.for", { seat: seatWords(seat, text) })}
			isOpen
			onClose={onClose}
			closeLabel={text("facilitator.close")}
		>
			<div className={styles.parts}>
				{view.may.includes("MoveSeat") && places.length > 0 && (
					<section className={styles.part}>
						<SelectField
							label={text("facilitator.change.team")}
							hint={[
								text("facilitator.change.moveHint"),
								...(seat.isScribe ? [text("facilitator.change.penPasses")] : []),
							].join(" ")}
							value={place}
							placeholder={text("facilitator.change.choose")}
							options={places}
							onChange={setPlace}
						/>
						<Button isBusy={isBusy} disabled={place === ""} onClick={() => press(move)}>
							{text("facilitator.change.move")}
						</Button>
					</section>
				)}
				{view.may.includes("RenameSeat") && (
					<section className={styles.part}>
						<TextField
							label={text("facilitator.change.name")}
							hint={text("facilitator.change.renameHint")}
							value={name}
							onChange={setName}
							maxLength={NAME_LENGTH}
							autoComplete="off"
						/>
						<Button isBusy={isBusy} disabled={name.trim() === ""} onClick={() => press(rename)}>
							{text("facilitator.change.rename")}
						</Button>
					</section>
				)}
				{view.may.includes("RemoveSeat") && (
					<section className={styles.part}>
						<Button kind="danger" onClick={onRemove}>
							{text("facilitator.change.remove")}
						</Button>
					</section>
				)}
			</div>
		</Dialog>
	);
}
