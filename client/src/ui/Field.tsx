import type { ReactNode } from "react";
import { useId } from "react";
import styles from "./Field.module.css";

interface FieldProps {
	readonly label: ReactNode;
	/** What to write or why it is asked, above the control. */
	readonly hint?: ReactNode;
	/** What is wrong and how to mend it. */
	readonly error?: ReactNode;
	/** The ids tie label, hint and error to the control. */
	readonly children: (control: FieldControl) => ReactNode;
}

export interface FieldControl {
	readonly id: string;
	readonly "aria-describedby": string | undefined;
	readonly "aria-invalid": true | undefined;
}

/** A control with its label, its hint and its error in words. */
export function Field({ label, hint, error, children }: FieldProps) {
	const id = useId();
	const hasError = error !== undefined && error !== null && error !== "";
	const describedBy = [hint !== undefined && `${id}-hint`, hasError && `${id}-error`].filter(Boolean).join(" ");
	return (
		<div className={styles.field}>
			<label className={styles.label} htmlFor={id}>
				{label}
			</label>
			{hint !== undefined && (
				<p className={styles.hint} id={`${id}-hint`}>
					{hint}
				</p>
			)}
			{children({ id, "aria-describedby": describedBy || undefined, "aria-invalid": hasError || undefined })}
			{hasError && (
				<p className={styles.error} id={`${id}-error`} role="alert">
					{error}
				</p>
			)}
		</div>
	);
}

/** Several controls under one question. */
export function FieldGroup({
	label,
	hint,
	error,
	children,
}: Omit<FieldProps, "children"> & { readonly children: ReactNode }) {
	const id = useId();
	const hasError = error !== undefined && error !== null && error !== "";
	return (
		<fieldset className={styles.group} aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
			<legend className={styles.label}>{label}</legend>
			{hint !== undefined && (
				<p className={styles.hint} id={`${id}-hint`}>
					{hint}
				</p>
			)}
			{children}
			{hasError && (
				<p className={styles.error} role="alert">
					{error}
				</p>
			)}
		</fieldset>
	);
}
