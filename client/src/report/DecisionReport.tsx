import { useIntl } from "react-intl";
import type { AarInjectView, AarPlayView } from "../../../shared/views/aarView.ts";
import type { TeamNameView } from "../../../shared/views/contract/exerciseHeadView.ts";
import { exerciseTime } from "../exercise/exerciseTime.ts";
import { inWords } from "../exercise/plainWords.ts";
import { RatingWords } from "../exercise/RatingWords.tsx";
import { useText } from "../text/useText.ts";
import { DataTable } from "../ui/DataTable.tsx";
import { TeamBadge } from "../ui/TeamBadge.tsx";
import styles from "./report.module.css";
import type { ReportNames } from "./reportNames.ts";

interface DecisionReportProps {
	readonly inject: AarInjectView;
	readonly team: TeamNameView;
	readonly names: ReportNames;
}

/** What one role decided, world by world. */
export function DecisionReport({ inject, team, names }: DecisionReportProps) {
	const text = useText();
	const plays = inject.plays.filter((play) => play.teamId === team.id);
	if (plays.length === 0) return null;
	return (
		<section className={styles.keep}>
			<h4 className={styles.team}>
				<TeamBadge team={team} /> {team.name}
			</h4>
			<DataTable
				caption={text("report.inject.decisionsOf", { team: team.name, number: inject.number })}
				isCaptionHidden
				head={[
					text("report.inject.world"),
					text("report.inject.decision"),
					text("report.inject.rating"),
					text("report.inject.burden"),
					text("report.inject.consequence"),
				]}
				rows={plays.map((play) => ({
					id: play.worldId,
					cells: [
						names.world(play.worldId),
						<Decided key="decision" play={play} />,
						<Rated key="rating" play={play} />,
						play.burden ?? "–",
						play.consequence ?? "–",
					],
				}))}
			/>
		</section>
	);
}

function Rated({ play }: { readonly play: AarPlayView }) {
	const text = useText();
	if (play.rating === null) return <>–</>;
	return (
		<>
			<RatingWords rating={play.rating} />
			{play.ratingReason !== null && <p>{inWords(play.ratingReason, text)}</p>}
		</>
	);
}

function Decided({ play }: { readonly play: AarPlayView }) {
	const text = useText();
	const { lock } = play;
	if (!play.wasReached) return <>{text("report.inject.notReached")}</>;
	if (lock === null) return <>{text("report.inject.undecided")}</>;
	const decision = inWords(play.decisionText ?? "", text);
	return (
		<div className={styles.decided}>
			<p>{lock.course === null ? decision : text("report.inject.course", { course: decision })}</p>
			<p className={styles.quiet}>{text("report.inject.lockedAt", { time: exerciseTime(lock.atMs) })}</p>
			{lock.reopened !== "no" && (
				<p className={styles.note}>{text("report.inject.reopened", { reopened: lock.reopened })}</p>
			)}
			{lock.isOnPaper && <p className={styles.note}>{text("paperLock.mark")}</p>}
			{lock.reason !== "" && (
				<p>
					<span className={styles.quiet}>{text("report.inject.reason")}:</span> {inWords(lock.reason, text)}
				</p>
			)}
			{play.measures.length > 0 && (
				<>
					<p className={styles.quiet}>{text("report.inject.measures")}:</p>
					<ul>
						{play.measures.map((measure) => (
							<li key={measure.id}>
								{measure.text} ({text(`report.measure.${measure.class}`)})
							</li>
						))}
					</ul>
				</>
			)}
			<Consensus play={play} />
			{play.hadSeenReveal && <p className={styles.note}>{text("report.inject.hadSeen")}</p>}
		</div>
	);
}

function Consensus({ play }: { readonly play: AarPlayView }) {
	const text = useText();
	const intl = useIntl();
	const { consensus } = play;
	if (consensus === null) return null;
	const signed = (value: number) => intl.formatNumber(value, { maximumFractionDigits: 2, signDisplay: "exceptZero" });
	const { votes, modal, agreement, processGain, versusBest } = consensus;
	return (
		<p className={styles.quiet}>
			{text("report.inject.consensus")}: {text("report.inject.consensusIs", { votes, modal, agreement })};{" "}
			{text("report.inject.processGain", { gain: signed(processGain), best: signed(versusBest) })}
		</p>
	);
}
