import type { ReactNode } from "react";
import styles from "./SkipLink.module.css";

/** The first stop of the Tab key: past the header, to what the page is about. */
export function SkipLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
	return (
		<a className={styles.skip} href={`#${to}`}>
			{children}
		</a>
	);
}
