import type { ReactNode } from "react";
import styles from "./Banner.module.css";
import type { Tone } from "./Tag.tsx";

interface BannerProps {
	readonly tone?: Tone;
	readonly icon?: ReactNode;
	/** "alert" interrupts a reader of the screen; "status" waits its turn. */
	readonly role?: "alert" | "status";
	/** Buttons at its end. */
	readonly actions?: ReactNode;
	readonly children: ReactNode;
}

/** A sentence across the page that says what is so and what to do. */
export function Banner({ tone = "accent", icon, role, actions, children }: BannerProps) {
	return (
		<div className={styles.banner} data-tone={tone} role={role}>
			{icon}
			<div className={styles.body}>{children}</div>
			{actions}
		</div>
	);
}
