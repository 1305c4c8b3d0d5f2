import type { StatementKind } from "../../../shared/scenario/schema.ts";
import styles from "./exercise.module.css";

/** The shape that tells a signal (filled triangle) from a decoy (open circle) without colour. */
export function KindMark({ kind }: { readonly kind: StatementKind }) {
	return (
		<svg className={styles.kindMark} data-kind={kind} viewBox="0 0 20 20" aria-hidden="true">
			{kind === "signal" && <path d="M10 2 L19 18 H1 Z" fill="currentColor" />}
			{kind === "decoy" && <circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" strokeWidth="3" />}
			{kind === "neutral" && <rect x="3" y="8.5" width="14" height="3" fill="currentColor" />}
		</svg>
	);
}
