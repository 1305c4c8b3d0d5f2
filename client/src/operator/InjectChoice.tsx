import type { ScenarioView } from "../../../shared/wire/api.ts";
import { useText } from "../text/useText.ts";
import { CheckField } from "../ui/CheckField.tsx";
import { FieldGroup } from "../ui/Field.tsx";
import { SegmentedChoice } from "../ui/SegmentedChoice.tsx";
import { chosenInjects, type ExerciseDraft, originals, twinOf } from "./exerciseDraft.ts";
import styles from "./operator.module.css";

interface InjectChoiceProps {
	readonly scenario: ScenarioView;
	readonly draft: ExerciseDraft;
	readonly onChange: (chosen: ExerciseDraft["chosen"]) => void;
	readonly error: string | undefined;
}

/** Which injects are played, and where a benign twin takes the place of its original. */
export function InjectChoice({ scenario, draft, onChange, error }: InjectChoiceProps) {
	const text = useText();
	const minutes = chosenInjects(scenario, draft).reduce((sum, inject) => sum + inject.plannedMinutes, 0);
	return (
		<FieldGroup
			label={text("operator.create.injects")}
			hint={text("operator.create.injectsHint", { minutes })}
			error={error}
		>
			<ul className={styles.list}>
				{originals(scenario).map((inject) => {
					const chosen = draft.chosen[inject.id];
					const twin = twinOf(scenario, inject.id);
					const { [inject.id]: _removed, ...others } = draft.chosen;
					const length = text("operator.create.injectMinutes", { minutes: inject.plannedMinutes });
					return (
						<li key={inject.id}>
							<CheckField
								label={inject.title}
								hint={inject.isContingency ? `${length}, ${text("operator.create.contingency")}` : length}
								checked={chosen !== undefined}
								onChange={(isPlayed) => onChange(isPlayed ? { ...others, [inject.id]: inject.id } : others)}
							/>
							{twin && chosen !== undefined && (
								<div className={styles.twin}>
									<SegmentedChoice
										label={text("operator.create.twinOf", { title: inject.title, twin: twin.title })}
										value={chosen}
										options={[
											{ value: inject.id, label: text("operator.create.original") },
											{ value: twin.id, label: text("operator.create.benign") },
										]}
										onChange={(id) => onChange({ ...others, [inject.id]: id })}
									/>
								</div>
							)}
						</li>
					);
				})}
			</ul>
		</FieldGroup>
	);
}
