import { useIntl } from "react-intl";
import type { DimensionScoreView, InjectScoreView } from "../../../shared/scoring/scoreView.ts";
import { useText } from "../text/useText.ts";
import styles from "./exercise.module.css";
import { inWords } from "./plainWords.ts";
import { ReasonSentence } from "./ReasonSentence.tsx";

interface ScoreDetailsProps {
	readonly score: InjectScoreView;
	/** On paper everything stands open. */
	readonly isOpen?: boolean;
}

/** A team's score in one inject: each dimension with its reasons, and never a bare number. */
export function ScoreDetails({ score, isOpen = false }: ScoreDetailsProps) {
	const text = useText();
	const intl = useIntl();
	return (
		<div className={styles.score}>
			<p>
				{score.score === null ? (
					<ReasonSentence id={score.absentBecause ?? "absent.nothingScored"} />
				) : (
					<strong>{text("screen.scores.of", { score: Math.round(score.score) })}</strong>
				)}
				{score.isCapped && <span> {text("report.inject.capped")}</span>}
			</p>
			{score.dimensions.map((dimension) => (
				<details key={dimension.dimension} open={isOpen} className={styles.dimension}>
					<summary>
						<span>{text(`dimension.${dimension.dimension}`)}</span>
						<DimensionValue dimension={dimension} />
						<span className={styles.weight}>
							{text("report.weight")} {intl.formatNumber(dimension.weight, { maximumFractionDigits: 2 })}
						</span>
					</summary>
					<ul>
						{dimension.absentBecause !== null && (
							<li>
								<ReasonSentence id={dimension.absentBecause} />
							</li>
						)}
						{dimension.reasons.map((reason, index) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: reasons are a fixed list without ids
							<li key={index}>
								<ReasonSentence id={reason.id} values={reason.values} />
							</li>
						))}
					</ul>
				</details>
			))}
			{score.ratings.map((rating) => (
				<p key={rating.aspect}>
					{text("report.inject.ratings")}: {text(`facilitator.aspect.${rating.aspect}`)}{" "}
					<strong>{text(`facilitator.psmu.${rating.rating}`)}</strong>
					{rating.note !== "" && <>. {inWords(rating.note, text)}</>}
				</p>
			))}
		</div>
	);
}

function DimensionValue({ dimension }: { readonly dimension: DimensionScoreView }) {
	const text = useText();
	const intl = useIntl();
	if (dimension.value === null) return <span className={styles.weight}>{text("report.noScore")}</span>;
	return <strong>{intl.formatNumber(dimension.value, { maximumFractionDigits: 2, minimumFractionDigits: 2 })}</strong>;
}
