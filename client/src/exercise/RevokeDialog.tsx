import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Row } from "../ui/Stack.tsx";

interface RevokeDialogProps {
	readonly label: string;
	/** Whoever revokes came by this link themselves. */
	readonly isOwn: boolean;
	readonly onRevoke: () => void;
	readonly onClose: () => void;
}

/** Asks once more: whoever uses the link loses their screen. */
export function RevokeDialog({ label, isOwn, onRevoke, onClose }: RevokeDialogProps) {
	const text = useText();
	return (
		<Dialog title={text("links.revokeTitle", { label })} isOpen onClose={onClose} closeLabel={text("common.close")}>
			{isOwn && (
				<p>
					<strong>{text("links.revokeOwn")}</strong>
				</p>
			)}
			<p>{text("links.revokeBody")}</p>
			<Row gap={2}>
				<Button onClick={onClose}>{text("common.cancel")}</Button>
				<Button kind="danger" onClick={onRevoke}>
					{text(isOwn ? "links.revokeOwnAnyway" : "links.revoke")}
				</Button>
			</Row>
		</Dialog>
	);
}
