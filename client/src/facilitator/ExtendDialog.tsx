import { useState } from "react";
import type { GridRowView } from "../../../shared/views/contract/facilitatorInjectView.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { SegmentedChoice } from "../ui/SegmentedChoice.tsx";
import { useConsole } from "./consoleContext.ts";
import common from "./facilitator.module.css";
import { useSinglePress } from "./useSinglePress.ts";

interface ExtendDialogProps {
	readonly injectId: string;
	readonly row: GridRowView;
	readonly onClose: () => void;
}

const CHOICES = ["2", "5", "10"] as const;

/** More time for one team alone. */
export function ExtendDialog({ injectId, row, onClose }: ExtendDialogProps) {
	const text = useText();
	const { names, ask } = useConsole();
	const { isBusy, press } = useSinglePress();
	const [minutes, setMinutes] = useState<(typeof CHOICES)[number]>("2");
	const { worldId, teamId } = row;
	const give = async () => {
		if (await ask({ type: "ExtendTime", injectId, minutes: Number(minutes), worldId, teamId })) onClose();
	};
	return (
		<Dialog
			title={text("facilitator.extend.title", { team: names.teamIn(worldId, teamId) })}
			isOpen
			onClose={onClose}
			closeLabel={text("facilitator.close")}
		>
			<SegmentedChoice
				label={text("facilitator.extend.minutes")}
				value={minutes}
				options={CHOICES.map((value) => ({ value, label: `+${value}` }))}
				onChange={setMinutes}
			/>
			<div className={common.dialogFoot}>
				<Button onClick={onClose}>{text("facilitator.cancel")}</Button>
				<Button kind="primary" isBusy={isBusy} onClick={() => press(give)}>
					{text("facilitator.extend.give")}
				</Button>
			</div>
		</Dialog>
	);
}
