import type { ExerciseHeadView } from "../../../shared/views/contract/exerciseHeadView.ts";
import { Text } from "../text/Text.tsx";
import { Tag } from "../ui/Tag.tsx";

/** Says on every screen of a rehearsal that nothing of it is a result. */
export function DryRunTag({ exercise }: { readonly exercise: Pick<ExerciseHeadView, "isDryRun"> }) {
	if (!exercise.isDryRun) return null;
	return (
		<Tag tone="warn">
			<Text id="dryRun.tag" />
		</Tag>
	);
}
