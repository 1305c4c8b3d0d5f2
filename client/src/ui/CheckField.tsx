import type { ReactNode } from "react";
import { useId } from "react";
import styles from "./ChoiceCard.module.css";

interface CheckFieldProps {
	readonly label: ReactNode;
	readonly hint?: ReactNode;
	readonly aside?: ReactNode;
	readonly checked: boolean;
	readonly onChange: (checked: boolean) => void;
	readonly disabled?: boolean;
	/** A card with a border, as in a list of measures. */
	readonly isCard?: boolean;
}

export function CheckField({ label, hint, aside, checked, onChange, disabled, isCard = false }: CheckFieldProps) {
	const id = useId();
	return (
		<label
			className={isCard ? styles.card : styles.bare}
			data-checked={checked || undefined}
			data-disabled={disabled || undefined}
		>
			<input
				type="checkbox"
				className={styles.box}
				checked={checked}
				disabled={disabled}
				aria-describedby={hint === undefined ? undefined : id}
				onChange={(event) => onChange(event.currentTarget.checked)}
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
