import { useState } from "react";
import { exerciseClock } from "../exercise/exerciseTime.ts";
import { LogSentence } from "../exercise/LogSentence.tsx";
import { useText } from "../text/useText.ts";
import { SegmentedChoice } from "../ui/SegmentedChoice.tsx";
import { Tag } from "../ui/Tag.tsx";
import { useConsole } from "./consoleContext.ts";
import common from "./facilitator.module.css";
import styles from "./LogPanel.module.css";

const FILTERS = ["all", "team", "decision", "facilitator"] as const;
type Filter = (typeof FILTERS)[number];

/** What happened, newest first. Undone entries stay, struck, with the reason in the entry of their undo. */
export function LogPanel() {
	const text = useText();
	const { view, names } = useConsole();
	const [filter, setFilter] = useState<Filter>("all");
	const entries = view.log.filter((entry) => filter === "all" || entry.group === filter).reverse();
	return (
		<div className={common.side}>
			<SegmentedChoice
				label={text("facilitator.log.filter")}
				isLabelHidden
				value={filter}
				options={FILTERS.map((value) => ({ value, label: text(`facilitator.log.${value}`) }))}
				onChange={setFilter}
			/>
			{entries.length === 0 && <p>{text("facilitator.log.empty")}</p>}
			<ol className={styles.log} aria-label={text("facilitator.log.list")}>
				{entries.map((entry) => (
					<li key={entry.seq} data-void={entry.isVoid}>
						<span className={styles.logTime}>{exerciseClock(entry.atMs)}</span>
						<div>
							<p className={styles.logWords}>
								<LogSentence entry={entry} />
								{!names.isOneWorld && entry.worldId !== null && (
									<span className={common.note}> {names.worldName(entry.worldId)}</span>
								)}
							</p>
							{entry.isVoid && <Tag tone="warn">{text("facilitator.log.void")}</Tag>}
						</div>
					</li>
				))}
			</ol>
		</div>
	);
}
