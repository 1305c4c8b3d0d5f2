import type { RevealStepName } from "./commands.ts";
import type { Plan } from "./plan.ts";

/** The steps in which an inject's keys open, in this order. */
export const REVEAL_ORDER: readonly RevealStepName[] = ["evidence", "path", "decisions", "outcome", "scores"];

/** The steps of this exercise: where scoring is off there are no scores to reveal. */
export function revealOrder({ scoring }: Pick<Plan, "scoring">): readonly RevealStepName[] {
	return scoring ? REVEAL_ORDER : REVEAL_ORDER.filter((step) => step !== "scores");
}

/** The step that opens next, or null when all are open. */
export function nextReveal(plan: Pick<Plan, "scoring">, revealed: readonly RevealStepName[]): RevealStepName | null {
	return revealOrder(plan)[revealed.length] ?? null;
}
