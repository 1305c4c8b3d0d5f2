import { Modal } from "@mantine/core";
import type { ReactNode } from "react";
import styles from "./Cover.module.css";

interface CoverProps {
	readonly isUp: boolean;
	readonly title: ReactNode;
	/** What there is to read: the focus comes here, and goes back where it was. */
	readonly words: ReactNode;
	/** What becomes of the page beneath. */
	readonly note: ReactNode;
}

/** Lies over the whole page, and over what is open on it, until somebody else takes it away. The page beneath stays as it is. */
export function Cover({ isUp, title, words, note }: CoverProps) {
	return (
		<Modal
			opened={isUp}
			onClose={stay}
			title={title}
			centered
			size="lg"
			// Above every other dialog.
			zIndex={1000}
			withCloseButton={false}
			closeOnClickOutside={false}
			closeOnEscape={false}
			lockScroll={false}
			transitionProps={{ duration: 0 }}
			overlayProps={{ backgroundOpacity: 0.85 }}
			classNames={{ content: styles.content ?? "" }}
			styles={{ title: { fontWeight: 600, fontSize: "1.125rem" } }}
		>
			{/* A dialog that is open beneath must not take the Escape key for its own. */}
			<div className={styles.words} tabIndex={-1} data-autofocus data-mantine-stop-propagation="true">
				<p className={styles.main}>{words}</p>
				<p className={styles.note}>{note}</p>
			</div>
		</Modal>
	);
}

function stay(): void {
	// It is not for the person in front of it to put away.
}
