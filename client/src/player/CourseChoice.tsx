import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import type { Draft } from "../../../shared/views/contract/seatView.ts";
import { Written } from "../exercise/Written.tsx";
import { Text } from "../text/Text.tsx";
import { ChoiceCard } from "../ui/ChoiceCard.tsx";
import { FieldGroup } from "../ui/Field.tsx";
import { TextField } from "../ui/TextField.tsx";

interface CourseChoiceProps {
	readonly inject: InjectView;
	readonly draft: Draft;
	readonly error: string;
	readonly disabled: boolean;
	readonly onChange: (change: Partial<Draft>) => void;
}

const COURSE_LENGTH = 600;
const OWN_COURSE = "own-course";

/** One of the options in the order given, or another course in the team's own words. */
export function CourseChoice({ inject, draft, error, disabled, onChange }: CourseChoiceProps) {
	const isOwnCourse = draft.course !== null;
	return (
		<>
			<FieldGroup label={<Text id="player.options" />} error={error}>
				{inject.options.map((option) => (
					<ChoiceCard
						key={option.id}
						name={`decision-${inject.id}`}
						value={option.id}
						label={<Written>{option.text}</Written>}
						checked={!isOwnCourse && option.id === draft.optionId}
						disabled={disabled}
						onChoose={(optionId) => onChange({ optionId, course: null })}
					/>
				))}
				<ChoiceCard
					name={`decision-${inject.id}`}
					value={OWN_COURSE}
					label={<Text id="player.course" />}
					checked={isOwnCourse}
					disabled={disabled}
					onChoose={() => onChange({ optionId: null, course: draft.course ?? "" })}
				/>
			</FieldGroup>
			{isOwnCourse && (
				<TextField
					label={<Text id="player.course.label" />}
					hint={<Text id="player.course.hint" />}
					value={draft.course ?? ""}
					onChange={(course) => onChange({ course })}
					maxLength={COURSE_LENGTH}
					rows={3}
					disabled={disabled}
				/>
			)}
		</>
	);
}
