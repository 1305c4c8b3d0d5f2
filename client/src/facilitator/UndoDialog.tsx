import { useState } from "react";
import type { UndoableStepView } from "../../../shared/views/contract/undoView.ts";
import { undoPreview } from "../../../shared/views/undoPreview.ts";
import { LogSentence } from "../exercise/LogSentence.tsx";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { TextField } from "../ui/TextField.tsx";
import { useConsole } from "./consoleContext.ts";
import common from "./facilitator.module.css";
import { isByClock } from "./isByClock.ts";
import { UndoPreviewList } from "./UndoPreviewList.tsx";
import { useSinglePress } from "./useSinglePress.ts";

interface UndoDialogProps {
	readonly step: UndoableStepView;
	readonly onClose: () => void;
}

/** Says what an undo takes along, asks why, and only then does it. */
export function UndoDialog({ step, onClose }: UndoDialogProps) {
	const text = useText();
	const { view, ask } = useConsole();
	const [reason, setReason] = useState("");
	const { isBusy, press } = useSinglePress();
	const preview = undoPreview(view.undoable, step.seq);
	const undo = async () => {
		const isDone = await ask({ type: "UndoStep", seq: step.seq, reason });
		if (isDone) onClose();
	};
	return (
		<Dialog title={text("facilitator.undo.dialog")} isOpen onClose={onClose} closeLabel={text("facilitator.close")}>
			<form
				className={common.form}
				onSubmit={(event) => {
					event.preventDefault();
					if (reason.trim() !== "") press(undo);
				}}
			>
				<blockquote className={common.quote}>
					<LogSentence entry={step.entry} />
				</blockquote>
				{preview && (
					<>
						<p>{text("facilitator.undo.voids", { voids: preview.events, locks: preview.locks })}</p>
						<UndoPreviewList preview={preview} />
					</>
				)}
				{isByClock(step.entry) && <p>{text("facilitator.undo.byItself")}</p>}
				<TextField
					label={text("facilitator.undo.reason")}
					hint={text("facilitator.undo.reasonHint")}
					value={reason}
					onChange={setReason}
					maxLength={400}
					rows={2}
					required
					autoFocus
				/>
				<div className={common.dialogFoot}>
					<Button onClick={onClose}>{text("facilitator.cancel")}</Button>
					<Button kind="danger" type="submit" disabled={reason.trim() === ""} isBusy={isBusy}>
						{text("facilitator.undo.confirm")}
					</Button>
				</div>
			</form>
		</Dialog>
	);
}
