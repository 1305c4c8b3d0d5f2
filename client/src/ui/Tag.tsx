import type { ReactNode } from "react";
import styles from "./Tag.module.css";

export type Tone = "plain" | "accent" | "ok" | "warn" | "critical";

interface TagProps {
	readonly tone?: Tone;
	readonly icon?: ReactNode;
	readonly children: ReactNode;
}

/** A state in a word or two. The word carries the meaning; the colour only helps. */
export function Tag({ tone = "plain", icon, children }: TagProps) {
	return (
		<span className={styles.tag} data-tone={tone}>
			{icon}
			{children}
		</span>
	);
}
