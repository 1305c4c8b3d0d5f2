import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import styles from "./facilitator.module.css";

interface ConfirmDialogProps {
	readonly title: string;
	readonly body: string;
	readonly confirm: string;
	readonly onConfirm: () => void;
	readonly onClose: () => void;
}

/** Asks once more before a step that everyone feels. */
export function ConfirmDialog({ title, body, confirm, onConfirm, onClose }: ConfirmDialogProps) {
	const text = useText();
	return (
		<Dialog title={title} isOpen onClose={onClose} closeLabel={text("facilitator.close")}>
			<p>{body}</p>
			<div className={styles.dialogFoot}>
				<Button onClick={onClose}>{text("facilitator.cancel")}</Button>
				<Button
					kind="primary"
					onClick={() => {
						onConfirm();
						onClose();
					}}
				>
					{confirm}
				</Button>
			</div>
		</Dialog>
	);
}
