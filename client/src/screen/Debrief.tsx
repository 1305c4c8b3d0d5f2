import { useText } from "../text/useText.ts";
import styles from "./Debrief.module.css";

/** Questions for the room, at the end of a reveal. */
export function Debrief({ questions }: { readonly questions: readonly string[] }) {
	const text = useText();
	return (
		<section>
			<h2 className={styles.debriefTitle}>{text("screen.debrief")}</h2>
			<ol className={styles.debrief}>
				{questions.map((question) => (
					<li key={question}>{question}</li>
				))}
			</ol>
		</section>
	);
}
