import { useText } from "../text/useText.ts";
import { CheckField } from "../ui/CheckField.tsx";
import { FieldGroup } from "../ui/Field.tsx";
import { type ExerciseDraft, RULES } from "./exerciseDraft.ts";
import styles from "./operator.module.css";

interface RuleChoiceProps {
	readonly rules: ExerciseDraft["rules"];
	readonly onChange: (rules: ExerciseDraft["rules"]) => void;
}

/** Switches of the exercise, each with what it means. What scoring is off for cannot be chosen. */
export function RuleChoice({ rules, onChange }: RuleChoiceProps) {
	const text = useText();
	return (
		<FieldGroup label={text("operator.create.switches")}>
			<div className={styles.rules}>
				{RULES.map((rule) => {
					const needsScoring = rule === "timeliness" || rule === "plenaryScores" || rule === "practised";
					return (
						<CheckField
							key={rule}
							label={text(`operator.create.${rule}`)}
							hint={text(`operator.create.${rule}.says`)}
							checked={rules[rule]}
							disabled={needsScoring && !rules.scoring}
							onChange={(isOn) => onChange({ ...rules, [rule]: isOn })}
						/>
					);
				})}
			</div>
		</FieldGroup>
	);
}
