import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import common from "./facilitator.module.css";
import { useSinglePress } from "./useSinglePress.ts";

interface ConfirmDialogProps {
	readonly title: string;
	readonly body: string;
	readonly confirm: string;
	/** The dialog stays, busy, until this is answered. */
	readonly onConfirm: () => Promise<unknown>;
	readonly onClose: () => void;
}

/** Asks once more before a step that everyone feels. */
export function ConfirmDialog({ title, body, confirm, onConfirm, onClose }: ConfirmDialogProps) {
	const text = useText();
	const { isBusy, press } = useSinglePress();
	const confirmIt = async () => {
		await onConfirm();
		onClose();
	};
	return (
		<Dialog title={title} isOpen onClose={onClose} closeLabel={text("facilitator.close")}>
			<p>{body}</p>
			<div className={common.dialogFoot}>
				<Button onClick={onClose}>{text("facilitator.cancel")}</Button>
				<Button kind="primary" isBusy={isBusy} onClick={() => press(confirmIt)}>
					{confirm}
				</Button>
			</div>
		</Dialog>
	);
}
