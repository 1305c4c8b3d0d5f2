import type { InjectView, TeamView } from "../../../shared/views/view.ts";
import { exerciseTime } from "../exercise/exerciseTime.ts";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { Panel } from "../ui/Panel.tsx";
import styles from "./Player.module.css";

interface AdvicePanelProps {
	readonly inject: InjectView;
	readonly advisers: TeamView["advisers"];
}

/** What advisers said. Advice is advice: the team decides. */
export function AdvicePanel({ inject, advisers }: AdvicePanelProps) {
	const text = useText();
	if (advisers.length === 0 && inject.advice.length === 0) return null;
	return (
		<Panel title={<Text id="player.advice" />}>
			{advisers.length > 0 && (
				<p className={styles.note}>
					<Text
						id="player.advice.with"
						values={{ names: advisers.map(({ label }) => (label === "" ? text("adviser.title") : label)).join(", ") }}
					/>
				</p>
			)}
			<ul className={styles.broadcasts} aria-live="polite">
				{inject.advice.toReversed().map((advice) => (
					<li key={advice.id}>
						<span className={styles.time}>
							{exerciseTime(advice.atMs)} {advice.by === "" ? text("adviser.title") : advice.by}
						</span>{" "}
						{advice.text}
					</li>
				))}
			</ul>
		</Panel>
	);
}
