import type { ReactNode } from "react";
import { useId } from "react";
import styles from "./ChoiceCard.module.css";

interface ChoiceCardProps {
	readonly name: string;
	readonly value: string;
	readonly label: ReactNode;
	readonly hint?: ReactNode;
	readonly aside?: ReactNode;
	readonly checked: boolean;
	readonly disabled?: boolean;
	readonly onChoose: (value: string) => void;
}

/** One of several, as a card: the whole of it is the target. */
export function ChoiceCard({ name, value, label, hint, aside, checked, disabled, onChoose }: ChoiceCardProps) {
	const id = useId();
	return (
		<label className={styles.card} data-checked={checked || undefined} data-disabled={disabled || undefined}>
			<input
				type="radio"
				className={styles.box}
				name={name}
				value={value}
				checked={checked}
				disabled={disabled}
				aria-describedby={hint === undefined ? undefined : id}
				onChange={() => onChoose(value)}
			/>
			<span className={styles.body}>
				<span>{label}</span>
				{hint !== undefined && (
					<span className={styles.hint} id={id}>
						{hint}
					</span>
				)}
			</span>
			{aside}
		</label>
	);
}
