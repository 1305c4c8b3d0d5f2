import type { ReactNode } from "react";
import styles from "./DataTable.module.css";

interface DataTableProps {
	readonly caption: string;
	readonly isCaptionHidden?: boolean;
	readonly head: readonly ReactNode[];
	/** Rows of cells; the first cell names the row. */
	readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[];
}

/** A table of words and figures that scrolls within itself where it is too wide. */
export function DataTable({ caption, isCaptionHidden = false, head, rows }: DataTableProps) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by the keyboard
		<section className={styles.scroll} tabIndex={0} aria-label={caption}>
			<table className={styles.table}>
				<caption className={isCaptionHidden ? styles.hidden : styles.caption}>{caption}</caption>
				<thead>
					<tr>
						{head.map((cell, index) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: columns do not move
							<th key={index} scope="col">
								{cell}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={row.id}>
							{row.cells.map((cell, index) =>
								index === 0 ? (
									// biome-ignore lint/suspicious/noArrayIndexKey: columns do not move
									<th key={index} scope="row">
										{cell}
									</th>
								) : (
									// biome-ignore lint/suspicious/noArrayIndexKey: columns do not move
									<td key={index}>{cell}</td>
								),
							)}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
