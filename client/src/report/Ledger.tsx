import { useIntl } from "react-intl";
import type { AarView } from "../../../shared/views/aarView.ts";
import { useText } from "../text/useText.ts";
import { DataTable } from "../ui/DataTable.tsx";
import styles from "./report.module.css";

const WIDTH = 160;
/** The scale of the burden ratio ends here; more is drawn at its end and said in figures. */
const MOST = 3;

/** Security beside what it cost honest business, per world: both in figures and as a bar each. */
export function Ledger({ aar }: { readonly aar: AarView }) {
	const text = useText();
	const intl = useIntl();
	return (
		<section className={styles.section} id="ledger">
			<h2>{text("report.ledger")}</h2>
			<p className={styles.quiet}>{text("report.ledger.note")}</p>
			<DataTable
				caption={text("report.ledger.chart")}
				isCaptionHidden
				head={[text("report.ledger.world"), text("report.ledger.prevented"), text("report.ledger.burden")]}
				rows={aar.ledger.map((line) => ({
					id: line.worldId,
					cells: [
						aar.worlds.find(({ id }) => id === line.worldId)?.name ?? line.worldId,
						line.judged === 0 ? (
							text("report.ledger.none")
						) : (
							<span key="prevented" className={styles.measure}>
								<Bar share={line.prevented / line.judged} />
								{text("report.ledger.preventedOf", { prevented: line.prevented, judged: line.judged })}
							</span>
						),
						line.meanBurdenRatio === null ? (
							text("report.ledger.none")
						) : (
							<span key="burden" className={styles.measure}>
								<Bar share={line.meanBurdenRatio / MOST} markAt={1 / MOST} />
								{intl.formatNumber(line.meanBurdenRatio, { maximumFractionDigits: 2 })}
							</span>
						),
					],
				}))}
			/>
		</section>
	);
}

/** A bar on a line of fixed length; the mark is what was necessary. The figures beside it say the same. */
function Bar({ share, markAt }: { readonly share: number; readonly markAt?: number }) {
	const length = Math.min(1, Math.max(0, share)) * WIDTH;
	return (
		<svg className={styles.bar} viewBox={`0 0 ${WIDTH} 18`} width={WIDTH} height="18" aria-hidden="true">
			<path className={styles.barBase} d={`M0 9H${WIDTH}`} />
			<path className={styles.barFill} d={`M0 9H${length}`} />
			{markAt !== undefined && <path className={styles.barMark} d={`M${markAt * WIDTH} 0V18`} />}
		</svg>
	);
}
