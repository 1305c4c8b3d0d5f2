import type { AarView } from "../../../shared/views/aarView.ts";
import { exerciseTime } from "../exercise/exerciseTime.ts";
import { inWords } from "../exercise/plainWords.ts";
import { useText } from "../text/useText.ts";
import styles from "./report.module.css";
import type { ReportNames } from "./reportNames.ts";

interface TalkReportProps {
	readonly aar: AarView;
	readonly names: ReportNames;
}

/** What teams asked the facilitator, what they were answered, and what was set aside for the hot wash. */
export function TalkReport({ aar, names }: TalkReportProps) {
	const text = useText();
	const { questions, parked } = aar.talk;
	return (
		<section className={styles.section} id="talk">
			<h2>{text("talk.report")}</h2>
			{questions.length > 0 && (
				<section>
					<h3>{text("talk.report.questions")}</h3>
					<ul>
						{questions.map((question) => (
							<li key={question.id}>
								{exerciseTime(question.atMs)} <strong>{names.teamIn(question.worldId, question.teamId)}</strong>:{" "}
								{text("common.quoted", { text: inWords(question.text, text) })}
								<ul>
									{question.answers.map(({ id, atMs, persona, text: words }) => (
										<li key={id}>
											{persona === null
												? text("talk.thread.answered", { time: exerciseTime(atMs) })
												: text("talk.thread.answeredPersona", {
														time: exerciseTime(atMs),
														persona: inWords(persona, text),
													})}
											: {text("common.quoted", { text: inWords(words, text) })}
										</li>
									))}
									{question.answers.length === 0 && (
										<li>{text(question.isSettled ? "talk.thread.settled" : "talk.thread.waiting")}</li>
									)}
								</ul>
							</li>
						))}
					</ul>
				</section>
			)}
			{parked.length > 0 && (
				<section>
					<h3>{text("talk.report.parked")}</h3>
					<ul>
						{parked.map(({ id, atMs, worldId, teamId, byRole, text: words }) => (
							<li key={id}>
								{exerciseTime(atMs)}{" "}
								<strong>
									{worldId === null || teamId === null
										? text(byRole === "adviser" ? "talk.parked.adviser" : "talk.parked.facilitator")
										: names.teamIn(worldId, teamId)}
								</strong>
								: {inWords(words, text)}
							</li>
						))}
					</ul>
				</section>
			)}
		</section>
	);
}
