import { useState } from "react";
import type { FacilitatorView } from "../../../shared/views/contract/facilitatorView.ts";
import { exerciseClock } from "../exercise/exerciseTime.ts";
import { LogSentence } from "../exercise/LogSentence.tsx";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { useConsole } from "./consoleContext.ts";
import common from "./facilitator.module.css";
import styles from "./LogPanel.module.css";
import { UndoDialog } from "./UndoDialog.tsx";

type Undoable = FacilitatorView["undoable"][number];

/** Steps that can be undone, newest first, each with what it would take along. */
export function UndoPanel() {
	const text = useText();
	const { view } = useConsole();
	const [chosen, setChosen] = useState<Undoable | null>(null);
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
							<p className={common.note}>
								{text("facilitator.undo.voids", { voids: step.voids, locks: step.locksVoided })}
							</p>
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
