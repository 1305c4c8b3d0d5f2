import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import type { Draft } from "../../../shared/views/contract/seatView.ts";
import type { TextId } from "../text/en.ts";

/** What is missing before a draft can be locked, each with its sentence. The server judges again. */
export interface DraftProblems {
	readonly option: TextId | null;
	readonly reason: TextId | null;
	readonly measures: TextId | null;
}

export function draftProblems(draft: Draft, inject: InjectView): DraftProblems {
	const { cost, count } = measuresOf(draft, inject);
	return {
		option: optionProblem(draft),
		reason: draft.reason.trim() === "" ? "player.reason.missing" : null,
		measures: cost > inject.measureBudget.total || count > inject.measureBudget.most ? "player.measures.tooMany" : null,
	};
}

/** What the chosen measures cost together. */
export function measuresOf(draft: Draft, inject: InjectView): { readonly cost: number; readonly count: number } {
	const chosen = inject.measures.filter(({ id }) => draft.measures.includes(id));
	return { cost: chosen.reduce((sum, measure) => sum + measure.cost, 0), count: chosen.length };
}

function optionProblem({ optionId, course }: Draft): TextId | null {
	if (course !== null) return course.trim() === "" ? "player.course.missing" : null;
	return optionId === null ? "player.option.missing" : null;
}
