import { useState } from "react";
import type { ExerciseSummary } from "../../../shared/wire/api.ts";
import { deleteExercise } from "../connection/api.ts";
import { failureText } from "../connection/failureText.ts";
import { joinCodeWords } from "../exercise/joinCodeWords.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { TextField } from "../ui/TextField.tsx";
import styles from "./operator.module.css";

interface DeleteExerciseProps {
	readonly token: string;
	readonly exercise: ExerciseSummary;
	readonly onChange: () => Promise<void>;
}

/** Deletes an exercise with its record, once its join code was typed. */
export function DeleteExercise({ token, exercise, onChange }: DeleteExerciseProps) {
	const text = useText();
	const [isAsking, setAsking] = useState(false);
	const [typed, setTyped] = useState("");
	const [failure, setFailure] = useState<string | null>(null);
	const isPlayed = exercise.phase === "play";
	const close = () => {
		setAsking(false);
		setTyped("");
		setFailure(null);
	};
	const remove = async () => {
		const answer = await deleteExercise(token, exercise.exerciseId, { joinCode: typed });
		if (!answer.ok) return setFailure(failureText(answer.failure, text, { InvalidRequest: "operator.delete.missing" }));
		close();
		await onChange();
	};
	return (
		<div className={styles.removal}>
			<p className={styles.quiet}>{text(isPlayed ? "operator.delete.notYet" : "operator.delete.says")}</p>
			<Button size="sm" disabled={isPlayed} onClick={() => setAsking(true)}>
				{text("operator.delete")}
			</Button>
			{isAsking && (
				<Dialog
					title={text("operator.delete.title", { name: exercise.name })}
					isOpen
					onClose={close}
					closeLabel={text("common.close")}
				>
					<form
						className={styles.form}
						onSubmit={(event) => {
							event.preventDefault();
							void remove();
						}}
					>
						<p>{text("operator.delete.body")}</p>
						<TextField
							label={text("operator.delete.code", { code: joinCodeWords(exercise.joinCode) })}
							value={typed}
							onChange={setTyped}
							maxLength={12}
							error={failure}
							autoComplete="off"
							spellCheck={false}
							autoFocus
						/>
						<div className={styles.dialogFoot}>
							<Button onClick={close}>{text("operator.cancel")}</Button>
							<Button kind="danger" type="submit">
								{text("operator.delete.confirm")}
							</Button>
						</div>
					</form>
				</Dialog>
			)}
		</div>
	);
}
