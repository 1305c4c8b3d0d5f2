import { CLOCK_RATES } from "../../../shared/exercise/dryRun.ts";
import { DryRunTag } from "../exercise/DryRunTag.tsx";
import { useText } from "../text/useText.ts";
import { SegmentedChoice } from "../ui/SegmentedChoice.tsx";
import { useConsole } from "./consoleContext.ts";
import styles from "./DryRunBar.module.css";

/** What a rehearsal is, and how fast its time runs. */
export function DryRunBar() {
	const text = useText();
	const { view, ask } = useConsole();
	if (!view.exercise.isDryRun) return null;
	return (
		<div className={styles.bar}>
			<p>
				<DryRunTag exercise={view.exercise} /> {text("dryRun.says")}
			</p>
			{view.may.includes("SetClockRate") && (
				<SegmentedChoice
					label={text("dryRun.speed")}
					isLabelHidden
					value={String(view.clock.rate)}
					options={CLOCK_RATES.map((rate) => ({ value: String(rate), label: text("dryRun.rate", { rate }) }))}
					onChange={(value) => {
						const rate = CLOCK_RATES.find((one) => String(one) === value);
						if (rate !== undefined) void ask({ type: "SetClockRate", rate });
					}}
				/>
			)}
		</div>
	);
}
