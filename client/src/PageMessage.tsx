import type { ReactNode } from "react";
import styles from "./PageMessage.module.css";

interface PageMessageProps {
	readonly title?: ReactNode;
	readonly body?: ReactNode;
	readonly actions?: ReactNode;
	readonly role?: "status" | "alert";
}

/** A page that has one thing to say. */
export function PageMessage({ title, body, actions, role }: PageMessageProps) {
	return (
		<main className={styles.page}>
			<div className={styles.box} role={role}>
				{title !== undefined && <h1 className={styles.title}>{title}</h1>}
				{body !== undefined && <div className={styles.body}>{body}</div>}
				{actions}
			</div>
		</main>
	);
}
