import type { RevealStepName } from "./commands.ts";

/** The steps in which an inject's keys open, in this order. */
export const REVEAL_ORDER: readonly RevealStepName[] = ["evidence", "path", "decisions", "outcome", "scores"];

/** The step that opens next, or null when all are open. */
export function nextReveal(revealed: readonly RevealStepName[]): RevealStepName | null {
	return REVEAL_ORDER[revealed.length] ?? null;
}
