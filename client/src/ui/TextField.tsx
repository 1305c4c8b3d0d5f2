import type { HTMLAttributes, ReactNode } from "react";
import styles from "./Field.module.css";
import { Field } from "./Field.tsx";

interface TextFieldProps {
	readonly label: ReactNode;
	readonly hint?: ReactNode;
	readonly error?: ReactNode;
	readonly value: string;
	readonly onChange: (value: string) => void;
	readonly maxLength?: number;
	readonly disabled?: boolean;
	readonly required?: boolean;
	readonly placeholder?: string;
	/** More than one makes it a text area. */
	readonly rows?: number;
	readonly className?: string | undefined;
	readonly autoComplete?: string;
	readonly autoFocus?: boolean;
	readonly inputMode?: HTMLAttributes<HTMLInputElement>["inputMode"];
	readonly autoCapitalize?: string;
	readonly spellCheck?: boolean;
}

export function TextField({ label, hint, error, value, onChange, rows = 1, className, ...others }: TextFieldProps) {
	const look = className === undefined ? styles.input : `${styles.input} ${className}`;
	// A dialog gives the focus to its first control, unless one asks for it in the dialog's own way.
	const rest = { ...others, "data-autofocus": others.autoFocus };
	return (
		<Field label={label} hint={hint} error={error}>
			{(control) =>
				rows > 1 ? (
					<textarea
						{...control}
						{...rest}
						rows={rows}
						className={look}
						value={value}
						onChange={(event) => onChange(event.currentTarget.value)}
					/>
				) : (
					<input
						{...control}
						{...rest}
						type="text"
						className={look}
						value={value}
						onChange={(event) => onChange(event.currentTarget.value)}
					/>
				)
			}
		</Field>
	);
}
