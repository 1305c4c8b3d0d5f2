import type { Level } from "../../../shared/exercise/plan.ts";
import type { CreateExerciseBody, ScenarioView } from "../../../shared/wire/api.ts";

type ScenarioInject = ScenarioView["injects"][number];

/** What the operator has filled in so far. */
export interface ExerciseDraft {
	readonly scenarioId: string;
	readonly name: string;
	readonly worlds: readonly string[];
	readonly level: Level;
	/** Id of the inject, or of its benign twin, by the id of the original. Absent: not played. */
	readonly chosen: Readonly<Record<string, string>>;
	readonly rules: Readonly<Record<Rule, boolean>>;
}

export const RULES = ["scoring", "timeliness", "plenaryScores", "practised", "names", "dryRun"] as const;
export type Rule = (typeof RULES)[number];

export const MOST_WORLDS = 8;

export function draftFor(scenario: ScenarioView, firstWorld: string): ExerciseDraft {
	return {
		scenarioId: scenario.id,
		name: "",
		worlds: [firstWorld],
		level: 1,
		chosen: Object.fromEntries(
			originals(scenario).flatMap(({ id, isContingency }) => (isContingency ? [] : [[id, id]])),
		),
		rules: { scoring: true, timeliness: false, plenaryScores: false, practised: false, names: false, dryRun: false },
	};
}

/** Injects of their own; a twin stands with the one it resembles. */
export function originals(scenario: ScenarioView): readonly ScenarioInject[] {
	const ids = new Set(scenario.injects.map(({ id }) => id));
	return scenario.injects.filter(({ twinOf }) => twinOf === null || !ids.has(twinOf));
}

export function twinOf(scenario: ScenarioView, injectId: string): ScenarioInject | undefined {
	return scenario.injects.find((inject) => inject.twinOf === injectId);
}

/** In the order of the scenario; a twin takes the place of its original. */
export function chosenInjects(scenario: ScenarioView, draft: ExerciseDraft): readonly ScenarioInject[] {
	return originals(scenario).flatMap(
		({ id }) => scenario.injects.find((inject) => inject.id === draft.chosen[id]) ?? [],
	);
}

export function bodyOf(scenario: ScenarioView, draft: ExerciseDraft): CreateExerciseBody {
	return {
		scenarioId: draft.scenarioId,
		name: draft.name.trim(),
		level: draft.level,
		worlds: draft.worlds.map((world) => world.trim()),
		injectIds: chosenInjects(scenario, draft).map(({ id }) => id),
		...draft.rules,
	};
}
