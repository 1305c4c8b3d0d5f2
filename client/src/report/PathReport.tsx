import type { AarInjectView } from "../../../shared/views/aarView.ts";
import { useText } from "../text/useText.ts";
import { DataTable } from "../ui/DataTable.tsx";
import styles from "./report.module.css";
import type { ReportNames } from "./reportNames.ts";

interface PathReportProps {
	readonly inject: AarInjectView;
	readonly names: ReportNames;
}

/** Statements that others needed: who held them, and whether they arrived. */
export function PathReport({ inject, names }: PathReportProps) {
	const text = useText();
	const lines = inject.plays.flatMap(({ worldId, paths }) => paths.map((path) => ({ worldId, path })));
	if (lines.length === 0) return null;
	return (
		<section className={styles.keep}>
			<h3>{text("report.inject.path")}</h3>
			<DataTable
				caption={text("report.inject.path")}
				isCaptionHidden
				head={[
					text("report.inject.statement"),
					text("report.inject.world"),
					text("report.totals.team"),
					text("report.inject.path"),
				]}
				rows={lines.map(({ worldId, path }) => ({
					id: `${worldId}/${path.holder}/${path.statementId}`,
					cells: [
						path.text,
						names.world(worldId),
						names.teamName(path.holder),
						path.to.map(({ teamId, state }) => `${names.teamName(teamId)}: ${text(`report.path.${state}`)}`).join("; "),
					],
				}))}
			/>
		</section>
	);
}
