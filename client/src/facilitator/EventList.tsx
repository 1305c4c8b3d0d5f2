import { useState } from "react";
import type { MselRowView } from "../../../shared/views/contract/facilitatorView.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { ConfirmDialog } from "./ConfirmDialog.tsx";
import { useConsole } from "./consoleContext.ts";
import styles from "./EventList.module.css";
import { EventRow } from "./EventRow.tsx";
import { FlightDeck } from "./FlightDeck.tsx";
import { forecastOf } from "./forecastOf.ts";
import { ImproviseDialog } from "./ImproviseDialog.tsx";
import { nextRow } from "./primaryAction.ts";

interface EventListProps {
	readonly nowMs: number;
	readonly shownInjectId: string | null;
	readonly onShow: (injectId: string) => void;
}

/** The MSEL: what is planned, what has been, and what to do with each. */
export function EventList({ nowMs, shownInjectId, onShow }: EventListProps) {
	const text = useText();
	const { view, ask } = useConsole();
	const [skipping, setSkipping] = useState<MselRowView | null>(null);
	const [isImprovising, setImprovising] = useState(false);
	const done = view.msel.filter((row) => row.status === "closed" || row.status === "skipped").length;
	const ahead = view.msel.filter((row) => row.status === "planned" || row.status === "held").length;
	const forecast = forecastOf(view, nowMs);
	const slots = new Map(forecast?.slots.map((slot) => [slot.injectId, slot]));
	const next = nextRow(view)?.injectId;
	return (
		<section>
			<header className={styles.panelHead}>
				<h2>{text("facilitator.msel.title")}</h2>
				<p>{text("facilitator.msel.count", { done, ahead })}</p>
			</header>
			<FlightDeck nowMs={nowMs} />
			<ol className={styles.eventList}>
				{view.msel.map((row) => (
					<EventRow
						key={row.injectId}
						row={row}
						slot={slots.get(row.injectId)}
						isForecast={view.clock.phase === "play"}
						isNext={row.injectId === next}
						isShown={row.injectId === shownInjectId}
						onShow={onShow}
						onSkip={setSkipping}
					/>
				))}
			</ol>
			{view.may.includes("ImproviseInject") && (
				<p className={styles.improvise}>
					<Button size="sm" onClick={() => setImprovising(true)}>
						{text("improvised.write")}
					</Button>
				</p>
			)}
			{isImprovising && <ImproviseDialog onClose={() => setImprovising(false)} />}
			{skipping && (
				<ConfirmDialog
					title={text("facilitator.confirm.SkipInject.title", { number: skipping.number })}
					body={text("facilitator.confirm.SkipInject.body")}
					confirm={text("facilitator.msel.skip")}
					onConfirm={() => ask({ type: "SkipInject", injectId: skipping.injectId })}
					onClose={() => setSkipping(null)}
				/>
			)}
		</section>
	);
}
