import type { AarInjectView, AarView } from "../../../shared/views/aarView.ts";
import { exerciseTime } from "../exercise/exerciseTime.ts";
import { ScoreDetails } from "../exercise/ScoreDetails.tsx";
import { useText } from "../text/useText.ts";
import { DecisionReport } from "./DecisionReport.tsx";
import { EvidenceReport } from "./EvidenceReport.tsx";
import { PathReport } from "./PathReport.tsx";
import styles from "./report.module.css";
import type { ReportNames } from "./reportNames.ts";

interface InjectReportProps {
	readonly inject: AarInjectView;
	readonly aar: AarView;
	readonly names: ReportNames;
}

/** One inject: what followed, what was seen, who was told, what was decided, and why it scored as it did. */
export function InjectReport({ inject, aar, names }: InjectReportProps) {
	const text = useText();
	const scored = inject.plays.filter(({ score }) => score !== null && (aar.scoring || score.ratings.length > 0));
	return (
		<section className={`${styles.section} ${styles.newPage}`} id={`inject-${inject.id}`}>
			<h2>{text("report.inject", { number: inject.number, title: inject.title })}</h2>
			<p>
				<strong>{text("report.inject.objective")}:</strong> {inject.objective}
			</p>
			{inject.isBenign && <p className={styles.note}>{text("report.inject.benign")}</p>}
			<p className={styles.quiet}>{timesWords()}</p>

			<h3>{text("report.inject.outcome")}</h3>
			{inject.outcomes.map((outcome) => (
				<div key={outcome.worldId} className={styles.keep}>
					<p>
						{!names.isOneWorld && <>{names.world(outcome.worldId)}: </>}
						<strong>{text(`screen.outcome.${outcome.outcome ?? "none"}`)}</strong>
						{outcome.highBurden && <>, {text("screen.outcome.highBurden")}</>}{" "}
						<span className={styles.quiet}>({text(`report.inject.by.${outcome.by}`)})</span>
					</p>
					{outcome.texts.map((words) => (
						<p key={words}>{words}</p>
					))}
				</div>
			))}

			<h3>{text("report.inject.decisions")}</h3>
			{aar.teams.map((team) => (
				<DecisionReport key={team.id} inject={inject} team={team} names={names} />
			))}

			<h3>{text("report.inject.evidence")}</h3>
			<EvidenceReport inject={inject} names={names} />

			<PathReport inject={inject} names={names} />

			{scored.length > 0 && (
				<>
					<h3>{text("report.inject.scores")}</h3>
					{aar.teams.flatMap((team) =>
						scored
							.filter((play) => play.teamId === team.id)
							.map((play) => (
								<section key={`${play.worldId}/${play.teamId}`} className={styles.score}>
									<h4>{names.teamIn(play.worldId, play.teamId)}</h4>
									{play.score && <ScoreDetails score={play.score} isOpen />}
								</section>
							)),
					)}
				</>
			)}

			{inject.debrief.length > 0 && (
				<>
					<h3>{text("report.inject.debrief")}</h3>
					<ol>
						{inject.debrief.map((question) => (
							<li key={question}>{question}</li>
						))}
					</ol>
				</>
			)}
		</section>
	);

	function timesWords(): string {
		const planned = inject.plannedMinutes;
		const from = inject.releasedAtMs === null ? text("report.time.unknown") : exerciseTime(inject.releasedAtMs);
		if (inject.closedAtMs === null) return text("report.inject.timesOpen", { planned, from });
		return text("report.inject.times", { planned, from, to: exerciseTime(inject.closedAtMs) });
	}
}
