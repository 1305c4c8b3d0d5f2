import type { Condition, Outcome, Rating } from "./schema.ts";

/** What a condition may ask about a play. `null` where nothing has been decided yet. */
export interface ConditionFacts {
	readonly decisionOf: (injectId: string, teamId: string) => string | null;
	readonly ratingOf: (injectId: string, teamId: string) => Rating | null;
	readonly hasEntered: (injectId: string, teamId: string) => boolean;
	readonly outcomeOf: (injectId: string) => Outcome | null;
	readonly flag: (name: string) => boolean;
}

/**
 * Whether the condition holds now. `injectId` is the inject it stands in: what it reads where it names none.
 * A team without a decision satisfies no decision and no rating; an inject without an outcome satisfies no outcome.
 */
export function evaluateCondition(condition: Condition, injectId: string, facts: ConditionFacts): boolean {
	if ("all" in condition) return condition.all.every((part) => evaluateCondition(part, injectId, facts));
	if ("any" in condition) return condition.any.some((part) => evaluateCondition(part, injectId, facts));
	if ("not" in condition) return !evaluateCondition(condition.not, injectId, facts);
	if ("decision" in condition) {
		const { team, inject = injectId } = condition.decision;
		const decided = facts.decisionOf(inject, team);
		return decided !== null && condition.decision.in.includes(decided);
	}
	if ("rating" in condition) {
		const { team, inject = injectId } = condition.rating;
		const rated = facts.ratingOf(inject, team);
		return rated !== null && condition.rating.in.includes(rated);
	}
	if ("reached" in condition) {
		const { team, is, inject = injectId } = condition.reached;
		return facts.hasEntered(inject, team) === is;
	}
	if ("outcome" in condition) {
		const outcome = facts.outcomeOf(condition.outcome.inject);
		return outcome !== null && condition.outcome.in.includes(outcome);
	}
	return facts.flag(condition.flag.name) === condition.flag.is;
}
