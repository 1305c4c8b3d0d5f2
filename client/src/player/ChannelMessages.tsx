import { useState } from "react";
import type { InjectView, MessageView } from "../../../shared/views/contract/injectView.ts";
import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { useNow } from "../connection/useNow.ts";
import { exerciseTime } from "../exercise/exerciseTime.ts";
import { inWords } from "../exercise/plainWords.ts";
import { Written } from "../exercise/Written.tsx";
import type { HandStatement } from "../hand/handStatements.ts";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { formatClock } from "../ui/formatClock.ts";
import { Tag } from "../ui/Tag.tsx";
import { TeamBadge } from "../ui/TeamBadge.tsx";
import styles from "./Channel.module.css";
import { MessageForm } from "./MessageForm.tsx";
import { mayIn, teamNameOf } from "./playerContext.ts";

interface ChannelMessagesProps {
	readonly team: TeamView;
	readonly seat: SeatView;
	readonly inject: InjectView;
	readonly hand: readonly HandStatement[];
}

/** Newest first, each with who wrote to whom and what it carried. */
export function ChannelMessages({ team, seat, inject, hand }: ChannelMessagesProps) {
	const messages = inject.messages.filter(({ kind }) => kind !== "pool" && kind !== "call");
	if (messages.length === 0) {
		return (
			<p className={styles.note}>
				<Text id="player.channel.none" />
			</p>
		);
	}
	return (
		<ol className={styles.messages} reversed aria-live="polite">
			{messages.toReversed().map((message) => (
				<li key={message.id} className={styles.message} data-own={message.isOwn || undefined}>
					<MessageHead team={team} message={message} />
					<MessageBody message={message} />
					{message.kind === "enquiry" && (
						<EnquiryFoot team={team} seat={seat} inject={inject} hand={hand} message={message} />
					)}
				</li>
			))}
		</ol>
	);
}

export function MessageHead({ team, message }: { readonly team: TeamView; readonly message: MessageView }) {
	const text = useText();
	const sender = [team.team, ...team.otherTeams].find(({ id }) => id === message.from);
	const from = message.isOwn ? text("player.channel.you") : (sender?.name ?? text("hand.received.anonymous"));
	const to = message.to
		.map((id) => (id === team.team.id ? text("player.channel.youTo") : teamNameOf(team, id)))
		.join(", ");
	return (
		<p className={styles.head}>
			{sender && <TeamBadge team={sender} />}
			<Tag tone={message.kind === "alert" ? "warn" : "plain"}>
				<Text id={`player.message.${message.kind}`} />
			</Tag>
			<span>
				<Text id="player.channel.fromTo" values={{ from, to }} />
			</span>
			<span className={styles.time}>{exerciseTime(message.atMs)}</span>
		</p>
	);
}

export function MessageBody({ message }: { readonly message: MessageView }) {
	const text = useText();
	return (
		<>
			{message.text !== null && message.text !== "" && <p className={styles.body}>{inWords(message.text, text)}</p>}
			{message.statements.length > 0 && (
				<ul className={styles.carried}>
					{message.statements.map((statement) => (
						<li key={statement.statementId}>
							<Written>{statement.text}</Written>
						</li>
					))}
				</ul>
			)}
		</>
	);
}

function EnquiryFoot({ team, seat, inject, hand, message }: ChannelMessagesProps & { readonly message: MessageView }) {
	const [isAnswering, setIsAnswering] = useState(false);
	if (message.isAnswered) {
		return (
			<p>
				<Tag tone="ok">
					<Text id="player.enquiry.answered" />
				</Tag>
			</p>
		);
	}
	if (message.isOwn) {
		return (
			<p>
				<Tag>
					<Text id="player.enquiry.waiting" />
				</Tag>{" "}
				<ReplyBy replyByMs={message.replyByMs} />
			</p>
		);
	}
	return (
		<>
			<ReplyBy replyByMs={message.replyByMs} />
			{isAnswering ? (
				<MessageForm
					team={team}
					inject={inject}
					hand={hand}
					to={message.from === null ? [] : [message.from]}
					label={<Text id="player.enquiry.answerText" />}
					ask={(content) => ({ type: "AnswerEnquiry", injectId: inject.id, messageId: message.id, ...content })}
					onSent={() => setIsAnswering(false)}
					onCancel={() => setIsAnswering(false)}
				/>
			) : (
				<Button
					kind="primary"
					size="sm"
					disabled={!mayIn({ seat, inject }, "AnswerEnquiry")}
					onClick={() => setIsAnswering(true)}
				>
					<Text id="player.enquiry.answer" />
				</Button>
			)}
		</>
	);
}

function ReplyBy({ replyByMs }: { readonly replyByMs: number | null }) {
	const nowMs = useNow();
	if (replyByMs === null) return null;
	const leftMs = replyByMs - nowMs;
	return (
		<Tag tone={leftMs < 60_000 ? "critical" : "warn"}>
			{leftMs > 0 ? (
				<Text id="player.enquiry.replyBy" values={{ time: formatClock(leftMs) }} />
			) : (
				<Text id="player.enquiry.late" />
			)}
		</Tag>
	);
}
