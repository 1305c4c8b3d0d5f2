import type { AarView } from "../../../shared/views/aarView.ts";
import { FeedbackResults } from "../exercise/FeedbackResults.tsx";
import { useText } from "../text/useText.ts";
import styles from "./report.module.css";

/** What people thought of the exercise. */
export function FeedbackReport({ aar }: { readonly aar: AarView }) {
	const text = useText();
	return (
		<section className={styles.section} id="feedback">
			<h2>{text("feedback.results")}</h2>
			<FeedbackResults feedback={aar.feedback} />
		</section>
	);
}
