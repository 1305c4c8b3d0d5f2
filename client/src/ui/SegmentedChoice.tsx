import { useId } from "react";
import styles from "./SegmentedChoice.module.css";

interface SegmentedChoiceProps<Value extends string> {
	readonly label: string;
	readonly isLabelHidden?: boolean;
	readonly value: Value | null;
	readonly options: readonly { readonly value: Value; readonly label: string }[];
	readonly onChange: (value: Value) => void;
	readonly disabled?: boolean;
}

/** One of a few short words, in a line. */
export function SegmentedChoice<Value extends string>(props: SegmentedChoiceProps<Value>) {
	const { label, isLabelHidden = false, value, options, onChange, disabled } = props;
	const name = useId();
	return (
		<fieldset className={styles.group}>
			<legend className={isLabelHidden ? styles.hidden : styles.legend}>{label}</legend>
			<div className={styles.line}>
				{options.map((option) => (
					<label key={option.value} className={styles.segment} data-checked={option.value === value || undefined}>
						<input
							type="radio"
							className={styles.radio}
							name={name}
							checked={option.value === value}
							disabled={disabled}
							onChange={() => onChange(option.value)}
						/>
						{option.label}
					</label>
				))}
			</div>
		</fieldset>
	);
}
