import type { Document, Inject, Option, Scenario, Statement } from "../scenario/scenario.ts";
import type { ExerciseState, InjectState, Play } from "./state.ts";
import { playKey } from "./state.ts";

/** Look-ups by authored id that answer undefined rather than throw. */

export function injectOf(scenario: Scenario, injectId: string): Inject | undefined {
	return scenario.injects.find(({ id }) => id === injectId);
}

/** The injects of the plan, in its order. */
export function plannedInjects(scenario: Scenario, state: ExerciseState): readonly Inject[] {
	return state.plan.injects.flatMap(({ injectId }) => injectOf(scenario, injectId) ?? []);
}

export function injectStateOf(state: ExerciseState, injectId: string): InjectState | undefined {
	return Object.hasOwn(state.injects, injectId) ? state.injects[injectId] : undefined;
}

export function playOf(state: ExerciseState, worldId: string, teamId: string, injectId: string): Play | undefined {
	const key = playKey(worldId, teamId, injectId);
	return Object.hasOwn(state.plays, key) ? state.plays[key] : undefined;
}

/** Every play of an inject: worlds in the plan's order, teams in the scenario's. */
export function playsOf(state: ExerciseState, injectId: string): readonly Play[] {
	return state.plan.worlds.flatMap(({ id }) =>
		state.plan.teamIds.flatMap((teamId) => playOf(state, id, teamId, injectId) ?? []),
	);
}

/** Teams of the plan that this inject is written for. */
export function teamsPlaying(state: ExerciseState, inject: Inject): readonly string[] {
	return state.plan.teamIds.filter((teamId) => Object.hasOwn(inject.enters, teamId));
}

export function optionsOf(inject: Inject, teamId: string): readonly Option[] {
	return Object.hasOwn(inject.decisions, teamId) ? (inject.decisions[teamId] ?? []) : [];
}

export function optionOf(inject: Inject, teamId: string, optionId: string): Option | undefined {
	return optionsOf(inject, teamId).find(({ id }) => id === optionId);
}

export function statementOf(inject: Inject, statementId: string): Statement | undefined {
	return Object.hasOwn(inject.statements, statementId) ? inject.statements[statementId] : undefined;
}

export function documentOf(inject: Inject, documentId: string): Document | undefined {
	return inject.documents.find(({ id }) => id === documentId);
}

/** Exercise time at which the inject's target and limit fall for a play, extensions included. */
export function timesOf(
	inject: Inject,
	injectState: InjectState,
	play: Play | null,
): { targetAtMs: number; limitAtMs: number } {
	const from = injectState.releasedAtMs ?? 0;
	const extraMs = (injectState.extendedMinutes + (play?.extendedMinutes ?? 0)) * 60_000;
	return {
		targetAtMs: from + inject.minutes.target * 60_000 + extraMs,
		limitAtMs: from + inject.minutes.limit * 60_000 + extraMs,
	};
}
