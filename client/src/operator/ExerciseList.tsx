import type { ExerciseSummary } from "../../../shared/wire/api.ts";
import { useText } from "../text/useText.ts";
import { Panel } from "../ui/Panel.tsx";
import { ExerciseRow } from "./ExerciseRow.tsx";
import styles from "./operator.module.css";

interface ExerciseListProps {
	readonly token: string;
	readonly exercises: readonly ExerciseSummary[];
	readonly address: string;
	readonly onChange: () => Promise<void>;
}

/** Every exercise of this server, newest first. */
export function ExerciseList({ token, exercises, address, onChange }: ExerciseListProps) {
	const text = useText();
	const newestFirst = [...exercises].sort((one, other) => other.createdWallMs - one.createdWallMs);
	return (
		<Panel title={text("operator.list.title")}>
			{exercises.length === 0 && <p>{text("operator.list.none")}</p>}
			<ul className={styles.list}>
				{newestFirst.map((exercise) => (
					<ExerciseRow
						key={exercise.exerciseId}
						token={token}
						exercise={exercise}
						address={address}
						onChange={onChange}
					/>
				))}
			</ul>
		</Panel>
	);
}
