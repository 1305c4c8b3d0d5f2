import type { ReactNode } from "react";
import { PaperText } from "./PaperText.tsx";
import styles from "./paper.module.css";

interface SheetProps {
	/** Whose it is: exercise, world, team. Printed at its head, so that a loose sheet finds its pile. */
	readonly owner: readonly (string | null)[];
	/** What it is called in the script. */
	readonly name?: string;
	/** When it may be handed out; without it at once. */
	readonly handOut?: ReactNode;
	readonly title: ReactNode;
	readonly children: ReactNode;
}

/** A sheet of paper, on a page of its own. */
export function Sheet({ owner, name, handOut, title, children }: SheetProps) {
	return (
		<section className={styles.sheet}>
			<header className={styles.sheetHead}>
				<p className={styles.owner}>
					<PaperText>{owner.filter((part) => part !== null).join(" · ")}</PaperText>
					{name !== undefined && <strong>{name}</strong>}
				</p>
				{handOut !== undefined && <p className={styles.handOut}>{handOut}</p>}
				<h2>{title}</h2>
			</header>
			{children}
		</section>
	);
}
