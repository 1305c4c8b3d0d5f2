import styles from "./SegmentedChoice.module.css";

/** Says what has changed to readers of the screen, politely. It must stand in the page before its words do. */
export function LiveRegion({ message }: { readonly message: string }) {
	return (
		<div className={styles.hidden} role="status">
			{message}
		</div>
	);
}
