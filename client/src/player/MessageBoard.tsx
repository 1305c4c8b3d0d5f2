import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { exerciseTime } from "../exercise/exerciseTime.ts";
import { inWords } from "../exercise/plainWords.ts";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { Panel } from "../ui/Panel.tsx";
import styles from "./Player.module.css";

/** What the facilitator has told everyone, newest first. The notice at the top of the page speaks it: here it is not said twice. */
export function MessageBoard({ team }: { readonly team: TeamView }) {
	const text = useText();
	if (team.broadcasts.length === 0) return null;
	return (
		<Panel title={<Text id="player.broadcasts" />}>
			<ul className={styles.broadcasts}>
				{team.broadcasts.toReversed().map((broadcast) => (
					<li key={broadcast.id}>
						<span className={styles.time}>{exerciseTime(broadcast.atMs)}</span> {inWords(broadcast.text, text)}
					</li>
				))}
			</ul>
		</Panel>
	);
}
