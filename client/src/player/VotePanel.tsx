import type { InjectView, SeatView, TeamView } from "../../../shared/views/view.ts";
import { useSend } from "../connection/useSend.ts";
import { Text } from "../text/Text.tsx";
import { Button } from "../ui/Button.tsx";
import { ChoiceCard } from "../ui/ChoiceCard.tsx";
import { FieldGroup } from "../ui/Field.tsx";
import styles from "./Decision.module.css";
import { mayIn } from "./playerContext.ts";

interface VotePanelProps {
	readonly team: TeamView;
	readonly seat: SeatView;
	readonly inject: InjectView;
}

/** A private vote: nobody sees who voted for what, and counts only after the lock. */
export function VotePanel({ seat, inject }: VotePanelProps) {
	const send = useSend();
	const mayVote = mayIn({ seat, inject }, "CastVote");
	const voted = seat.votes[inject.id] ?? null;
	const cast = (optionId: string | null) => void send({ type: "CastVote", injectId: inject.id, optionId });
	return (
		<section className={styles.vote}>
			<FieldGroup label={<Text id="player.vote" />} hint={<Text id="player.vote.hint" />}>
				{inject.options.map((option) => (
					<ChoiceCard
						key={option.id}
						name={`vote-${inject.id}`}
						value={option.id}
						label={option.text}
						checked={option.id === voted}
						disabled={!mayVote}
						onChoose={cast}
					/>
				))}
			</FieldGroup>
			<div className={styles.voteFoot}>
				<p className={styles.note} role="status">
					<Text id="player.vote.cast" values={{ cast: inject.votes.cast, members: inject.votes.members }} />
				</p>
				{voted !== null && (
					<Button kind="quiet" size="sm" disabled={!mayVote} onClick={() => cast(null)}>
						<Text id="player.vote.take" />
					</Button>
				)}
			</div>
		</section>
	);
}
