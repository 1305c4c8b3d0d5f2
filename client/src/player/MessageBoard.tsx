import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { exerciseTime } from "../exercise/exerciseTime.ts";
import { inWords } from "../exercise/plainWords.ts";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { Panel } from "../ui/Panel.tsx";
import styles from "./Player.module.css";

interface MessageBoardProps {
	readonly team: TeamView;
	readonly seat: SeatView;
}

/**
 * What the facilitator has told everyone, this team or this person, newest first. The notice at the top of the page
 * speaks it: here it is not said twice.
 */
export function MessageBoard({ team, seat }: MessageBoardProps) {
	const text = useText();
	const said = [
		...team.broadcasts.map((broadcast) => ({ ...broadcast, persona: null, isAlone: false })),
		...team.talk.told.map((told) => ({ ...told, isAlone: false })),
		...seat.told.map((told) => ({ ...told, isAlone: true })),
	].toSorted((one, other) => Number(other.id) - Number(one.id));
	if (said.length === 0) return null;
	return (
		<Panel title={<Text id="player.broadcasts" />}>
			<ul className={styles.broadcasts}>
				{said.map(({ id, atMs, persona, isAlone, text: words }) => (
					<li key={id}>
						<span className={styles.time}>
							{exerciseTime(atMs)} {isAlone && <Text id="talk.board.toYou" />}
						</span>{" "}
						{persona !== null && (
							<>
								<Text id="talk.notice.persona" values={{ persona: inWords(persona, text) }} />{" "}
							</>
						)}
						{inWords(words, text)}
					</li>
				))}
			</ul>
		</Panel>
	);
}
