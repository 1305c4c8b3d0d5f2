import type { ReactNode } from "react";
import styles from "./Stack.module.css";

interface StackProps {
	/** In steps of 4 px. */
	readonly gap?: number;
	readonly className?: string | undefined;
	readonly children: ReactNode;
}

/** One under another. */
export function Stack({ gap = 3, className, children }: StackProps) {
	return (
		<div className={className === undefined ? styles.stack : `${styles.stack} ${className}`} style={{ gap: gap * 4 }}>
			{children}
		</div>
	);
}

/** Beside each other, wrapping where there is no room. */
export function Row({ gap = 2, className, children }: StackProps) {
	return (
		<div className={className === undefined ? styles.row : `${styles.row} ${className}`} style={{ gap: gap * 4 }}>
			{children}
		</div>
	);
}
