import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import type { AdviserSeatView, TeamView } from "../../../shared/views/contract/teamView.ts";
import { useSend } from "../connection/useSend.ts";
import { inWords } from "../exercise/plainWords.ts";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { Tag } from "../ui/Tag.tsx";
import styles from "./Advice.module.css";

interface AdviserCallsProps {
	readonly team: TeamView;
	readonly seat: SeatView;
}

/** Who sits with the team and who can be called: the scribe calls an adviser, and sends one away again. */
export function AdviserCalls({ team, seat }: AdviserCallsProps) {
	const text = useText();
	const send = useSend();
	const { advisers } = team;
	if (advisers.length === 0) return null;
	const mayCall = seat.isScribe && seat.may.includes("CallAdviser");
	const call = ({ seatId, isCalled }: AdviserSeatView) =>
		void send({ type: "CallAdviser", seatId, worldId: team.world.id, teamId: team.team.id, called: !isCalled });
	return (
		<>
			<p className={styles.note}>
				<Text id={advisers.some(({ isCalled }) => isCalled) ? "player.advice.is" : "player.advice.canBeCalled"} />
			</p>
			<ul className={styles.advisers}>
				{advisers.map((adviser) => {
					const name = inWords(adviser.label, text);
					return (
						<li key={adviser.seatId}>
							<span>{name}</span>
							{adviser.isCalled && (
								<Tag tone="accent">
									<Text id="player.advice.withYou" />
								</Tag>
							)}
							{!adviser.isOnline && (
								<Tag tone="warn">
									<Text id="player.member.offline" />
								</Tag>
							)}
							{mayCall && (
								<Button
									size="sm"
									aria-label={text(adviser.isCalled ? "player.advice.awayNamed" : "player.advice.callNamed", { name })}
									onClick={() => call(adviser)}
								>
									<Text id={adviser.isCalled ? "player.advice.away" : "player.advice.call"} />
								</Button>
							)}
						</li>
					);
				})}
			</ul>
		</>
	);
}
