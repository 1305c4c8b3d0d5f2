import { ratingOf } from "../exercise/facts.ts";
import { injectOf, injectStateOf, optionsOf, playOf, playsOf } from "../exercise/find.ts";
import { outcomeByFormula } from "../exercise/outcomeFormula.ts";
import { mechanicsOf } from "../exercise/plan.ts";
import type { ExerciseState, Play } from "../exercise/state.ts";
import type { Inject, Scenario } from "../scenario/scenario.ts";
import type { Outcome } from "../scenario/schema.ts";
import { type Burden, burdenOf } from "./burdenOf.ts";
import { type Consensus, consensus } from "./consensus.ts";
import { evidenceOf } from "./evidence.ts";
import { readDecision } from "./playReading.ts";
import { ratingValue } from "./ratingValue.ts";
import { ScoringFault } from "./scoringFault.ts";

/** What is reported beside the score and never in it. */

/** The outcome that the leads' ratings alone make; null for a benign inject, and while a lead's other course is not rated. */
export function formulaOutcome(
	scenario: Scenario,
	state: ExerciseState,
	worldId: string,
	injectId: string,
): Outcome | null {
	const inject = injectOf(scenario, injectId);
	if (inject === undefined || inject.benign) return null;
	const plays = leadPlays(state, worldId, inject);
	if (plays.some((play) => play?.lock != null && ratingOf(scenario, play) === null)) return null;
	return outcomeByFormula(plays.map((play) => ({ rating: ratingOf(scenario, play) })));
}

/**
 * A team's burden on honest business over what was necessary; 1 is what good play costs. Null without a lock, for
 * another course (nobody authored its burden), and where nothing at all was necessary, so that there is no ratio.
 */
export function burdenRatio(
	scenario: Scenario,
	state: ExerciseState,
	worldId: string,
	teamId: string,
	injectId: string,
): number | null {
	const inject = injectOf(scenario, injectId);
	const play = playOf(state, worldId, teamId, injectId);
	if (inject === undefined) return null;
	const burden = burdenOfPlay(scenario, state, inject, play);
	return burden === null || burden.necessary === 0 ? null : burden.own / burden.necessary;
}

/**
 * Private votes, or where there are none the hands counted at the lock, beside what the team decided. Null without
 * votes or a rated lock. Counts only: who voted what is not in it.
 */
export function consensusOf(
	scenario: Scenario,
	state: ExerciseState,
	worldId: string,
	teamId: string,
	injectId: string,
): (Consensus & { readonly votes: number }) | null {
	const inject = injectOf(scenario, injectId);
	const play = playOf(state, worldId, teamId, injectId);
	const rating = ratingOf(scenario, play);
	if (inject === undefined || play?.lock == null || rating === null) return null;
	const options = optionsOf(inject, teamId);
	const cast = Object.values(play.votes);
	const votes = cast.length > 0 ? cast : handsCounted(play.lock.decision.showOfHands ?? {});
	if (votes.length === 0 || options.length < 2) return null;
	const values = new Map(options.map((option) => [option.id, ratingValue(option.rating)]));
	return { ...consensus(votes, values, ratingValue(rating)), votes: votes.length };
}

/** Flags on bias decoys, over all teams of all worlds that have decided. A total of the room: never told per team. */
export function biasFlags(scenario: Scenario, state: ExerciseState, injectId: string): number {
	const inject = injectOf(scenario, injectId);
	const injectState = injectStateOf(state, injectId);
	if (inject === undefined || injectState === undefined) return 0;
	return playsOf(state, injectId)
		.flatMap((play) => evidenceOf(inject, injectState, play))
		.filter(({ statement, call }) => statement.bias && call?.call === "flag").length;
}

function leadPlays(state: ExerciseState, worldId: string, inject: Inject): readonly (Play | undefined)[] {
	return inject.leads
		.filter((teamId) => state.plan.teamIds.includes(teamId))
		.map((teamId) => playOf(state, worldId, teamId, inject.id));
}

function burdenOfPlay(scenario: Scenario, state: ExerciseState, inject: Inject, play: Play | undefined): Burden | null {
	if (play === undefined) return null;
	const decision = readDecision(inject, play);
	if (decision.kind !== "option") return null;
	const measures = mechanicsOf(state.plan.level).measures ? decision.lock.decision.measures : null;
	try {
		return burdenOf(scenario, inject, play.teamId, decision.option, measures);
	} catch (error) {
		if (!(error instanceof ScoringFault)) throw error;
		return null;
	}
}

function handsCounted(showOfHands: Readonly<Record<string, number>>): readonly string[] {
	return Object.entries(showOfHands).flatMap(([optionId, hands]) => Array.from({ length: hands }, () => optionId));
}
