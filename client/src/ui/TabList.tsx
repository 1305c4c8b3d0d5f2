import type { KeyboardEvent, ReactNode } from "react";
import { useId } from "react";
import styles from "./TabList.module.css";

export interface TabItem {
	readonly id: string;
	readonly label: ReactNode;
	readonly icon?: ReactNode;
	/** Said and shown after the label, for example "new". */
	readonly note?: ReactNode;
	readonly panel: () => ReactNode;
}

interface TabListProps {
	readonly label: string;
	readonly items: readonly TabItem[];
	readonly selected: string;
	readonly onSelect: (id: string) => void;
}

/** Tabs over one panel; arrow keys move between them. */
export function TabList({ label, items, selected, onSelect }: TabListProps) {
	const base = useId();
	const current = items.find((item) => item.id === selected) ?? items[0];
	const handleKeyDown = (event: KeyboardEvent) => {
		const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
		if (step === 0) return;
		const at = items.findIndex((item) => item.id === current?.id);
		const next = items[(at + step + items.length) % items.length];
		if (next === undefined) return;
		event.preventDefault();
		onSelect(next.id);
		document.getElementById(`${base}-tab-${next.id}`)?.focus();
	};
	return (
		<div>
			<div className={styles.list} role="tablist" aria-label={label} onKeyDown={handleKeyDown}>
				{items.map((item) => (
					<button
						key={item.id}
						type="button"
						role="tab"
						id={`${base}-tab-${item.id}`}
						className={styles.tab}
						aria-selected={item.id === current?.id}
						aria-controls={item.id === current?.id ? `${base}-panel` : undefined}
						tabIndex={item.id === current?.id ? 0 : -1}
						onClick={() => onSelect(item.id)}
					>
						{item.icon}
						<span>{item.label}</span>
						{item.note}
					</button>
				))}
			</div>
			{current !== undefined && (
				<div
					className={styles.panel}
					role="tabpanel"
					id={`${base}-panel`}
					aria-labelledby={`${base}-tab-${current.id}`}
					// biome-ignore lint/a11y/noNoninteractiveTabindex: a tab panel without controls of its own must be reachable
					tabIndex={0}
				>
					{current.panel()}
				</div>
			)}
		</div>
	);
}
