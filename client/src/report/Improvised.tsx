import type { AarView } from "../../../shared/views/aarView.ts";
import { exerciseTime } from "../exercise/exerciseTime.ts";
import { ImprovisedTable } from "../exercise/ImprovisedTable.tsx";
import { inWords } from "../exercise/plainWords.ts";
import { useText } from "../text/useText.ts";
import styles from "./report.module.css";
import type { ReportNames } from "./reportNames.ts";

/** What the facilitator wrote in the course of play. */
export function Improvised({ aar, names }: { readonly aar: AarView; readonly names: ReportNames }) {
	const text = useText();
	if (aar.improvised.length === 0) return null;
	return (
		<section className={styles.section} id="improvised">
			<h2>{text("improvised.titles")}</h2>
			{aar.improvised.map((inject) => (
				<div key={inject.id}>
					<p>
						<strong>{exerciseTime(inject.atMs)}</strong> {inWords(inject.text, text)}
					</p>
					<ImprovisedTable inject={inject} teamName={names.teamIn} />
				</div>
			))}
		</section>
	);
}
