import type { ReactNode } from "react";
import { useIntl } from "react-intl";
import type { TeamScoreView } from "../../../shared/scoring/scoreView.ts";
import type { AarView } from "../../../shared/views/aarView.ts";
import { ReasonSentence } from "../exercise/ReasonSentence.tsx";
import { useText } from "../text/useText.ts";
import { DataTable } from "../ui/DataTable.tsx";
import { TeamBadge } from "../ui/TeamBadge.tsx";
import styles from "./report.module.css";

/** One table per role: its readings in each world. Roles never stand in one table with each other. */
export function TeamTotals({ aar }: { readonly aar: AarView }) {
	const text = useText();
	const intl = useIntl();
	const points = (value: number | null) =>
		value === null ? text("report.noScore") : intl.formatNumber(Math.round(value));
	const rows: readonly {
		readonly id: string;
		readonly name: string;
		readonly of: (total: TeamScoreView) => ReactNode;
	}[] = [
		{ id: "recognition", name: text("report.totals.recognition"), of: (total) => points(total.recognition) },
		{ id: "mitigation", name: text("report.totals.mitigation"), of: (total) => points(total.mitigation) },
		{
			id: "score",
			name: text("report.totals.score"),
			of: (total) =>
				total.score === null && total.absentBecause !== null ? (
					<ReasonSentence id={total.absentBecause} />
				) : (
					points(total.score)
				),
		},
		{ id: "coverage", name: text("report.totals.coverage"), of: (total) => <Coverage total={total} /> },
		{ id: "detection", name: text("report.totals.detection"), of: (total) => detectionWords(total) },
	];
	return (
		<section className={styles.section} id="teams">
			<h2>{text("report.totals")}</h2>
			<p className={styles.quiet}>{text("report.totals.note")}</p>
			{aar.teams.map((team) => (
				<section key={team.id} className={styles.keep}>
					<h3 className={styles.team}>
						<TeamBadge team={team} /> {team.name}
					</h3>
					<DataTable
						caption={team.name}
						isCaptionHidden
						head={[text("report.totals.measure"), ...aar.worlds.map((world) => world.name)]}
						rows={rows.map((row) => ({
							id: row.id,
							cells: [
								row.name,
								...aar.worlds.map((world) => {
									const total = totalOf(aar, world.id, team.id);
									return total ? row.of(total) : text("report.noScore");
								}),
							],
						}))}
					/>
				</section>
			))}
		</section>
	);

	function detectionWords({ detection }: TeamScoreView): string {
		if (detection === null) return text("report.totals.noDetection");
		const { dPrime, criterion, signals, decoys } = detection;
		return text("report.totals.detectionIs", { dPrime, criterion, signals, decoys });
	}
}

function Coverage({ total }: { readonly total: TeamScoreView }) {
	const text = useText();
	return (
		<>
			{text("report.totals.decisionsRated", { rated: total.decisionsRated, total: total.decisionsToRate })}
			<br />
			{text("report.totals.injects", {
				scored: total.injectsScored,
				released: total.injectsReleased,
				total: total.injectsInExercise,
			})}
		</>
	);
}

function totalOf(aar: AarView, worldId: string, teamId: string): TeamScoreView | undefined {
	return aar.scores.find((score) => score.worldId === worldId && score.teamId === teamId)?.total;
}
