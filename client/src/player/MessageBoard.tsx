import type { TeamView } from "../../../shared/views/view.ts";
import { exerciseTime } from "../exercise/exerciseTime.ts";
import { Text } from "../text/Text.tsx";
import { Panel } from "../ui/Panel.tsx";
import styles from "./Player.module.css";

/** What the facilitator has told everyone, newest first. */
export function MessageBoard({ team }: { readonly team: TeamView }) {
	if (team.broadcasts.length === 0) return null;
	return (
		<Panel title={<Text id="player.broadcasts" />}>
			<ul className={styles.broadcasts} aria-live="polite">
				{team.broadcasts.toReversed().map((broadcast) => (
					<li key={broadcast.id}>
						<span className={styles.time}>{exerciseTime(broadcast.atMs)}</span> {broadcast.text}
					</li>
				))}
			</ul>
		</Panel>
	);
}
