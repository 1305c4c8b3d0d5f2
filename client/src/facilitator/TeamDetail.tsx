import { useState } from "react";
import type { FacilitatorInjectView, GridRowView } from "../../../shared/views/contract/facilitatorInjectView.ts";
import { exerciseTime } from "../exercise/exerciseTime.ts";
import { inWords } from "../exercise/plainWords.ts";
import { RatingWords } from "../exercise/RatingWords.tsx";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { AbsentChoice } from "./AbsentChoice.tsx";
import { ConfirmDialog } from "./ConfirmDialog.tsx";
import { useConsole } from "./consoleContext.ts";
import { ExtendDialog } from "./ExtendDialog.tsx";
import common from "./facilitator.module.css";
import { MapCourseDialog } from "./MapCourseDialog.tsx";
import { PaperLockDialog } from "./PaperLockDialog.tsx";
import { mayInInject } from "./primaryAction.ts";
import { RateTeam } from "./RateTeam.tsx";
import styles from "./TeamDetail.module.css";

interface TeamDetailProps {
	readonly inject: FacilitatorInjectView;
	readonly row: GridRowView;
}

/** What one team decided and why, and what the facilitator can do for it. */
export function TeamDetail({ inject, row }: TeamDetailProps) {
	const text = useText();
	const { view, names, ask } = useConsole();
	const [dialog, setDialog] = useState<"map" | "extend" | "reopen" | "paper" | null>(null);
	const may = (type: "MapCourse" | "ExtendTime" | "ReopenDecision" | "RateTeam" | "LockOnPaper") =>
		mayInInject(view, inject.id, type);
	const team = names.teamIn(row.worldId, row.teamId);
	const { worldId, teamId } = row;
	const isEntered = row.entry !== "waiting-minute" && row.entry !== "waiting-informed";
	const close = () => setDialog(null);
	return (
		<div className={styles.detail}>
			<section>
				<h3>{text("facilitator.detail.decision")}</h3>
				<Decision inject={inject} row={row} />
				<div className={common.rowActs}>
					{row.lock?.course != null && may("MapCourse") && (
						<Button size="sm" onClick={() => setDialog("map")}>
							{text(row.courseToMap === null ? "facilitator.detail.mapAgain" : "facilitator.detail.map")}
						</Button>
					)}
					{row.lock !== null && may("ReopenDecision") && (
						<Button size="sm" onClick={() => setDialog("reopen")}>
							{text("facilitator.detail.reopen")}
						</Button>
					)}
					{isEntered && row.lock === null && may("LockOnPaper") && (
						<Button size="sm" onClick={() => setDialog("paper")}>
							{text("paperLock.open")}
						</Button>
					)}
					{isEntered && may("ExtendTime") && (
						<Button size="sm" onClick={() => setDialog("extend")}>
							{text("facilitator.detail.extend")}
						</Button>
					)}
					<AbsentChoice worldId={worldId} teamId={teamId} />
					{row.extendedMinutes > 0 && <span>{text("facilitator.extend.given", { minutes: row.extendedMinutes })}</span>}
				</div>
			</section>
			{may("RateTeam") && (
				<section>
					<h3>{text("facilitator.detail.yourRatings")}</h3>
					<p className={common.note}>{text("facilitator.detail.ratingHint")}</p>
					<RateTeam inject={inject} row={row} aspect="recognition" />
					<RateTeam inject={inject} row={row} aspect="mitigation" />
				</section>
			)}
			{dialog === "map" && <MapCourseDialog inject={inject} row={row} onClose={close} />}
			{dialog === "paper" && <PaperLockDialog inject={inject} row={row} onClose={close} />}
			{dialog === "extend" && <ExtendDialog injectId={inject.id} row={row} onClose={close} />}
			{dialog === "reopen" && (
				<ConfirmDialog
					title={text("facilitator.confirm.ReopenDecision.title", { team })}
					body={text("facilitator.confirm.ReopenDecision.body")}
					confirm={text("facilitator.detail.reopen")}
					onConfirm={() => ask({ type: "ReopenDecision", injectId: inject.id, worldId, teamId })}
					onClose={close}
				/>
			)}
		</div>
	);
}

function Decision({ inject, row }: TeamDetailProps) {
	const text = useText();
	const { lock } = row;
	if (lock === null) return <p>{text("facilitator.detail.noDecision")}</p>;
	const option = inject.options[row.teamId]?.find(({ id }) => id === lock.optionId);
	return (
		<dl className={styles.decision}>
			<dt className={common.note}>{text("facilitator.detail.lockedAt", { time: exerciseTime(lock.atMs) })}</dt>
			<dd>
				{option?.text ??
					`${text("facilitator.detail.otherCourse")}: ${text("common.quoted", { text: inWords(lock.course ?? "", text) })}`}{" "}
				{row.lockRating !== null && <RatingWords rating={row.lockRating} />}
			</dd>
			{lock.reopened !== "no" && <dd>{text("facilitator.detail.reopened", { reopened: lock.reopened })}</dd>}
			{lock.isOnPaper && <dd>{text("paperLock.mark")}</dd>}
			{lock.reason !== "" && (
				<>
					<dt>{text("facilitator.detail.reason")}</dt>
					<dd>{inWords(lock.reason, text)}</dd>
				</>
			)}
			{row.lockMeasures.length > 0 && (
				<>
					<dt>{text("facilitator.detail.measures")}</dt>
					<dd>
						<ul>
							{row.lockMeasures.map((measure) => (
								<li key={measure}>{measure}</li>
							))}
						</ul>
					</dd>
				</>
			)}
			{lock.confidence !== null && <dd>{text("facilitator.detail.confidence", { confidence: lock.confidence })}</dd>}
		</dl>
	);
}
