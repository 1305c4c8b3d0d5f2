import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { useSend } from "../connection/useSend.ts";
import type { HandStatement } from "../hand/handStatements.ts";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { Tag } from "../ui/Tag.tsx";
import styles from "./Channel.module.css";
import { teamNameOf } from "./playerContext.ts";

interface TravelNotesProps {
	readonly team: TeamView;
	readonly inject: InjectView;
	readonly hand: readonly HandStatement[];
	readonly picked: readonly string[];
	readonly to: readonly string[];
}

/** For each picked statement and each recipient: in which form it would arrive. */
export function TravelNotes({ team, inject, hand, picked, to }: TravelNotesProps) {
	if (picked.length === 0 || to.length === 0) return null;
	return (
		<div className={styles.travel}>
			<p className={styles.travelTitle}>
				<Text id="player.travel" />
			</p>
			<ul className={styles.travelList}>
				{picked.map((statementId) => (
					<li key={statementId}>
						<p className={styles.quote}>
							<Text
								id="common.quoted"
								values={{ text: hand.find((item) => item.statementId === statementId)?.text ?? "" }}
							/>
						</p>
						<ul className={styles.ways}>
							{to.map((teamId) => (
								<li key={teamId}>
									<Way team={team} inject={inject} statementId={statementId} to={teamId} />
								</li>
							))}
						</ul>
					</li>
				))}
			</ul>
		</div>
	);
}

interface WayProps {
	readonly team: TeamView;
	readonly inject: InjectView;
	readonly statementId: string;
	readonly to: string;
}

function Way({ team, inject, statementId, to }: WayProps) {
	const text = useText();
	const send = useSend();
	const way = inject.sending[statementId]?.to[to] ?? "full";
	const name = teamNameOf(team, to);
	if (way !== "ask-first") {
		return (
			<>
				{name}: <Text id={`player.travel.${way}`} />
			</>
		);
	}
	const asked = inject.originatorAsks.findLast((ask) => ask.statementId === statementId && ask.to === to);
	return (
		<>
			{name}: <Text id="player.travel.ask-first" />{" "}
			{asked === undefined ? (
				<Button
					size="sm"
					aria-label={text("player.originator.askNamed", { team: name })}
					onClick={() => void send({ type: "AskOriginator", injectId: inject.id, statementId, to })}
				>
					<Text id="player.originator.ask" />
				</Button>
			) : (
				<Tag tone={asked.state === "refused" ? "critical" : "accent"}>
					<Text id={`player.originator.${asked.state}`} />
				</Tag>
			)}
		</>
	);
}
