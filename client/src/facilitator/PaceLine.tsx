import { useText } from "../text/useText.ts";
import { useConsole } from "./consoleContext.ts";
import { forecastOf } from "./forecastOf.ts";
import styles from "./PaceLine.module.css";
import { useFinishTimes } from "./useFinishTimes.ts";

/** One calm line: how the exercise stands against its plan, and when it will be over. */
export function PaceLine({ nowMs }: { readonly nowMs: number }) {
	const text = useText();
	const { view } = useConsole();
	const { expected, planned } = useFinishTimes(view.pace);
	const now = forecastOf(view, nowMs);
	if (view.clock.phase !== "play" || now === null) return null;
	const minutes = Math.round(now.lateMs / 60_000);
	const values = {
		minutes: Math.abs(minutes),
		finish: expected(now.finishMs),
		planned: planned(now.plannedFinishMs),
	};
	return (
		<p className={styles.pace} data-late={minutes > 0}>
			{text(minutes > 0 ? "deck.pace.late" : minutes < 0 ? "deck.pace.early" : "deck.pace.onPlan", values)}
			{!view.clock.isRunning && <span> {text("deck.pace.paused")}</span>}
		</p>
	);
}
