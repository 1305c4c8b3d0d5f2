import { IconCheck, IconCircle, IconLock, IconPlayerPlay, IconX } from "@tabler/icons-react";
import type { MselRowView } from "../../../shared/views/contract/facilitatorView.ts";
import { exerciseTime } from "../exercise/exerciseTime.ts";
import type { Say } from "../exercise/say.ts";
import type { TextId } from "../text/en.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { useConsole } from "./consoleContext.ts";
import styles from "./EventList.module.css";
import common from "./facilitator.module.css";
import { mayInInject } from "./primaryAction.ts";

interface EventRowProps {
	readonly row: MselRowView;
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

export function EventRow({ row, isNext, isShown, onShow, onSkip }: EventRowProps) {
	const text = useText();
	const { view, ask } = useConsole();
	const { injectId, number, title } = row;
	const may = (type: "ReleaseInject" | "HoldInject" | "SkipInject") => mayInInject(view, injectId, type);
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
					<span>{plannedWords(text, row)}</span>
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
				{isPlayed && <p className={common.note}>{actualWords(text, row)}</p>}
				<p className={styles.objective}>{row.objective}</p>
				{row.isContingency && <p className={common.tag}>{text("facilitator.msel.contingency")}</p>}
				{row.isBenign && <p className={common.tag}>{text("facilitator.msel.benign")}</p>}
				{!isPlayed && row.release !== "by-hand" && (
					<p className={common.note}>{text(`facilitator.msel.release.${row.release}`)}</p>
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

function plannedWords(text: Say, row: MselRowView): string {
	return text("facilitator.msel.planned", { time: exerciseTime(row.plannedAtMs), minutes: row.plannedMinutes });
}

function actualWords(text: Say, row: MselRowView): string {
	const releasedAtMs = row.releasedAtMs ?? 0;
	const from = exerciseTime(releasedAtMs);
	const actual =
		row.closedAtMs === null
			? text("facilitator.msel.actual", { time: from })
			: text("facilitator.msel.actualClosed", { from, to: exerciseTime(row.closedAtMs) });
	const minutes = Math.round((releasedAtMs - row.plannedAtMs) / 60_000);
	if (minutes === 0) return `${actual}, ${text("facilitator.msel.onTime")}`;
	const id = minutes > 0 ? "facilitator.msel.late" : "facilitator.msel.early";
	return `${actual}, ${text(id, { minutes: Math.abs(minutes) })}`;
}
