import { AppearanceChoice } from "../text/AppearanceChoice.tsx";
import { LanguageChoice } from "../text/LanguageChoice.tsx";
import { useText } from "../text/useText.ts";
import { CheckField } from "../ui/CheckField.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Stack } from "../ui/Stack.tsx";
import { useConsole } from "./consoleContext.ts";

const KEYS = [
	["facilitator.keys.space", "facilitator.keys.pause"],
	["N", "facilitator.keys.next"],
	["E", "facilitator.keys.extend"],
	["B", "facilitator.keys.broadcast"],
	["?", "facilitator.keys.help"],
] as const;

interface KeysDialogProps {
	readonly areKeysOn: boolean;
	readonly onKeysOn: (areOn: boolean) => void;
	readonly onClose: () => void;
}

/** What the keys do, and how the page looks and speaks. */
export function KeysDialog({ areKeysOn, onKeysOn, onClose }: KeysDialogProps) {
	const text = useText();
	const { view } = useConsole();
	return (
		<Dialog title={text("facilitator.keys.title")} isOpen onClose={onClose} closeLabel={text("facilitator.close")}>
			<Stack gap={4}>
				<LanguageChoice written={view.exercise.languages} />
				<AppearanceChoice />
				<CheckField label={text("facilitator.keys.on")} checked={areKeysOn} onChange={onKeysOn} />
				<DataTable
					caption={text("facilitator.keys.list")}
					head={[text("facilitator.keys.key"), text("facilitator.keys.does")]}
					rows={KEYS.map(([key, does]) => ({
						id: does,
						cells: [key === "facilitator.keys.space" ? text(key) : key, text(does)],
					}))}
				/>
			</Stack>
		</Dialog>
	);
}
