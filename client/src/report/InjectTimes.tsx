import type { AarInjectView, AarView } from "../../../shared/views/aarView.ts";
import { exerciseTime } from "../exercise/exerciseTime.ts";
import { useText } from "../text/useText.ts";
import { DataTable } from "../ui/DataTable.tsx";

/** Every inject of the plan: when it was meant to be, and when it was. */
export function InjectTimes({ aar }: { readonly aar: AarView }) {
	const text = useText();
	const moment = (atMs: number | null) => (atMs === null ? "–" : exerciseTime(atMs));
	const took = ({ releasedAtMs, closedAtMs }: AarInjectView) =>
		releasedAtMs === null || closedAtMs === null
			? "–"
			: text("report.injects.minutes", { minutes: Math.round((closedAtMs - releasedAtMs) / 60_000) });
	return (
		<DataTable
			caption={text("report.injects")}
			head={[
				text("report.injects.inject"),
				text("report.injects.planned"),
				text("report.injects.released"),
				text("report.injects.closed"),
				text("report.injects.took"),
				text("report.injects.status"),
			]}
			rows={aar.injects.map((inject) => ({
				id: inject.id,
				cells: [
					`${inject.number}. ${inject.title}`,
					text("report.injects.minutes", { minutes: inject.plannedMinutes }),
					moment(inject.releasedAtMs),
					moment(inject.closedAtMs),
					took(inject),
					text(`report.inject.status.${inject.status}`),
				],
			}))}
		/>
	);
}
