import { useState } from "react";
import type { FacilitatorInjectView, GridRowView } from "../../../shared/views/contract/facilitatorInjectView.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { CheckField } from "../ui/CheckField.tsx";
import { ChoiceCard } from "../ui/ChoiceCard.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { FieldGroup } from "../ui/Field.tsx";
import { TextField } from "../ui/TextField.tsx";
import { useConsole } from "./consoleContext.ts";
import common from "./facilitator.module.css";
import { useSinglePress } from "./useSinglePress.ts";

interface PaperLockDialogProps {
	readonly inject: FacilitatorInjectView;
	readonly row: GridRowView;
	readonly onClose: () => void;
}

const ANOTHER_COURSE = "another-course";
const LETTERS = "ABCDEFGH";

/** What a team without a device wrote on its sheet: the options stand in the order and with the letters of that sheet. */
export function PaperLockDialog({ inject, row, onClose }: PaperLockDialogProps) {
	const text = useText();
	const { names, ask } = useConsole();
	const { isBusy, press } = useSinglePress();
	const { worldId, teamId } = row;
	const [choice, setChoice] = useState<string | null>(null);
	const [course, setCourse] = useState("");
	const [reason, setReason] = useState("");
	const [measures, setMeasures] = useState<readonly string[]>([]);
	const [flags, setFlags] = useState<readonly string[]>([]);
	const isCourse = choice === ANOTHER_COURSE;
	const problem =
		choice === null
			? text("paperLock.choose")
			: isCourse && course.trim() === ""
				? text("paperLock.courseMissing")
				: null;
	const textOf = (optionId: string) => inject.options[teamId]?.find(({ id }) => id === optionId)?.text ?? "";
	const held = inject.keys.filter(({ holders }) => holders.includes(teamId));
	const save = async () => {
		const isDone = await ask({
			type: "LockOnPaper",
			injectId: inject.id,
			worldId,
			teamId,
			optionId: isCourse ? null : choice,
			course: isCourse ? course : null,
			measures: [...measures],
			reason,
			flags: [...flags],
		});
		if (isDone) onClose();
	};
	return (
		<Dialog title={text("paperLock.title")} isOpen onClose={onClose} closeLabel={text("facilitator.close")} size="lg">
			<form
				className={common.form}
				onSubmit={(event) => {
					event.preventDefault();
					if (problem === null) press(save);
				}}
			>
				<p>{text("paperLock.of", { team: names.teamIn(worldId, teamId) })}</p>
				<FieldGroup label={text("paperLock.option")}>
					{row.optionIds.map((id, index) => (
						<ChoiceCard
							key={id}
							name="paper-option"
							value={id}
							label={text("paperLock.letter", { letter: LETTERS[index] ?? "", text: textOf(id) })}
							checked={choice === id}
							onChoose={setChoice}
						/>
					))}
					<ChoiceCard
						name="paper-option"
						value={ANOTHER_COURSE}
						label={text("paperLock.course")}
						checked={isCourse}
						onChoose={setChoice}
					/>
				</FieldGroup>
				{isCourse && (
					<TextField
						label={text("paperLock.courseText")}
						value={course}
						onChange={setCourse}
						rows={2}
						maxLength={600}
					/>
				)}
				<TextField label={text("paperLock.reason")} value={reason} onChange={setReason} maxLength={600} />
				<Ticks
					label={text("paperLock.measures")}
					items={inject.measures[teamId] ?? []}
					ticked={measures}
					onChange={setMeasures}
				/>
				<p className={common.note}>{text("paperLock.flagsHint")}</p>
				{held.map(({ documentId, title, statements }) => (
					<Ticks
						key={documentId}
						label={`${text("paperLock.flags")}: ${title}`}
						items={statements}
						ticked={flags}
						onChange={setFlags}
					/>
				))}
				<div className={common.dialogFoot}>
					<Button onClick={onClose}>{text("facilitator.cancel")}</Button>
					<Button kind="primary" type="submit" isBusy={isBusy} offBecause={problem}>
						{text("paperLock.save")}
					</Button>
				</div>
			</form>
		</Dialog>
	);
}

interface TicksProps {
	readonly label: string;
	readonly items: readonly { readonly id: string; readonly text: string }[];
	readonly ticked: readonly string[];
	readonly onChange: (ticked: readonly string[]) => void;
}

function Ticks({ label, items, ticked, onChange }: TicksProps) {
	if (items.length === 0) return null;
	return (
		<FieldGroup label={label}>
			{items.map(({ id, text }) => (
				<CheckField
					key={id}
					label={text}
					checked={ticked.includes(id)}
					onChange={(isOn) => onChange(isOn ? [...ticked, id] : ticked.filter((one) => one !== id))}
				/>
			))}
		</FieldGroup>
	);
}
