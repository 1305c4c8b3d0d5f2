import { useState } from "react";
import type { ExerciseSummary } from "../../../shared/wire/api.ts";
import { eraseTexts } from "../connection/api.ts";
import { failureText } from "../connection/failureText.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import styles from "./operator.module.css";

interface EraseTextsProps {
	readonly token: string;
	readonly exercise: ExerciseSummary;
	readonly onChange: () => Promise<void>;
}

/** Erases all names and free texts of an exercise that has ended; its scores stay. */
export function EraseTexts({ token, exercise, onChange }: EraseTextsProps) {
	const text = useText();
	const [isAsking, setAsking] = useState(false);
	const [said, setSaid] = useState<string | null>(null);
	const hasEnded = exercise.phase === "hotwash" || exercise.phase === "closed";
	const erase = async () => {
		setAsking(false);
		const answer = await eraseTexts(token, exercise.exerciseId);
		setSaid(answer.ok ? text("operator.erase.done") : failureText(answer.failure, text));
		await onChange();
	};
	return (
		<div className={styles.removal}>
			<p className={styles.quiet}>{text(hasEnded ? "operator.erase.says" : "operator.erase.notYet")}</p>
			<Button size="sm" disabled={!hasEnded} onClick={() => setAsking(true)}>
				{text("operator.erase")}
			</Button>
			<p role="status">{said}</p>
			{isAsking && (
				<Dialog
					title={text("operator.erase.title", { name: exercise.name })}
					isOpen
					onClose={() => setAsking(false)}
					closeLabel={text("common.close")}
				>
					<p>{text("operator.erase.body")}</p>
					<div className={styles.dialogFoot}>
						<Button onClick={() => setAsking(false)}>{text("operator.cancel")}</Button>
						<Button kind="danger" onClick={() => void erase()}>
							{text("operator.erase.confirm")}
						</Button>
					</div>
				</Dialog>
			)}
		</div>
	);
}
