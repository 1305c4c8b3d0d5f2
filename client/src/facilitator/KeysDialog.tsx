import { useText } from "../text/useText.ts";
import { DataTable } from "../ui/DataTable.tsx";
import { Dialog } from "../ui/Dialog.tsx";

const KEYS = [
	["facilitator.keys.space", "facilitator.keys.pause"],
	["N", "facilitator.keys.next"],
	["E", "facilitator.keys.extend"],
	["B", "facilitator.keys.broadcast"],
	["?", "facilitator.keys.help"],
] as const;

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
	const text = useText();
	return (
		<Dialog title={text("facilitator.keys.title")} isOpen onClose={onClose} closeLabel={text("facilitator.close")}>
			<DataTable
				caption={text("facilitator.keys.title")}
				isCaptionHidden
				head={[text("facilitator.keys.key"), text("facilitator.keys.does")]}
				rows={KEYS.map(([key, does]) => ({
					id: does,
					cells: [key === "facilitator.keys.space" ? text(key) : key, text(does)],
				}))}
			/>
		</Dialog>
	);
}
