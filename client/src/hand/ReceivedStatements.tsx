import type { ReceivedView } from "../../../shared/views/contract/injectView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { exerciseTime } from "../exercise/exerciseTime.ts";
import { Text } from "../text/Text.tsx";
import { Tag } from "../ui/Tag.tsx";
import { TeamBadge } from "../ui/TeamBadge.tsx";
import type { Marking } from "./marking.ts";
import styles from "./ReceivedStatements.module.css";
import { Statement } from "./Statement.tsx";
import { StatementKeys } from "./StatementKeys.tsx";

interface ReceivedStatementsProps {
	readonly received: readonly ReceivedView[];
	readonly teams: TeamView["otherTeams"];
	readonly marking: Marking;
}

/** What other teams sent, as it travelled. It can be marked like one's own. */
export function ReceivedStatements({ received, teams, marking }: ReceivedStatementsProps) {
	return (
		<ul className={styles.list}>
			{received.map((item) => {
				const sender = teams.find((team) => team.id === item.from);
				return (
					<li key={item.statementId} className={styles.item}>
						<p className={styles.head}>
							{sender && <TeamBadge team={sender} />}
							<span>{sender === undefined ? <Text id="hand.received.anonymous" /> : sender.name}</span>
							<span className={styles.time}>{exerciseTime(item.atMs)}</span>
							<Tag tone={item.wording === "leak" ? "warn" : "plain"}>
								<Text id={`hand.wording.${item.wording}`} />
							</Tag>
						</p>
						<p>
							<Statement statementId={item.statementId} marking={marking}>
								{item.text}
							</Statement>
						</p>
						<StatementKeys runs={[{ text: item.text, statementId: item.statementId }]} keys={marking.keys} />
					</li>
				);
			})}
		</ul>
	);
}
