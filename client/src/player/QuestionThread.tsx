import type { QuestionView } from "../../../shared/views/contract/talkView.ts";
import { exerciseTime } from "../exercise/exerciseTime.ts";
import { inWords } from "../exercise/plainWords.ts";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import styles from "./Talk.module.css";

/** The team's questions, newest first, each with what was answered. */
export function QuestionThread({ questions }: { readonly questions: readonly QuestionView[] }) {
	const text = useText();
	if (questions.length === 0) {
		return (
			<p className={styles.note}>
				<Text id="talk.thread.none" />
			</p>
		);
	}
	return (
		<ul className={styles.thread}>
			{questions.toReversed().map((question) => (
				<li key={question.id}>
					<p className={styles.note}>
						<Text
							id="talk.thread.asked"
							values={{ time: exerciseTime(question.atMs), by: inWords(question.by, text) }}
						/>
					</p>
					<p>{inWords(question.text, text)}</p>
					{question.answers.map(({ id, atMs, persona, text: words }) => (
						<div key={id} className={styles.answer}>
							<p className={styles.note}>
								{persona === null ? (
									<Text id="talk.thread.answered" values={{ time: exerciseTime(atMs) }} />
								) : (
									<Text
										id="talk.thread.answeredPersona"
										values={{ time: exerciseTime(atMs), persona: inWords(persona, text) }}
									/>
								)}
							</p>
							<p>{inWords(words, text)}</p>
						</div>
					))}
					{question.answers.length === 0 && (
						<p className={styles.answer}>
							<Text id={question.isSettled ? "talk.thread.settled" : "talk.thread.waiting"} />
						</p>
					)}
				</li>
			))}
		</ul>
	);
}
