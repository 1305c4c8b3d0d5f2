import type { CompiledInject } from "./compileInject.ts";
import type { MergedLibraries } from "./libraries.ts";
import { didYouMean } from "./nearest.ts";
import { inside, itemOf, type Place, type ProblemOptions, problemAt } from "./place.ts";
import type { Problem } from "./problem.ts";
import type { WrittenInject } from "./readInjects.ts";
import { UNREADABLE } from "./readShape.ts";
import type { Scenario } from "./scenario.ts";
import { knowsIds, type Source } from "./source.ts";

export interface CheckedInject extends WrittenInject, CompiledInject {}

/** What the checks of a scenario's inner sense read: the compiled scenario, and where each part of it stands. */
export interface Checked {
	readonly scenario: Scenario;
	readonly source: Source;
	/** In MSEL order. */
	readonly injects: readonly CheckedInject[];
	readonly libraries: MergedLibraries;
	/** False when some teams, or some injects, could not be read: then an unknown id is not reported. */
	readonly knowsTeams: boolean;
	readonly knowsInjects: boolean;
}

/** One inject together with all that surrounds it. */
export interface InjectContext {
	readonly checked: Checked;
	readonly one: CheckedInject;
	readonly index: number;
}

/** A reference to something that may not exist: nothing when it does, or when the author's text was unreadable. */
export function unknownName(
	place: Place,
	what: string,
	name: string,
	names: Iterable<string>,
	options: ProblemOptions & { readonly rule: string; readonly isSure: boolean; readonly hint?: string },
): readonly Problem[] {
	if (name === UNREADABLE || !options.isSure) return [];
	const known: string[] = [];
	for (const one of names) {
		if (one === name) return [];
		known.push(one);
	}
	const guess = didYouMean(name, known);
	const hint = guess === "" ? ` ${options.hint ?? "Correct the name, or add it."}` : guess;
	return [problemAt(place, options.rule, `There is no ${what} "${name}".${hint}`, options)];
}

/** A team named in an inject must exist and play it. */
export function unknownTeam(
	context: InjectContext,
	place: Place,
	team: string,
	options: ProblemOptions = {},
): readonly Problem[] {
	const { checked, one } = context;
	if (team === UNREADABLE) return [];
	if (!checked.scenario.teams.some(({ id }) => id === team)) {
		const teams = checked.scenario.teams.map(({ id }) => id);
		const unknown = unknownName(place, "team", team, teams, {
			...options,
			rule: "dangling-team",
			isSure: checked.knowsTeams,
		});
		if (unknown.length > 0) return unknown;
	}
	if (Object.hasOwn(one.inject.enters, team) || !knowsIds(one.source, "enters")) return [];
	const message = `The team "${team}" does not play this inject. Add it to enters, or leave it out here.`;
	return [problemAt(place, "team-not-playing", message, options)];
}

export function documentPlace({ one }: InjectContext, index: number): Place {
	return itemOf(inside(one.source.place, "documents"), index, one.inject.documents[index]?.id);
}

/** Ids that occur before, in a list of parts with ids. */
export function duplicates(
	parts: readonly { readonly id: string }[],
	list: Place,
	what: string,
	rule: string,
): readonly Problem[] {
	const seen = new Set<string>();
	return parts.flatMap(({ id }, index) => {
		const isAgain = seen.has(id);
		seen.add(id);
		if (!isAgain || id === UNREADABLE) return [];
		const message = `The id "${id}" is taken by another ${what} above. Give one of them another id.`;
		return [problemAt(inside(itemOf(list, index, id), "id"), rule, message)];
	});
}
