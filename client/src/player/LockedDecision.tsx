import { IconLock } from "@tabler/icons-react";
import type { InjectView, LockView } from "../../../shared/views/contract/injectView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { exerciseTime } from "../exercise/exerciseTime.ts";
import { Text } from "../text/Text.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Tag } from "../ui/Tag.tsx";
import styles from "./Decision.module.css";
import { DecisionSummary } from "./DecisionSummary.tsx";

interface LockedDecisionProps {
	readonly team: TeamView;
	readonly inject: InjectView;
	readonly lock: LockView;
}

/** What stands, since when and by whose hand; and how the votes fell, in numbers only. */
export function LockedDecision({ inject, lock }: LockedDecisionProps) {
	const { counts } = inject.votes;
	const voted = counts === null ? [] : inject.options.filter(({ id }) => (counts[id] ?? 0) > 0);
	return (
		<Panel
			level={3}
			tone="ok"
			title={<Text id="player.locked.title" />}
			aside={
				<Tag tone="ok" icon={<IconLock size={14} aria-hidden />}>
					<Text id="player.locked.at" values={{ time: exerciseTime(lock.atMs), by: lock.by }} />
				</Tag>
			}
		>
			{lock.reopened !== "no" && (
				<p className={styles.note}>
					<Text id="player.locked.reopened" values={{ reopened: lock.reopened }} />
				</p>
			)}
			{lock.isOnPaper && (
				<p className={styles.note}>
					<Text id="paperLock.mark" />
				</p>
			)}
			<DecisionSummary inject={inject} decision={lock} />
			{voted.length > 0 && (
				<>
					<h4 className={styles.question}>
						<Text id="player.vote.counts" />
					</h4>
					<ul className={styles.counts}>
						{voted.map((option) => (
							<li key={option.id}>
								<strong>{counts?.[option.id]}</strong> {option.text}
							</li>
						))}
					</ul>
				</>
			)}
		</Panel>
	);
}
