import { useState } from "react";
import type { PsmuRating } from "../../../shared/exercise/commands.ts";
import type { FacilitatorInjectView, GridRowView } from "../../../shared/views/contract/facilitatorInjectView.ts";
import { ERASED } from "../../../shared/views/plainWords.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { SelectField } from "../ui/SelectField.tsx";
import { TextField } from "../ui/TextField.tsx";
import { useConsole } from "./consoleContext.ts";
import styles from "./TeamDetail.module.css";
import { useSinglePress } from "./useSinglePress.ts";

interface RateTeamProps {
	readonly inject: FacilitatorInjectView;
	readonly row: GridRowView;
	readonly aspect: "recognition" | "mitigation";
}

const RATINGS: readonly PsmuRating[] = ["P", "S", "M", "U"];

/** The facilitator's own reading of a team, beside the computed score. */
export function RateTeam({ inject, row, aspect }: RateTeamProps) {
	const text = useText();
	const { ask, names } = useConsole();
	const given = row.score?.ratings.find((rating) => rating.aspect === aspect);
	const { isBusy, press } = useSinglePress();
	const [rating, setRating] = useState<PsmuRating | "">(given?.rating ?? "");
	const [note, setNote] = useState(given === undefined || given.note === ERASED ? "" : given.note);
	const [isSaved, setSaved] = useState(false);
	const team = names.teamIn(row.worldId, row.teamId);
	const save = async () => {
		const { worldId, teamId } = row;
		const chosen = rating === "" ? null : rating;
		setSaved(await ask({ type: "RateTeam", injectId: inject.id, worldId, teamId, aspect, rating: chosen, note }));
	};
	return (
		<form
			className={styles.rate}
			aria-label={text("facilitator.rate.group", { aspect: text(`facilitator.aspect.${aspect}`), team })}
			onSubmit={(event) => {
				event.preventDefault();
				press(save);
			}}
		>
			<SelectField
				label={text(`facilitator.aspect.${aspect}`)}
				value={rating}
				onChange={(value) => {
					setRating(RATINGS.find((known) => known === value) ?? "");
					setSaved(false);
				}}
				options={[
					{ value: "", label: text("facilitator.psmu.none") },
					...RATINGS.map((value) => ({ value, label: text(`facilitator.psmu.${value}`) })),
				]}
			/>
			<TextField
				label={text("facilitator.rate.note")}
				value={note}
				maxLength={600}
				onChange={(value) => {
					setNote(value);
					setSaved(false);
				}}
			/>
			<Button type="submit" size="sm" isBusy={isBusy}>
				{text("facilitator.rate.save")}
			</Button>
			<span role="status">{isSaved && text("facilitator.rate.saved")}</span>
		</form>
	);
}
