import { useState } from "react";
import type { UndoableStepView } from "../../../shared/views/contract/undoView.ts";
import { undoPreview } from "../../../shared/views/undoPreview.ts";
import { exerciseClock } from "../exercise/exerciseTime.ts";
import { LogSentence } from "../exercise/LogSentence.tsx";
import { inWords } from "../exercise/plainWords.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { useConsole } from "./consoleContext.ts";
import common from "./facilitator.module.css";
import { isByClock } from "./isByClock.ts";
import styles from "./LogPanel.module.css";
import { UndoDialog } from "./UndoDialog.tsx";

/** The steps of facilitators, newest first: who, when, and what undoing each would take along. */
export function UndoPanel() {
	const text = useText();
	const { view } = useConsole();
	const [chosen, setChosen] = useState<UndoableStepView | null>(null);
	const voids = ({ seq }: UndoableStepView) => {
		const preview = undoPreview(view.undoable, seq);
		return text("facilitator.undo.voids", { voids: preview?.events ?? 0, locks: preview?.locks ?? 0 });
	};
	const by = ({ entry }: UndoableStepView) =>
		isByClock(entry)
			? text("deck.steps.byClock")
			: text("deck.steps.by", { who: inWords(String(entry.values.who), text) });
	return (
		<div className={common.side}>
			<p>{text("facilitator.undo.intro")}</p>
			{view.undoable.length === 0 && <p>{text("facilitator.undo.none")}</p>}
			<ol className={styles.undoList}>
				{view.undoable.map((step) => (
					<li key={step.seq}>
						<span className={styles.logTime}>{exerciseClock(step.entry.atMs)}</span>
						<div>
							<p id={`undo-${step.seq}`}>
								<LogSentence entry={step.entry} />
							</p>
							<p className={common.note}>{by(step)}</p>
							<p className={common.note}>{voids(step)}</p>
							{view.may.includes("UndoStep") && (
								<Button size="sm" aria-describedby={`undo-${step.seq}`} onClick={() => setChosen(step)}>
									{text("facilitator.undo.choose")}
								</Button>
							)}
						</div>
					</li>
				))}
			</ol>
			{chosen && <UndoDialog step={chosen} onClose={() => setChosen(null)} />}
		</div>
	);
}
