import { IconMinus, IconPlus } from "@tabler/icons-react";
import type { ReactNode } from "react";
import styles from "./NumberField.module.css";

interface NumberFieldProps {
	readonly label: ReactNode;
	readonly value: number;
	readonly onChange: (value: number) => void;
	readonly min?: number;
	readonly max?: number;
	readonly disabled?: boolean;
	readonly lessLabel: string;
	readonly moreLabel: string;
}

/** A small count with a button on each side. */
export function NumberField({
	label,
	value,
	onChange,
	min = 0,
	max = 99,
	disabled,
	lessLabel,
	moreLabel,
}: NumberFieldProps) {
	return (
		<div className={styles.row}>
			<span className={styles.label}>{label}</span>
			<button
				type="button"
				className={styles.step}
				aria-label={lessLabel}
				disabled={disabled || value <= min}
				onClick={() => onChange(value - 1)}
			>
				<IconMinus size={16} aria-hidden />
			</button>
			<output className={styles.value}>{value}</output>
			<button
				type="button"
				className={styles.step}
				aria-label={moreLabel}
				disabled={disabled || value >= max}
				onClick={() => onChange(value + 1)}
			>
				<IconPlus size={16} aria-hidden />
			</button>
		</div>
	);
}
