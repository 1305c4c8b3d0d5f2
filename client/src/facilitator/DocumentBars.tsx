import { useText } from "../text/useText.ts";
import styles from "./DocumentBars.module.css";
import common from "./facilitator.module.css";

interface DocumentBarsProps {
	readonly opened: number;
	readonly documents: number;
}

/** How many of its documents a team has opened, as filled bars and in figures. */
export function DocumentBars({ opened, documents }: DocumentBarsProps) {
	const text = useText();
	return (
		<span className={styles.bars}>
			<span className={styles.barLine} aria-hidden="true">
				{Array.from({ length: documents }, (_, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: bars are alike
					<span key={index} className={styles.bar} data-full={index < opened} />
				))}
			</span>
			<span className={styles.barWords}>
				{opened}/{documents}
				<span className={common.unseen}> {text("facilitator.grid.opened", { opened, documents })}</span>
			</span>
		</span>
	);
}
