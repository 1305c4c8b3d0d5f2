import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import type { Draft } from "../../../shared/views/contract/seatView.ts";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { NumberField } from "../ui/NumberField.tsx";
import styles from "./Decision.module.css";

interface ShowOfHandsProps {
	readonly inject: InjectView;
	readonly draft: Draft;
	readonly disabled: boolean;
	readonly onChange: (change: Partial<Draft>) => void;
}

/** One device a table: hands are counted in the room and written in, if the table wants to. */
export function ShowOfHands({ inject, draft, disabled, onChange }: ShowOfHandsProps) {
	const text = useText();
	const counts = draft.showOfHands ?? {};
	return (
		<details className={styles.details} open={draft.showOfHands !== null || undefined}>
			<summary>
				<Text id="player.hands" />
			</summary>
			<p className={styles.note}>
				<Text id="player.hands.hint" />
			</p>
			{inject.options.map((option) => (
				<NumberField
					key={option.id}
					label={option.text}
					value={counts[option.id] ?? 0}
					disabled={disabled}
					lessLabel={text("player.hands.less", { option: option.text })}
					moreLabel={text("player.hands.more", { option: option.text })}
					onChange={(count) => onChange({ showOfHands: { ...counts, [option.id]: count } })}
				/>
			))}
		</details>
	);
}
