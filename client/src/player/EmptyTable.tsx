import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { Text } from "../text/Text.tsx";
import { Panel } from "../ui/Panel.tsx";
import { AdvicePanel } from "./AdvicePanel.tsx";
import styles from "./Briefing.module.css";
import { MessageBoard } from "./MessageBoard.tsx";

/** Before the first inject, and when an exercise ends without one: nothing lies on the table. */
export function EmptyTable({ team, seat }: { readonly team: TeamView; readonly seat: SeatView }) {
	return (
		<div className={styles.briefing}>
			<Panel title={team.exercise.scenarioTitle}>
				<p>
					<Text id="player.noInject" values={{ count: team.exercise.injectCount }} />
				</p>
			</Panel>
			<AdvicePanel team={team} seat={seat} inject={null} />
			<MessageBoard team={team} seat={seat} />
		</div>
	);
}
