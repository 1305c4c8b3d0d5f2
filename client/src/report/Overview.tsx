import type { ReactNode } from "react";
import { useIntl } from "react-intl";
import type { AarView } from "../../../shared/views/aarView.ts";
import { exerciseTime } from "../exercise/exerciseTime.ts";
import { useText } from "../text/useText.ts";
import { DataTable } from "../ui/DataTable.tsx";
import { TeamBadge } from "../ui/TeamBadge.tsx";
import { InjectTimes } from "./InjectTimes.tsx";
import styles from "./report.module.css";

/** What was played, when, by how many, and under which rules. */
export function Overview({ aar }: { readonly aar: AarView }) {
	const text = useText();
	const intl = useIntl();
	const moment = (wallMs: number | null, otherwise: string) =>
		wallMs === null ? otherwise : intl.formatDate(wallMs, { dateStyle: "medium", timeStyle: "short" });
	const facts: readonly (readonly [string, ReactNode])[] = [
		[text("report.scenario"), text("report.scenarioIs", { title: aar.scenario.title, version: aar.scenario.version })],
		[text("report.legal"), aar.scenario.legalProfile],
		[text("report.level"), text(`report.level.${aar.level}`)],
		[text("report.started"), moment(aar.startedWallMs, text("report.notStarted"))],
		[text("report.ended"), moment(aar.endedWallMs, text("report.notEnded"))],
		[text("report.duration"), exerciseTime(aar.durationMs)],
		[text("report.journal"), text("report.journalIs", { events: aar.journal.events, undone: aar.journal.undone })],
		[text("report.hash"), <code key="hash">{aar.journal.headHash ?? "–"}</code>],
	];
	return (
		<section className={styles.section} id="overview">
			<h2>{text("report.overview")}</h2>
			<dl className={styles.facts}>
				{facts.map(([name, value]) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd>{value}</dd>
					</div>
				))}
			</dl>
			<DataTable
				caption={text("report.seats")}
				head={[text("report.teams"), ...aar.worlds.map((world) => world.name)]}
				rows={aar.teams.map((team) => ({
					id: team.id,
					cells: [
						<span key="team" className={styles.team}>
							<TeamBadge team={team} /> {team.name}
						</span>,
						...aar.worlds.map((world) => team.seats.find(({ worldId }) => worldId === world.id)?.seats ?? 0),
					],
				}))}
			/>
			<InjectTimes aar={aar} />
			<p>{text(aar.scoring ? "report.scoring.on" : "report.scoring.off")}</p>
			{aar.dimensions.length > 0 && (
				<DataTable
					caption={text("report.dimensions")}
					head={[text("report.inject.dimension"), text("report.weight")]}
					rows={aar.dimensions.map(({ dimension, weight }) => ({
						id: dimension,
						cells: [
							text(`dimension.${dimension}`),
							intl.formatNumber(weight, { style: "percent", maximumFractionDigits: 0 }),
						],
					}))}
				/>
			)}
		</section>
	);
}
