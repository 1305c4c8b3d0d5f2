import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { Text } from "../text/Text.tsx";
import { Banner } from "../ui/Banner.tsx";
import { Stack } from "../ui/Stack.tsx";
import styles from "./Decision.module.css";
import { DecisionForm } from "./DecisionForm.tsx";
import { LockedDecision } from "./LockedDecision.tsx";
import { MarkedList } from "./MarkedList.tsx";
import { OptionList } from "./OptionList.tsx";
import { mayIn } from "./playerContext.ts";
import { VotePanel } from "./VotePanel.tsx";

interface DecisionColumnProps {
	readonly team: TeamView;
	readonly seat: SeatView;
	readonly inject: InjectView;
}

/** What the team hands in: its flags, its decision, and once locked what stands. */
export function DecisionColumn({ team, seat, inject }: DecisionColumnProps) {
	return (
		<Stack gap={5}>
			<h2 className={styles.title}>
				<Text id="player.area.decision" />
			</h2>
			{inject.isReopened && (
				<Banner tone="warn" role="status">
					<Text id="player.reopened" />
				</Banner>
			)}
			{inject.hadSeenReveal && (
				<Banner>
					<Text id="player.hadSeenReveal" />
				</Banner>
			)}
			<MarkedList team={team} seat={seat} inject={inject} />
			<Decision team={team} seat={seat} inject={inject} />
		</Stack>
	);
}

function Decision({ team, seat, inject }: DecisionColumnProps) {
	if (inject.lock !== null) return <LockedDecision team={team} inject={inject} lock={inject.lock} />;
	if (inject.options.length === 0) {
		return (
			<p>
				<Text id="player.decision.none" />
			</p>
		);
	}
	if (inject.status === "closed") {
		return (
			<>
				<p>
					<Text id="player.decision.closedWithout" />
				</p>
				<OptionList inject={inject} />
			</>
		);
	}
	const votes = team.exercise.mechanics.votes;
	return (
		<>
			{votes && <VotePanel seat={seat} inject={inject} />}
			{seat.isScribe ? (
				<DecisionForm team={team} seat={seat} inject={inject} />
			) : (
				!votes && <OptionList inject={inject} />
			)}
			{!seat.isScribe && !mayIn({ seat, inject }, "LockDecision") && (
				<p className={styles.note}>
					<Text id="player.decision.scribeLocks" />
				</p>
			)}
		</>
	);
}
