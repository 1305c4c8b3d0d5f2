import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import type { Draft } from "../../../shared/views/contract/seatView.ts";
import { inWords } from "../exercise/plainWords.ts";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import styles from "./Decision.module.css";

interface DecisionSummaryProps {
	readonly inject: InjectView;
	readonly decision: Pick<Draft, "optionId" | "course" | "measures" | "reason" | "confidence">;
}

/** A decision read back in words. */
export function DecisionSummary({ inject, decision }: DecisionSummaryProps) {
	const text = useText();
	const option = inject.options.find(({ id }) => id === decision.optionId);
	const measures = inject.measures.filter(({ id }) => decision.measures.includes(id));
	return (
		<dl className={styles.summary}>
			<div>
				<dt>
					<Text id={decision.course === null ? "player.summary.decision" : "player.summary.course"} />
				</dt>
				<dd className={styles.summaryDecision}>
					{decision.course === null ? option?.text : inWords(decision.course, text)}
				</dd>
			</div>
			{measures.length > 0 && (
				<div>
					<dt>
						<Text id="player.measures" />
					</dt>
					<dd>{measures.map((measure) => measure.text).join("; ")}</dd>
				</div>
			)}
			<div>
				<dt>
					<Text id="player.summary.reason" />
				</dt>
				<dd>{inWords(decision.reason, text)}</dd>
			</div>
			{decision.confidence !== null && (
				<div>
					<dt>
						<Text id="player.summary.confidence" />
					</dt>
					<dd>
						<Text id={`confidence.${decision.confidence}`} />
					</dd>
				</div>
			)}
		</dl>
	);
}
