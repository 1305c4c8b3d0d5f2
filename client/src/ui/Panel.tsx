import type { ReactNode } from "react";
import { useId } from "react";
import styles from "./Panel.module.css";

interface PanelProps {
	readonly title?: ReactNode;
	/** Stands at the end of the title's line. */
	readonly aside?: ReactNode;
	readonly level?: 2 | 3 | 4;
	readonly tone?: "plain" | "accent" | "warn" | "critical" | "ok";
	readonly className?: string | undefined;
	readonly id?: string;
	readonly children: ReactNode;
}

/** A bordered area of a page with an optional heading. */
export function Panel({ title, aside, level = 2, tone = "plain", className, id, children }: PanelProps) {
	const headingId = useId();
	const Heading = `h${level}` as const;
	return (
		<section
			className={className === undefined ? styles.panel : `${styles.panel} ${className}`}
			data-tone={tone}
			id={id}
			aria-labelledby={title === undefined ? undefined : headingId}
		>
			{title !== undefined && (
				<div className={styles.head}>
					<Heading className={styles.title} id={headingId}>
						{title}
					</Heading>
					{aside}
				</div>
			)}
			{children}
		</section>
	);
}
