import type { ReactNode } from "react";
import styles from "./Field.module.css";
import { Field } from "./Field.tsx";

interface SelectFieldProps {
	readonly label: ReactNode;
	readonly hint?: ReactNode;
	readonly error?: ReactNode;
	readonly value: string;
	readonly onChange: (value: string) => void;
	readonly options: readonly { readonly value: string; readonly label: string }[];
	/** Shown while nothing is chosen. */
	readonly placeholder?: string;
	readonly disabled?: boolean;
}

/** The browser's own list: it is reachable by every finger and reader, on every phone. */
export function SelectField({ label, hint, error, value, onChange, options, placeholder, disabled }: SelectFieldProps) {
	return (
		<Field label={label} hint={hint} error={error}>
			{(control) => (
				<select
					{...control}
					className={styles.input}
					value={value}
					disabled={disabled}
					onChange={(event) => onChange(event.currentTarget.value)}
				>
					{placeholder !== undefined && (
						<option value="" disabled>
							{placeholder}
						</option>
					)}
					{options.map((option) => (
						<option key={option.value} value={option.value}>
							{option.label}
						</option>
					))}
				</select>
			)}
		</Field>
	);
}
