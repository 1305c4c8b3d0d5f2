import type { ReactNode } from "react";
import styles from "./paper.module.css";

interface LinesProps {
	readonly label: ReactNode;
	readonly count?: number;
}

/** Lines to write on. */
export function Lines({ label, count = 1 }: LinesProps) {
	return (
		<div className={styles.lines}>
			<span>{label}</span>
			{Array.from({ length: count }, (_, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: lines are all alike
				<i key={index} className={styles.line} />
			))}
		</div>
	);
}

/** A box to tick. */
export function Box() {
	return <span className={styles.box} aria-hidden="true" />;
}
