import { useText } from "../text/useText.ts";
import { useConsole } from "./consoleContext.ts";
import { forecastOf } from "./forecastOf.ts";
import styles from "./PaceLine.module.css";
import { useWallTime } from "./useWallTime.ts";

/** One calm line: how the exercise stands against its plan, and when it will be over. */
export function PaceLine({ nowMs }: { readonly nowMs: number }) {
	const text = useText();
	const { view } = useConsole();
	const wallTime = useWallTime(view.pace);
	const now = forecastOf(view, nowMs);
	if (view.clock.phase !== "play" || now === null) return null;
	const minutes = Math.round(now.lateMs / 60_000);
	const values = {
		minutes: Math.abs(minutes),
		// From the minutes said, so that both add up.
		finish: wallTime(now.plannedFinishMs + minutes * 60_000),
		planned: wallTime(now.plannedFinishMs),
	};
	return (
		<p className={styles.pace} data-late={minutes > 0}>
			{text(minutes > 0 ? "deck.pace.late" : minutes < 0 ? "deck.pace.early" : "deck.pace.onPlan", values)}
			{!view.clock.isRunning && <span> {text("deck.pace.paused")}</span>}
		</p>
	);
}
