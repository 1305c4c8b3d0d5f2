import { IconCheck, IconChevronDown, IconChevronUp, IconUsers } from "@tabler/icons-react";
import type { FacilitatorInjectView, GridRowView } from "../../../shared/views/contract/facilitatorInjectView.ts";
import { exerciseTime } from "../exercise/exerciseTime.ts";
import { RatingWords } from "../exercise/RatingWords.tsx";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { Tag, type Tone } from "../ui/Tag.tsx";
import { TeamBadge } from "../ui/TeamBadge.tsx";
import { idleSince } from "./attention.ts";
import { useConsole } from "./consoleContext.ts";
import { DocumentBars } from "./DocumentBars.tsx";
import common from "./facilitator.module.css";
import { NudgeButton } from "./NudgeButton.tsx";
import { mayInInject } from "./primaryAction.ts";
import { TeamDetail } from "./TeamDetail.tsx";
import styles from "./TeamGrid.module.css";

interface TeamRowProps {
	readonly inject: FacilitatorInjectView;
	readonly row: GridRowView;
	readonly nowMs: number;
	readonly columns: number;
	readonly isOpen: boolean;
	readonly onToggle: () => void;
}

const IDLE_MINUTES = 4;

export function TeamRow({ inject, row, nowMs, columns, isOpen, onToggle }: TeamRowProps) {
	const text = useText();
	const { view, names, ask } = useConsole();
	const { channel, requests, votes } = view.exercise.mechanics;
	const team = names.team(row.teamId);
	const teamName = names.teamIn(row.worldId, row.teamId);
	const idleMinutes = inject.status === "closed" ? 0 : Math.floor(idleSince(inject, row, nowMs) / 60_000);
	const hasEntered = row.entry !== "waiting-informed" && row.entry !== "waiting-minute";
	const isWaiting = !hasEntered && inject.status === "released" && row.progress !== "absent";
	const mayInform = isWaiting && mayInInject(view, inject.id, "InformTeam");
	const nudge =
		row.lock === null
			? view.talk.nudges.findLast(
					({ injectId, worldId, teamId }) => injectId === inject.id && worldId === row.worldId && teamId === row.teamId,
				)
			: undefined;
	const state = stateOf();
	return (
		<tbody className={styles.teamRow} data-attention={state.tone === "warn" || state.tone === "critical"}>
			<tr>
				<th scope="row">
					<span className={common.teamName}>
						{team && <TeamBadge team={team} />} {team?.name ?? row.teamId}
					</span>
				</th>
				<td data-label={text("facilitator.grid.online")}>
					<span className={styles.online} data-missing={row.online < row.seats}>
						<IconUsers size={16} aria-hidden />
						{row.seats === 0
							? text("facilitator.grid.nobody")
							: text("facilitator.grid.ofOnline", { online: row.online, seats: row.seats })}
					</span>
				</td>
				<td data-label={text("facilitator.grid.documents")}>
					<DocumentBars opened={row.documentsOpened} documents={row.documents} />
				</td>
				<td className={styles.number} data-label={text("facilitator.grid.flags")}>
					{row.flags}
				</td>
				{votes && (
					<td className={styles.number} data-label={text("facilitator.grid.votes")}>
						{row.votes}
					</td>
				)}
				{requests && (
					<td className={styles.number} data-label={text("facilitator.grid.requests")}>
						{row.requests}
					</td>
				)}
				{channel && (
					<td className={styles.number} data-label={text("facilitator.grid.messages")}>
						{row.messages}
					</td>
				)}
				<td data-label={text("facilitator.grid.state")}>
					<span className={styles.stateCell}>
						<Tag tone={state.tone} icon={row.lock ? <IconCheck size={14} aria-hidden /> : undefined}>
							{state.words}
						</Tag>
						{row.lockRating !== null && <RatingWords rating={row.lockRating} />}
						{isWaiting && (
							<span className={common.note}>
								{text(`facilitator.entry.${row.entry}`, { time: exerciseTime(row.entersAtMs ?? 0) })}
							</span>
						)}
						{nudge !== undefined && (
							<span className={common.note}>{text("talk.nudge.given", { time: exerciseTime(nudge.atMs) })}</span>
						)}
						{mayInform && (
							<Button
								size="sm"
								aria-label={text("facilitator.entry.informNamed", { team: teamName })}
								onClick={() =>
									void ask({ type: "InformTeam", injectId: inject.id, worldId: row.worldId, teamId: row.teamId })
								}
							>
								{text("facilitator.entry.inform")}
							</Button>
						)}
					</span>
				</td>
				<td>
					<span className={styles.acts}>
						<NudgeButton inject={inject} row={row} />
						<IconButton
							label={text("facilitator.grid.detailsOf", { team: teamName })}
							icon={isOpen ? <IconChevronUp size={18} aria-hidden /> : <IconChevronDown size={18} aria-hidden />}
							onClick={onToggle}
						/>
					</span>
				</td>
			</tr>
			{isOpen && (
				<tr className={styles.detailRow}>
					<td colSpan={columns}>
						<TeamDetail inject={inject} row={row} />
					</td>
				</tr>
			)}
		</tbody>
	);

	function stateOf(): { readonly words: string; readonly tone: Tone } {
		if (row.lock !== null) return { words: text("facilitator.progress.locked"), tone: "ok" };
		if (row.progress === "absent") return { words: text("facilitator.progress.absent"), tone: "plain" };
		if (!hasEntered && inject.status === "closed")
			return { words: text("facilitator.progress.neverEntered"), tone: "plain" };
		if (inject.status === "released" && row.seats > 0 && row.online === 0)
			return { words: text("facilitator.progress.offline"), tone: "critical" };
		if (idleMinutes >= IDLE_MINUTES)
			return { words: text("facilitator.progress.idle", { minutes: idleMinutes }), tone: "warn" };
		return {
			words: text(`facilitator.progress.${row.progress}`),
			tone: row.progress === "working" ? "accent" : "plain",
		};
	}
}
