import { inside, itemOf, type Place } from "./place.ts";
import type { Condition } from "./schema.ts";

export type Atom = Exclude<Condition, { all: Condition[] } | { any: Condition[] } | { not: Condition }>;

export interface PlacedAtom {
	readonly atom: Atom;
	/** The place of the atom's own map: `when.all[1].decision`. */
	readonly place: Place;
}

/** The parts of a condition that ask about the play, where they stand. */
export function atomsOf(condition: Condition, place: Place): readonly PlacedAtom[] {
	if ("all" in condition)
		return condition.all.flatMap((part, index) => atomsOf(part, itemOf(inside(place, "all"), index)));
	if ("any" in condition)
		return condition.any.flatMap((part, index) => atomsOf(part, itemOf(inside(place, "any"), index)));
	if ("not" in condition) return atomsOf(condition.not, inside(place, "not"));
	const [kind = ""] = Object.keys(condition);
	return [{ atom: condition, place: inside(place, kind) }];
}

/** The inject an atom reads; null for a flag. */
export function injectOf(atom: Atom, ownInjectId: string): string | null {
	if ("decision" in atom) return atom.decision.inject ?? ownInjectId;
	if ("rating" in atom) return atom.rating.inject ?? ownInjectId;
	if ("reached" in atom) return atom.reached.inject ?? ownInjectId;
	return "outcome" in atom ? atom.outcome.inject : null;
}
