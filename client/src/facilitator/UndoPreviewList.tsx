import type { UndoPreview } from "../../../shared/views/undoPreview.ts";
import { exerciseClock } from "../exercise/exerciseTime.ts";
import { LogSentence } from "../exercise/LogSentence.tsx";
import { useText } from "../text/useText.ts";
import { useConsole } from "./consoleContext.ts";
import styles from "./UndoPreviewList.module.css";

const MOST_STEPS = 6;

/** What an undo would take along: the clock, what each team did, what the room has seen, and later steps. */
export function UndoPreviewList({ preview }: { readonly preview: UndoPreview }) {
	const text = useText();
	const { view, names } = useConsole();
	const numberOf = (injectId: string) => view.msel.find((row) => row.injectId === injectId)?.number ?? 0;
	const { teams, reveals, laterSteps, returnsToMs } = preview;
	return (
		<div className={styles.preview}>
			<p>{text("deck.steps.clock", { time: exerciseClock(returnsToMs) })}</p>
			{teams.length === 0 ? (
				<p>{text("deck.steps.noTeams")}</p>
			) : (
				<section>
					<h3>{text("deck.steps.teams")}</h3>
					<ul>
						{teams.map(({ worldId, teamId, acts, locks }) => (
							<li key={`${worldId}/${teamId}`}>
								{text("deck.steps.team", { team: names.teamIn(worldId, teamId), acts, locks })}
							</li>
						))}
					</ul>
				</section>
			)}
			{reveals.length > 0 && (
				<section>
					<h3>{text("deck.steps.reveals")}</h3>
					<ul>
						{reveals.map(({ injectId, step }) => (
							<li key={`${injectId}/${step}`}>
								{text("deck.steps.reveal", {
									number: numberOf(injectId),
									step: text(`facilitator.reveal.step.${step}`),
								})}
							</li>
						))}
					</ul>
				</section>
			)}
			{laterSteps.length > 0 && (
				<section>
					<h3>{text("deck.steps.later")}</h3>
					<ul>
						{laterSteps.slice(0, MOST_STEPS).map((entry) => (
							<li key={entry.seq}>
								<LogSentence entry={entry} />
							</li>
						))}
						{laterSteps.length > MOST_STEPS && (
							<li>{text("deck.steps.more", { count: laterSteps.length - MOST_STEPS })}</li>
						)}
					</ul>
				</section>
			)}
		</div>
	);
}
