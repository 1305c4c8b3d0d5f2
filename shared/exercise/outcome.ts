import { evaluateCondition } from "../scenario/condition.ts";
import type { Inject, Scenario } from "../scenario/scenario.ts";
import type { Condition, Outcome } from "../scenario/schema.ts";
import type { ExerciseEvent } from "./events.ts";
import { factsOf, ratingOf } from "./facts.ts";
import { optionOf, optionsOf, playOf, teamsPlaying } from "./find.ts";
import { outcomeByFormula } from "./outcomeFormula.ts";
import type { ExerciseState } from "./state.ts";

/**
 * What followed in one world: the first branch that holds in each group, and the outcome that the first stating group
 * states. Only where none states one does the formula over the leads' ratings stand in. Null while another course waits
 * to be mapped, of a lead or of a team whose rating a branch asks for: then the outcome is judged when it is.
 */
export function judgeOutcome(
	scenario: Scenario,
	state: ExerciseState,
	inject: Inject,
	worldId: string,
): ExerciseEvent | null {
	const waits = teamsPlaying(state, inject).some((teamId) => {
		const play = playOf(state, worldId, teamId, inject.id);
		const isUnmapped = play?.lock?.decision.course != null && play.courseRating === null;
		return isUnmapped && (inject.leads.includes(teamId) || branchesAskForRating(inject, teamId));
	});
	if (waits) return null;

	const facts = factsOf(scenario, state, worldId);
	const followed = inject.branches.map((group) => {
		const branch = group.branches.find(({ when }) => evaluateCondition(when, inject.id, facts));
		return { groupId: group.id, branchId: branch?.id ?? null, effect: branch ?? group.otherwise };
	});
	const stating = followed.find(({ effect }) => effect.outcome !== null);
	const formula = stating === undefined && !inject.benign ? outcomeOfLeads(scenario, state, inject, worldId) : null;
	const sets: Record<string, boolean> = {};
	for (const teamId of teamsPlaying(state, inject)) {
		const optionId = playOf(state, worldId, teamId, inject.id)?.lock?.decision.optionId;
		if (optionId != null) Object.assign(sets, optionOf(inject, teamId, optionId)?.sets);
	}
	for (const { effect } of followed) Object.assign(sets, effect.sets);

	return {
		type: "OutcomeJudged",
		injectId: inject.id,
		worldId,
		outcome: stating?.effect.outcome ?? formula,
		by: stating !== undefined ? "branch" : formula !== null ? "formula" : "none",
		highBurden:
			followed.some(({ effect }) => effect.highBurden) ||
			(formula === "prevented" && leadsOverburden(state, inject, worldId)),
		branches: followed.map(({ groupId, branchId }) => ({ groupId, branchId })),
		sets,
	};
}

function branchesAskForRating(inject: Inject, teamId: string): boolean {
	const asks = (condition: Condition): boolean => {
		if ("all" in condition) return condition.all.some(asks);
		if ("any" in condition) return condition.any.some(asks);
		if ("not" in condition) return asks(condition.not);
		if (!("rating" in condition)) return false;
		const { team, inject: injectId = inject.id } = condition.rating;
		return team === teamId && injectId === inject.id;
	};
	return inject.branches.some(({ branches }) => branches.some(({ when }) => asks(when)));
}

function outcomeOfLeads(scenario: Scenario, state: ExerciseState, inject: Inject, worldId: string): Outcome | null {
	const leads = inject.leads.filter((teamId) => state.plan.teamIds.includes(teamId));
	return outcomeByFormula(
		leads.map((teamId) => ({ rating: ratingOf(scenario, playOf(state, worldId, teamId, inject.id)) })),
	);
}

/** The leads' decisions cost honest business more than half again what the lightest best ones would have. */
function leadsOverburden(state: ExerciseState, inject: Inject, worldId: string): boolean {
	let own = 0;
	let necessary = 0;
	for (const teamId of inject.leads) {
		const optionId = playOf(state, worldId, teamId, inject.id)?.lock?.decision.optionId;
		const option = optionId == null ? undefined : optionOf(inject, teamId, optionId);
		if (option === undefined) continue;
		own += option.burden;
		necessary += Math.min(
			...optionsOf(inject, teamId)
				.filter(({ rating }) => rating === "best")
				.map(({ burden }) => burden),
		);
	}
	return Number.isFinite(necessary) && own > 1.5 * necessary;
}
