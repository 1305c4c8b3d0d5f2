import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { exerciseTime } from "../exercise/exerciseTime.ts";
import { inWords } from "../exercise/plainWords.ts";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { Panel } from "../ui/Panel.tsx";
import { AdviserCalls } from "./AdviserCalls.tsx";
import styles from "./Player.module.css";

interface AdvicePanelProps {
	readonly team: TeamView;
	readonly seat: SeatView;
	/** Null before the first. */
	readonly inject: InjectView | null;
}

/** What advisers said, and who they are. Advice is advice: the team decides. The notice at the top of the page speaks it. */
export function AdvicePanel({ team, seat, inject }: AdvicePanelProps) {
	const text = useText();
	const given = inject?.advice ?? [];
	if (team.advisers.length === 0 && given.length === 0) return null;
	return (
		<Panel title={<Text id="player.advice" />}>
			<AdviserCalls team={team} seat={seat} />
			<ul className={styles.broadcasts}>
				{given.toReversed().map((advice) => (
					<li key={advice.id}>
						<span className={styles.time}>
							{exerciseTime(advice.atMs)} {inWords(advice.by, text)}
						</span>{" "}
						{inWords(advice.text, text)}
					</li>
				))}
			</ul>
		</Panel>
	);
}
