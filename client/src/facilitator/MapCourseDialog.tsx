import { useState } from "react";
import type { Rating } from "../../../shared/scenario/schema.ts";
import type { FacilitatorInjectView, GridRowView } from "../../../shared/views/contract/facilitatorInjectView.ts";
import { inWords } from "../exercise/plainWords.ts";
import { RatingWords } from "../exercise/RatingWords.tsx";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { ChoiceCard } from "../ui/ChoiceCard.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { FieldGroup } from "../ui/Field.tsx";
import { TextField } from "../ui/TextField.tsx";
import { useConsole } from "./consoleContext.ts";
import common from "./facilitator.module.css";
import styles from "./MapCourseDialog.module.css";
import { useSinglePress } from "./useSinglePress.ts";

interface MapCourseDialogProps {
	readonly inject: FacilitatorInjectView;
	readonly row: GridRowView;
	readonly onClose: () => void;
}

const RATINGS: readonly Rating[] = ["best", "acceptable", "poor", "harmful"];

/** Another course in a team's own words counts as the facilitator rates it, with a reason. */
export function MapCourseDialog({ inject, row, onClose }: MapCourseDialogProps) {
	const text = useText();
	const { names, ask } = useConsole();
	const { isBusy, press } = useSinglePress();
	const [rating, setRating] = useState<Rating | null>(null);
	const [reason, setReason] = useState("");
	const course = inWords(row.courseToMap ?? row.lock?.course ?? "", text);
	const options = inject.options[row.teamId] ?? [];
	const isReady = rating !== null && reason.trim() !== "";
	const save = async () => {
		if (rating === null) return;
		const { worldId, teamId } = row;
		const isDone = await ask({ type: "MapCourse", injectId: inject.id, worldId, teamId, rating, reason });
		if (isDone) onClose();
	};
	return (
		<Dialog
			title={text("facilitator.map.title")}
			isOpen
			onClose={onClose}
			closeLabel={text("facilitator.close")}
			size="lg"
		>
			<form
				className={common.form}
				onSubmit={(event) => {
					event.preventDefault();
					if (isReady) press(save);
				}}
			>
				<p>{text("facilitator.map.team", { team: names.teamIn(row.worldId, row.teamId) })}</p>
				<blockquote className={common.quote}>{course}</blockquote>
				<FieldGroup label={text("facilitator.map.rating")}>
					<div className={styles.cards}>
						{RATINGS.map((value) => (
							<ChoiceCard
								key={value}
								name="course-rating"
								value={value}
								label={<RatingWords rating={value} />}
								checked={rating === value}
								onChoose={() => setRating(value)}
							/>
						))}
					</div>
				</FieldGroup>
				{options.length > 0 && (
					<details>
						<summary>{text("facilitator.map.compare")}</summary>
						<ul className={styles.compare}>
							{options.map((option) => (
								<li key={option.id}>
									{option.text} <RatingWords rating={option.rating} />
								</li>
							))}
						</ul>
					</details>
				)}
				<TextField
					label={text("facilitator.map.reason")}
					hint={text("facilitator.map.reasonHint")}
					value={reason}
					onChange={setReason}
					rows={2}
					maxLength={600}
					required
				/>
				<div className={common.dialogFoot}>
					<Button onClick={onClose}>{text("facilitator.cancel")}</Button>
					<Button kind="primary" type="submit" disabled={!isReady} isBusy={isBusy}>
						{text("facilitator.map.save")}
					</Button>
				</div>
			</form>
		</Dialog>
	);
}
