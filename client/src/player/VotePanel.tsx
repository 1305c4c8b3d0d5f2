import { useState } from "react";
import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import { useSend } from "../connection/useSend.ts";
import { Written } from "../exercise/Written.tsx";
import { Text } from "../text/Text.tsx";
import { Button } from "../ui/Button.tsx";
import { ChoiceCard } from "../ui/ChoiceCard.tsx";
import { FieldGroup } from "../ui/Field.tsx";
import { isUsingKeys } from "../ui/keepFocus.ts";
import { Row } from "../ui/Stack.tsx";
import styles from "./Decision.module.css";
import { mayIn } from "./playerContext.ts";

interface VotePanelProps {
	readonly seat: SeatView;
	readonly inject: InjectView;
}

/** A private vote: nobody sees who voted for what, and counts only after the lock. Once cast it folds away. */
export function VotePanel({ seat, inject }: VotePanelProps) {
	const send = useSend();
	const [isChanging, setIsChanging] = useState(false);
	const mayVote = mayIn({ seat, inject }, "CastVote");
	const voted = inject.options.find(({ id }) => id === seat.votes[inject.id]);
	const cast = (optionId: string | null) => {
		void send({ type: "CastVote", injectId: inject.id, optionId });
		// Arrow keys pass through every option on their way: the options stay.
		setIsChanging(optionId !== null && isUsingKeys());
	};
	return (
		<section className={styles.vote}>
			{voted === undefined || isChanging ? (
				<FieldGroup label={<Text id="player.vote" />} hint={<Text id="player.vote.hint" />}>
					{inject.options.map((option) => (
						<ChoiceCard
							key={option.id}
							name={`vote-${inject.id}`}
							value={option.id}
							label={<Written>{option.text}</Written>}
							checked={option.id === voted?.id}
							disabled={!mayVote}
							onChoose={cast}
						/>
					))}
				</FieldGroup>
			) : (
				<>
					<h3 className={styles.question}>
						<Text id="player.vote" />
					</h3>
					<p className={styles.option}>
						<Written>{voted.text}</Written>
					</p>
					<Row gap={2}>
						<Button size="sm" disabled={!mayVote} onClick={() => setIsChanging(true)}>
							<Text id="player.vote.change" />
						</Button>
						<Button size="sm" kind="quiet" disabled={!mayVote} onClick={() => cast(null)}>
							<Text id="player.vote.take" />
						</Button>
					</Row>
				</>
			)}
			<p className={styles.note} role="status">
				<Text id="player.vote.cast" values={{ cast: inject.votes.cast, members: inject.votes.members }} />
			</p>
		</section>
	);
}
