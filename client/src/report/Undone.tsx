import type { AarView } from "../../../shared/views/aarView.ts";
import { exerciseTime } from "../exercise/exerciseTime.ts";
import { inWords } from "../exercise/plainWords.ts";
import { useText } from "../text/useText.ts";
import styles from "./report.module.css";

/** What was taken back, and why. */
export function Undone({ aar }: { readonly aar: AarView }) {
	const text = useText();
	return (
		<section className={styles.section} id="undone">
			<h2>{text("report.undone")}</h2>
			{aar.undone.length === 0 && <p>{text("report.undone.none")}</p>}
			<ul>
				{aar.undone.map((undone, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: undone steps are a fixed list without ids
					<li key={index}>
						{text("report.undone.one", {
							time: exerciseTime(undone.atMs),
							steps: undone.steps,
							reason: inWords(undone.reason, text),
						})}
					</li>
				))}
			</ul>
		</section>
	);
}
