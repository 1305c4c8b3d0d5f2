import { IconCheck, IconCircle, IconLock, IconPlayerPlay, IconX } from "@tabler/icons-react";
import type { Slot } from "../../../shared/exercise/forecast.ts";
import type { MselRowView } from "../../../shared/views/contract/facilitatorView.ts";
import type { TextId } from "../text/en.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { useConsole } from "./consoleContext.ts";
import styles from "./EventList.module.css";
import { EventTimes } from "./EventTimes.tsx";
import common from "./facilitator.module.css";
import { mayInInject } from "./primaryAction.ts";

interface EventRowProps {
	readonly row: MselRowView;
	readonly slot: Slot | undefined;
	readonly isForecast: boolean;
	readonly isNext: boolean;
	readonly isShown: boolean;
	readonly onShow: (injectId: string) => void;
	readonly onSkip: (row: MselRowView) => void;
}

const STATUS_ICONS = {
	planned: IconCircle,
	held: IconLock,
	skipped: IconX,
	released: IconPlayerPlay,
	closed: IconCheck,
} as const;

export function EventRow({ row, slot, isForecast, isNext, isShown, onShow, onSkip }: EventRowProps) {
	const text = useText();
	const { view, ask } = useConsole();
	const { injectId, number, title } = row;
	const may = (type: "ReleaseInject" | "HoldInject" | "SkipInject" | "TakeUpInject") =>
		mayInInject(view, injectId, type);
	const named = (id: TextId) => text(id, { number, title });
	const Icon = STATUS_ICONS[row.status];
	const isPlayed = row.releasedAtMs !== null;
	const heading = `${number}. ${title}`;
	return (
		<li className={styles.event} data-status={row.status} data-shown={isShown}>
			<span className={styles.eventIcon} aria-hidden="true">
				<Icon size={14} stroke={2.2} />
			</span>
			<div className={styles.eventBody}>
				<p className={styles.eventTop}>
					<span>{text(`facilitator.msel.status.${isNext ? "next" : row.status}`)}</span>
				</p>
				{isPlayed ? (
					<button
						type="button"
						className={styles.eventTitle}
						aria-current={isShown ? "true" : undefined}
						onClick={() => onShow(injectId)}
					>
						{heading}
					</button>
				) : (
					<p className={styles.eventTitle}>{heading}</p>
				)}
				<EventTimes row={row} slot={slot} isForecast={isForecast} />
				<p className={styles.objective}>{row.objective}</p>
				{row.isContingency && <p className={common.tag}>{text("facilitator.msel.contingency")}</p>}
				{row.isBenign && <p className={common.tag}>{text("facilitator.msel.benign")}</p>}
				{!isPlayed && row.release !== "by-hand" && (
					<p className={common.note}>{text(`facilitator.msel.release.${row.release}`)}</p>
				)}
				{may("TakeUpInject") && (
					<div className={styles.eventButtons}>
						<Button
							size="sm"
							aria-label={named("deck.row.takeUpNamed")}
							onClick={() => void ask({ type: "TakeUpInject", injectId })}
						>
							{text("deck.row.takeUp")}
						</Button>
					</div>
				)}
				{(may("ReleaseInject") || may("HoldInject") || may("SkipInject")) && (
					<div className={styles.eventButtons}>
						{may("ReleaseInject") && (
							<Button
								size="sm"
								aria-label={named("facilitator.msel.releaseNamed")}
								onClick={() => void ask({ type: "ReleaseInject", injectId })}
							>
								{text("facilitator.msel.release")}
							</Button>
						)}
						{may("HoldInject") && (
							<Button
								size="sm"
								aria-label={named(`facilitator.msel.${row.status === "held" ? "unhold" : "hold"}Named`)}
								onClick={() => void ask({ type: "HoldInject", injectId, held: row.status !== "held" })}
							>
								{text(`facilitator.msel.${row.status === "held" ? "unhold" : "hold"}`)}
							</Button>
						)}
						{may("SkipInject") && (
							<Button size="sm" aria-label={named("facilitator.msel.skipNamed")} onClick={() => onSkip(row)}>
								{text("facilitator.msel.skip")}
							</Button>
						)}
					</div>
				)}
			</div>
		</li>
	);
}
