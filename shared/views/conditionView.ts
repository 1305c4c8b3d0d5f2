import { injectOf, optionOf, plannedInjects } from "../exercise/find.ts";
import type { ExerciseState } from "../exercise/state.ts";
import type { Inject, Scenario } from "../scenario/scenario.ts";
import type { Condition } from "../scenario/schema.ts";
import type { ConditionView } from "./contract/conditionView.ts";
import type { Words } from "./words.ts";

/** A condition in words; null where it cannot be put into words: then a person must judge. `inject` is the one it stands in. */
export function conditionView(
	scenario: Scenario,
	state: ExerciseState,
	words: Words,
	inject: Inject,
	condition: Condition,
): ConditionView | null {
	const numberOf = (injectId = inject.id): number | null => words.injectNumber(injectId) || null;
	const inWords = (part: Condition): ConditionView | null => {
		if ("all" in part) return joined("all", part.all.map(inWords));
		if ("any" in part) return joined("any", part.any.map(inWords));
		if ("not" in part) return joined("none", [inWords(part.not)]);
		if ("flag" in part) {
			const set = joined("any", settersOf(scenario, state, words, part.flag.name));
			return part.flag.is ? set : joined("none", [set]);
		}
		if ("outcome" in part) {
			const number = numberOf(part.outcome.inject);
			return number === null ? null : { type: "outcome", inject: number, outcomes: part.outcome.in };
		}
		if ("rating" in part) {
			const number = numberOf(part.rating.inject);
			const team = words.teamName(part.rating.team).name;
			return number === null ? null : { type: "rating", team, inject: number, ratings: part.rating.in };
		}
		if ("reached" in part) {
			const number = numberOf(part.reached.inject);
			const team = words.teamName(part.reached.team).name;
			return number === null ? null : { type: part.reached.is ? "reached" : "not-reached", team, inject: number };
		}
		const { team, in: optionIds, inject: of = inject.id } = part.decision;
		const decided = injectOf(scenario, of);
		const number = numberOf(of);
		if (decided === undefined || number === null) return null;
		return decision(words, decided, team, optionIds, number);
	};
	return inWords(condition);
}

function decision(
	words: Words,
	inject: Inject,
	teamId: string,
	optionIds: readonly string[],
	number: number,
): ConditionView {
	const options = optionIds.flatMap((id) => {
		const option = optionOf(inject, teamId, id);
		return option === undefined ? [] : [words.text(option.text)];
	});
	return { type: "decision", team: words.teamName(teamId).name, inject: number, options };
}

/** One part that nobody can put into words leaves the whole without. */
function joined(type: "all" | "any" | "none", parts: readonly (ConditionView | null)[]): ConditionView | null {
	const known = parts.filter((part) => part !== null);
	const [first] = known;
	if (first === undefined || known.length < parts.length) return null;
	return known.length === 1 && type !== "none" ? first : { type, parts: known };
}

/** What sets a flag: decisions, and what follows in the end. Null among them where it has no words, or something may unset it. */
function settersOf(
	scenario: Scenario,
	state: ExerciseState,
	words: Words,
	name: string,
): readonly (ConditionView | null)[] {
	const setters: (ConditionView | null)[] = [];
	for (const inject of plannedInjects(scenario, state)) {
		const number = words.injectNumber(inject.id);
		for (const [teamId, options] of Object.entries(inject.decisions)) {
			const setting = options.filter(({ sets }) => sets[name] === true).map(({ id }) => id);
			if (setting.length > 0) setters.push(decision(words, inject, teamId, setting, number));
			if (options.some(({ sets }) => sets[name] === false)) setters.push(null);
		}
		for (const { branches, otherwise } of inject.branches)
			for (const { sets, text } of [...branches, otherwise]) {
				if (sets[name] === true)
					setters.push(text === null ? null : { type: "followed", inject: number, text: words.text(text) });
				if (sets[name] === false) setters.push(null);
			}
	}
	return setters;
}
