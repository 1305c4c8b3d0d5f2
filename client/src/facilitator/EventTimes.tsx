import type { Slot } from "../../../shared/exercise/forecast.ts";
import type { MselRowView } from "../../../shared/views/contract/facilitatorView.ts";
import { exerciseTime } from "../exercise/exerciseTime.ts";
import type { Say } from "../exercise/say.ts";
import { useText } from "../text/useText.ts";
import styles from "./EventTimes.module.css";

interface EventTimesProps {
	readonly row: MselRowView;
	/** As it was or is to be expected; none where it was skipped, or is a contingency nobody has reached for. */
	readonly slot: Slot | undefined;
	/** Whether the times still move. */
	readonly isForecast: boolean;
}

/** Planned, actual and now, in exercise time. */
export function EventTimes({ row, slot, isForecast }: EventTimesProps) {
	const text = useText();
	const actual = actualWords(text, row, slot);
	const now = isForecast ? nowWords(text, row, slot) : null;
	return (
		<dl className={styles.times}>
			<dt>{text("deck.row.planned")}</dt>
			<dd>
				{row.isContingency
					? text("deck.row.contingency", { minutes: row.plannedMinutes })
					: text("deck.row.slot", { time: exerciseTime(row.plannedAtMs), minutes: row.plannedMinutes })}
			</dd>
			{actual !== null && (
				<>
					<dt>{text("deck.row.actual")}</dt>
					<dd>{actual}</dd>
				</>
			)}
			{now !== null && (
				<>
					<dt>{text("deck.row.now")}</dt>
					<dd>{now}</dd>
				</>
			)}
		</dl>
	);
}

function actualWords(text: Say, row: MselRowView, slot: Slot | undefined): string | null {
	if (row.releasedAtMs === null) return null;
	const from = exerciseTime(row.releasedAtMs);
	const late = row.isContingency ? 0 : Math.round((row.releasedAtMs - row.plannedAtMs) / 60_000);
	const drift =
		late === 0 ? "" : `, ${text(late > 0 ? "deck.row.late" : "deck.row.early", { minutes: Math.abs(late) })}`;
	return `${when()}${drift}`;

	function when(): string {
		if (row.closedAtMs === null) return text("deck.row.running", { from });
		const to = exerciseTime(row.closedAtMs);
		return slot === undefined || slot.isOpenEnded
			? text("deck.row.talking", { from, to })
			: text("deck.row.done", { from, to, end: exerciseTime(slot.endsAtMs) });
	}
}

function nowWords(text: Say, row: MselRowView, slot: Slot | undefined): string | null {
	if (row.status === "skipped") return text("deck.row.skipped");
	if (slot === undefined) return null;
	const end = exerciseTime(slot.endsAtMs);
	if (row.status === "released") return text("deck.row.closes", { close: exerciseTime(slot.closesAtMs), end });
	if (row.status === "closed") return slot.isOpenEnded ? text("deck.row.talk", { end }) : null;
	return text("deck.row.slot", { time: exerciseTime(slot.startsAtMs), minutes: row.minutes });
}
