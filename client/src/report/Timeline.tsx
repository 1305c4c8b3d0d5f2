import { useState } from "react";
import type { AarView } from "../../../shared/views/aarView.ts";
import { exerciseClock } from "../exercise/exerciseTime.ts";
import { LogSentence } from "../exercise/LogSentence.tsx";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import styles from "./report.module.css";
import type { ReportNames } from "./reportNames.ts";

interface TimelineProps {
	readonly aar: AarView;
	readonly names: ReportNames;
}

/** What happened, in order: the turning points, or all of it. Undone entries stay, and say so. */
export function Timeline({ aar, names }: TimelineProps) {
	const text = useText();
	const [isWhole, setWhole] = useState(false);
	const entries = aar.timeline.filter(({ group }) => isWhole || group === "decision" || group === "facilitator");
	return (
		<section className={`${styles.section} ${styles.newPage}`} id="timeline">
			<h2>{text("report.timeline")}</h2>
			<div className={styles.acts}>
				<Button size="sm" onClick={() => setWhole(!isWhole)}>
					{text(isWhole ? "report.timeline.short" : "report.timeline.room")}
				</Button>
			</div>
			<DataTable
				caption={text("report.timeline")}
				isCaptionHidden
				head={[
					text("report.timeline.time"),
					text("report.timeline.what"),
					...(names.isOneWorld ? [] : [text("report.timeline.where")]),
				]}
				rows={entries.map((entry) => ({
					id: String(entry.seq),
					cells: [
						exerciseClock(entry.atMs),
						<span key="what" data-void={entry.isVoid} className={styles.entry}>
							<span>
								<LogSentence entry={entry} />
							</span>
							{entry.isVoid && <em> ({text("report.timeline.void")})</em>}
						</span>,
						...(names.isOneWorld ? [] : [entry.worldId === null ? "" : names.world(entry.worldId)]),
					],
				}))}
			/>
		</section>
	);
}
