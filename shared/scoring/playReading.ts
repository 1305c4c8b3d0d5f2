import { injectOf, injectStateOf, optionOf, optionsOf, playOf, teamsPlaying } from "../exercise/find.ts";
import { type Mechanics, mechanicsOf } from "../exercise/plan.ts";
import type { ExerciseState, InjectState, Lock, Play } from "../exercise/state.ts";
import type { Inject, Option, Scenario } from "../scenario/scenario.ts";
import type { Rating } from "../scenario/schema.ts";
import { isFirstUse } from "./firstUse.ts";
import type { AvailableMeasure, MeasureClass } from "./measures.ts";
import type { AbsenceId } from "./reasons.ts";

/** All that the dimensions of one team in one inject are read from. */
export interface PlayReading {
	readonly scenario: Scenario;
	readonly state: ExerciseState;
	readonly inject: Inject;
	readonly injectState: InjectState;
	readonly play: Play;
	readonly mechanics: Mechanics;
	/** The mechanics were new to this team here, and their use does not count. */
	readonly isFirstUse: boolean;
	readonly decision: DecisionReading;
}

export type DecisionReading =
	| { readonly kind: "option"; readonly lock: Lock; readonly option: Option; readonly rating: Rating }
	/** Another course, which the facilitator rates. */
	| { readonly kind: "course"; readonly lock: Lock; readonly rating: Rating | null }
	/** The inject closed without a lock. */
	| { readonly kind: "none" }
	/** The team has no options in this inject. */
	| { readonly kind: "nothing-to-decide" };

/** The reading, or why there is nothing to read. */
export function readPlay(
	scenario: Scenario,
	state: ExerciseState,
	worldId: string,
	teamId: string,
	injectId: string,
): PlayReading | AbsenceId {
	if (!state.plan.scoring) return "absent.scoringOff";
	const inject = injectOf(scenario, injectId);
	if (inject === undefined || !teamsPlaying(state, inject).includes(teamId)) return "absent.notPlaying";
	const injectState = injectStateOf(state, injectId);
	const play = playOf(state, worldId, teamId, injectId);
	if (injectState === undefined || play === undefined) return "absent.notReleased";
	if (injectState.status !== "released" && injectState.status !== "closed") return "absent.notReleased";
	if (play.enteredAtMs === null) return "absent.notReached";
	if (play.lock === null && injectState.status !== "closed") return "absent.notDecidedYet";
	return {
		scenario,
		state,
		inject,
		injectState,
		play,
		mechanics: mechanicsOf(state.plan.level),
		isFirstUse: isFirstUse(state, worldId, teamId, injectId),
		decision: readDecision(inject, play),
	};
}

export function readDecision(inject: Inject, play: Play): DecisionReading {
	const { lock, teamId } = play;
	if (lock === null) return { kind: optionsOf(inject, teamId).length === 0 ? "nothing-to-decide" : "none" };
	const { optionId } = lock.decision;
	if (optionId === null) return { kind: "course", lock, rating: play.courseRating?.rating ?? null };
	const option = optionOf(inject, teamId, optionId);
	if (option === undefined) throw new Error(`The locked option "${optionId}" is not in inject "${inject.id}".`);
	return { kind: "option", lock, option, rating: option.rating };
}

/** The measures within a team's power, with what each is for it in this inject. */
export function availableMeasures(scenario: Scenario, inject: Inject, teamId: string): readonly AvailableMeasure[] {
	return Object.values(scenario.measures)
		.filter(({ by }) => by.includes(teamId))
		.map(({ id, burden }) => ({ id, burden, class: measureClassOf(inject, teamId, id) }));
}

/** What a measure is for a team in this inject. */
export function measureClassOf(inject: Inject, teamId: string, measureId: string): MeasureClass {
	const keys = Object.hasOwn(inject.measures, teamId) ? inject.measures[teamId] : undefined;
	if (keys?.required.includes(measureId)) return "required";
	if (keys?.useful.includes(measureId)) return "useful";
	return keys?.counterproductive.includes(measureId) ? "counterproductive" : "neutral";
}
