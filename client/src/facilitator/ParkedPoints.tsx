import { exerciseTime } from "../exercise/exerciseTime.ts";
import { inWords } from "../exercise/plainWords.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { Stack } from "../ui/Stack.tsx";
import { useConsole } from "./consoleContext.ts";
import common from "./facilitator.module.css";
import styles from "./QuestionList.module.css";

/** What was set aside for the hot wash, in order, and by which team; and whether all see it. */
export function ParkedPoints() {
	const text = useText();
	const { view, names, ask } = useConsole();
	const { parked, isParkedShown } = view.talk;
	if (parked.length === 0) return <p className={common.note}>{text("talk.parked.none")}</p>;
	return (
		<Stack gap={2}>
			<ul className={styles.points}>
				{parked.map(({ id, atMs, worldId, teamId, byRole, text: words }) => (
					<li key={id}>
						<span className={common.note}>
							{exerciseTime(atMs)}{" "}
							{teamId === null
								? text(byRole === "adviser" ? "talk.parked.adviser" : "talk.parked.facilitator")
								: names.teamIn(worldId, teamId)}
						</span>{" "}
						{inWords(words, text)}
					</li>
				))}
			</ul>
			{view.may.includes("ShowParked") && (
				<Button size="sm" onClick={() => void ask({ type: "ShowParked", shown: !isParkedShown })}>
					{text(isParkedShown ? "talk.parked.hide" : "talk.parked.show")}
				</Button>
			)}
		</Stack>
	);
}
