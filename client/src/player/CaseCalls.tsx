import { useState } from "react";
import type { CaseCallView, InjectView } from "../../../shared/views/contract/injectView.ts";
import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { useSend } from "../connection/useSend.ts";
import type { HandStatement } from "../hand/handStatements.ts";
import { Text } from "../text/Text.tsx";
import { Button } from "../ui/Button.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Row } from "../ui/Stack.tsx";
import { Tag } from "../ui/Tag.tsx";
import styles from "./Channel.module.css";
import { MessageBody, MessageHead } from "./ChannelMessages.tsx";
import { MessageForm } from "./MessageForm.tsx";
import { mayIn, teamNameOf } from "./playerContext.ts";

interface CaseCallsProps {
	readonly team: TeamView;
	readonly seat: SeatView;
	readonly inject: InjectView;
	readonly hand: readonly HandStatement[];
}

/** Calls in which chosen teams pool what they know. */
export function CaseCalls({ team, seat, inject, hand }: CaseCallsProps) {
	return inject.caseCalls
		.toReversed()
		.map((call) => <CaseCall key={call.id} call={call} team={team} seat={seat} inject={inject} hand={hand} />);
}

function CaseCall({ call, team, seat, inject, hand }: CaseCallsProps & { readonly call: CaseCallView }) {
	const send = useSend();
	const [isSpeaking, setIsSpeaking] = useState(false);
	const said = inject.messages.filter(({ id, inReplyTo }) => inReplyTo === call.id || id === call.id);
	const names = call.teams.map((id) => teamNameOf(team, id)).join(", ");
	return (
		<Panel
			level={3}
			tone={call.isOpen ? "accent" : "plain"}
			title={<Text id="player.call.with" values={{ teams: names }} />}
			aside={
				<Tag>
					<Text id={call.isOpen ? "player.call.open" : "player.call.closed"} />
				</Tag>
			}
		>
			<ol className={styles.messages} aria-live="polite">
				{said.map((message) => (
					<li key={message.id} className={styles.message} data-own={message.isOwn || undefined}>
						<MessageHead team={team} message={message} />
						<MessageBody message={message} />
					</li>
				))}
			</ol>
			{isSpeaking && (
				<MessageForm
					team={team}
					inject={inject}
					hand={hand}
					to={call.teams.filter((id) => id !== team.team.id)}
					label={<Text id="player.call.sayText" />}
					ask={(content) => ({ type: "SayInCaseCall", injectId: inject.id, callId: call.id, ...content })}
					onSent={() => setIsSpeaking(false)}
					onCancel={() => setIsSpeaking(false)}
				/>
			)}
			{call.isOpen && !isSpeaking && (
				<Row gap={2}>
					<Button
						kind="primary"
						size="sm"
						disabled={!mayIn({ seat, inject }, "SayInCaseCall")}
						onClick={() => setIsSpeaking(true)}
					>
						<Text id="player.call.say" />
					</Button>
					{call.by === team.team.id && (
						<Button
							size="sm"
							disabled={!mayIn({ seat, inject }, "CloseCaseCall")}
							onClick={() => void send({ type: "CloseCaseCall", injectId: inject.id, callId: call.id })}
						>
							<Text id="player.call.close" />
						</Button>
					)}
				</Row>
			)}
		</Panel>
	);
}
