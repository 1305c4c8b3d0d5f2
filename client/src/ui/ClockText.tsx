import styles from "./ClockText.module.css";
import { formatClock, formatElapsed } from "./formatClock.ts";

interface ClockTextProps {
	/** What is left, or what has passed with `kind="elapsed"`. */
	readonly ms: number;
	readonly kind?: "left" | "elapsed";
	/** Says what the figures are, for example "Time left". */
	readonly label: string;
	/** The link is down or the clock stands: grey, and not to be trusted as running. */
	readonly isFrozen?: boolean;
	readonly tone?: "plain" | "warn" | "critical";
	readonly size?: string;
}

/** Figures of a clock. It announces nothing itself: a reader of the screen would hear every second. */
export function ClockText({ ms, kind = "left", label, isFrozen = false, tone = "plain", size }: ClockTextProps) {
	return (
		<span
			className={styles.clock}
			role="timer"
			aria-live="off"
			aria-label={label}
			data-frozen={isFrozen || undefined}
			data-tone={tone}
			style={size === undefined ? undefined : { fontSize: size }}
		>
			{kind === "left" ? formatClock(ms) : formatElapsed(ms)}
		</span>
	);
}
