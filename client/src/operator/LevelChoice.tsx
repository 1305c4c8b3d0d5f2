import type { Level } from "../../../shared/exercise/plan.ts";
import { useText } from "../text/useText.ts";
import { ChoiceCard } from "../ui/ChoiceCard.tsx";
import { FieldGroup } from "../ui/Field.tsx";
import styles from "./operator.module.css";

interface LevelChoiceProps {
	readonly level: Level;
	readonly onChoose: (level: Level) => void;
}

const LEVELS: readonly Level[] = [1, 2, 3, 4];

/** How much mechanics the group gets, with a sentence on each level. */
export function LevelChoice({ level, onChoose }: LevelChoiceProps) {
	const text = useText();
	return (
		<FieldGroup label={text("operator.create.level")}>
			<div className={styles.cards}>
				{LEVELS.map((value) => (
					<ChoiceCard
						key={value}
						name="level"
						value={String(value)}
						label={text(`operator.create.level.${value}`)}
						hint={text(`operator.create.level.${value}.says`)}
						checked={level === value}
						onChoose={() => onChoose(value)}
					/>
				))}
			</div>
		</FieldGroup>
	);
}
