import type { ReactNode } from "react";
import styles from "./SegmentedChoice.module.css";

/** For readers of the screen only. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
	return <div className={styles.hidden}>{children}</div>;
}
