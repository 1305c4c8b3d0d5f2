import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import type { Draft } from "../../../shared/views/contract/seatView.ts";
import { Written } from "../exercise/Written.tsx";
import { Text } from "../text/Text.tsx";
import { CheckField } from "../ui/CheckField.tsx";
import { FieldGroup } from "../ui/Field.tsx";
import { Tag } from "../ui/Tag.tsx";
import { measuresOf } from "./draftProblems.ts";

interface MeasuresProps {
	readonly inject: InjectView;
	readonly draft: Draft;
	readonly disabled: boolean;
	readonly onChange: (change: Partial<Draft>) => void;
}

/** What the team does beside its decision, within what it can bear. */
export function Measures({ inject, draft, disabled, onChange }: MeasuresProps) {
	const { total, most } = inject.measureBudget;
	const { cost, count } = measuresOf(draft, inject);
	return (
		<FieldGroup
			label={<Text id="player.measures" />}
			hint={<Text id="player.measures.budget" values={{ cost, total, count, most }} />}
		>
			{inject.measures.map((measure) => {
				const isChosen = draft.measures.includes(measure.id);
				const fits = cost + measure.cost <= total && count < most;
				return (
					<CheckField
						key={measure.id}
						isCard
						label={<Written>{measure.text}</Written>}
						aside={
							<Tag>
								<Text id="player.measures.cost" values={{ cost: measure.cost }} />
							</Tag>
						}
						checked={isChosen}
						disabled={disabled || (!isChosen && !fits)}
						onChange={(checked) =>
							onChange({
								measures: checked ? [...draft.measures, measure.id] : draft.measures.filter((id) => id !== measure.id),
							})
						}
					/>
				);
			})}
		</FieldGroup>
	);
}
