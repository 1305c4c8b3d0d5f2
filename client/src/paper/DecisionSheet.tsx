import { CONFIDENCES } from "../hand/confidences.ts";
import { useText } from "../text/useText.ts";
import type { InjectSheetsProps } from "./InjectSheets.tsx";
import { Box, Lines } from "./Lines.tsx";
import { PaperText } from "./PaperText.tsx";
import styles from "./paper.module.css";
import { Sheet } from "./Sheet.tsx";

interface DecisionSheetProps extends InjectSheetsProps {
	readonly owner: readonly (string | null)[];
}

/** What a team would settle on its screens, to be filled in with a pen: requests, red flags, one decision. */
export function DecisionSheet({ pack, inject, worldId, owner, hasConfidence }: DecisionSheetProps) {
	const text = useText();
	const options = inject.options[worldId] ?? [];
	const { measures, measureBudget } = pack;
	return (
		<Sheet
			owner={owner}
			name={text("paper.inject", { number: inject.number, title: inject.title })}
			title={text(options.length === 0 ? "paper.flags" : "paper.decision")}
		>
			{inject.requests.length > 0 && (
				<section className={styles.part}>
					<h3>{text("paper.requests")}</h3>
					<p className={styles.quiet}>{text("paper.requests.hint", { total: pack.requestBudget })}</p>
					<ul className={styles.boxes}>
						{inject.requests.map(({ text: request, cost, delaySeconds }) => (
							<li key={request}>
								<Box />
								<PaperText>{text("paper.requests.item", { text: request, cost, seconds: delaySeconds })}</PaperText>
							</li>
						))}
					</ul>
				</section>
			)}
			<section className={styles.part}>
				<h3>{text("paper.decision.flags")}</h3>
				{hasConfidence ? (
					CONFIDENCES.map((confidence) => <Lines key={confidence} label={text(`confidence.${confidence}`)} />)
				) : (
					<Lines label="" count={2} />
				)}
			</section>
			{options.length === 0 ? (
				<p>{text("player.now.noDecision")}</p>
			) : (
				<>
					<section className={styles.part}>
						<table className={styles.options}>
							<thead>
								<tr>
									<th>{text("paper.decision.choose")}</th>
									<th className={styles.hands}>{text("paper.decision.hands")}</th>
								</tr>
							</thead>
							<tbody>
								{options.map(({ letter, text: option }) => (
									<tr key={letter}>
										<td>
											<Box />
											<PaperText>{text("paperLock.letter", { letter, text: option })}</PaperText>
										</td>
										<td />
									</tr>
								))}
								<tr>
									<td>
										<Box />
										{text("paperLock.course")}
										<i className={styles.line} />
										<i className={styles.line} />
									</td>
									<td />
								</tr>
							</tbody>
						</table>
					</section>
					{measures.length > 0 && (
						<section className={styles.part}>
							<h3>{text("paper.decision.measures", measureBudget)}</h3>
							<ul className={styles.boxes}>
								{measures.map(({ id, text: measure, cost }) => (
									<li key={id}>
										<Box />
										<PaperText>{text("paper.decision.measure", { text: measure, cost })}</PaperText>
									</li>
								))}
							</ul>
						</section>
					)}
					<section className={styles.part}>
						<Lines label={text("paper.decision.reason")} count={2} />
						{hasConfidence && (
							<p className={styles.ticks}>
								<span>{text("player.confidence")}</span>
								{CONFIDENCES.map((confidence) => (
									<span key={confidence}>
										<Box />
										{text(`confidence.${confidence}`)}
									</span>
								))}
							</p>
						)}
						<div className={styles.pair}>
							<Lines label={text("paper.decision.scribe")} />
							<Lines label={text("paper.decision.time")} />
						</div>
						<p className={styles.quiet}>{text("paper.decision.give")}</p>
					</section>
				</>
			)}
		</Sheet>
	);
}
