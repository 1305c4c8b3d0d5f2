import type { Condition } from "./schema.ts";

/** The values that something asked about may take, for example the options of a team in an inject. */
export type Choices = ReadonlySet<string>;

/** What may be the case when a condition is asked. */
export interface Possibilities {
	/** Option ids, and "" where the team may not have decided. Empty sets mean nobody knows: anything is possible. */
	readonly decisions: (injectId: string, teamId: string) => Choices;
	readonly optionsRated: (injectId: string, teamId: string, ratings: readonly string[]) => readonly string[];
	/** "yes" and "no". */
	readonly reached: (injectId: string, teamId: string) => Choices;
	/** Outcomes, and "". */
	readonly outcomes: (injectId: string) => Choices;
	/** "yes" and "no". */
	readonly flags: (name: string) => Choices;
}

/** One way in which a condition can hold: for each thing asked about, the values that remain. */
export type Way = ReadonlyMap<string, Choices>;

const MAX_WAYS = 400;

/** Every way in which the condition can hold; null when there are too many to tell. */
export function waysToHold(condition: Condition, injectId: string, possible: Possibilities): readonly Way[] | null {
	return waysOf(condition, true, injectId, possible);
}

function waysOf(
	condition: Condition,
	holds: boolean,
	injectId: string,
	possible: Possibilities,
): readonly Way[] | null {
	if ("not" in condition) return waysOf(condition.not, !holds, injectId, possible);
	if ("all" in condition || "any" in condition) {
		const parts = "all" in condition ? condition.all : condition.any;
		const isJoined = "all" in condition === holds;
		let ways: readonly Way[] = isJoined ? [new Map()] : [];
		for (const part of parts) {
			const more = waysOf(part, holds, injectId, possible);
			if (more === null) return null;
			ways = isJoined ? ways.flatMap((way) => more.flatMap((other) => join(way, other))) : [...ways, ...more];
			if (ways.length > MAX_WAYS) return null;
		}
		return ways;
	}
	const asked = askedBy(condition, injectId, possible);
	if (asked.all.size === 0) return [new Map()];
	const left = new Set([...asked.all].filter((value) => asked.wanted.has(value) === holds));
	return left.size === 0 ? [] : [new Map([[asked.name, left]])];
}

function askedBy(
	condition: Exclude<Condition, { all: Condition[] } | { any: Condition[] } | { not: Condition }>,
	injectId: string,
	possible: Possibilities,
): { readonly name: string; readonly all: Choices; readonly wanted: Choices } {
	if ("decision" in condition) {
		const { team, inject = injectId } = condition.decision;
		return {
			name: `decision ${inject} ${team}`,
			all: possible.decisions(inject, team),
			wanted: new Set(condition.decision.in),
		};
	}
	if ("rating" in condition) {
		const { team, inject = injectId } = condition.rating;
		const wanted = new Set(possible.optionsRated(inject, team, condition.rating.in));
		return { name: `decision ${inject} ${team}`, all: possible.decisions(inject, team), wanted };
	}
	if ("reached" in condition) {
		const { team, is, inject = injectId } = condition.reached;
		return {
			name: `reached ${inject} ${team}`,
			all: possible.reached(inject, team),
			wanted: new Set([is ? "yes" : "no"]),
		};
	}
	if ("outcome" in condition) {
		const { inject } = condition.outcome;
		return { name: `outcome ${inject}`, all: possible.outcomes(inject), wanted: new Set<string>(condition.outcome.in) };
	}
	const { name, is } = condition.flag;
	return { name: `flag ${name}`, all: possible.flags(name), wanted: new Set([is ? "yes" : "no"]) };
}

/** Both ways at once, if nothing is asked to be two things. */
function join(one: Way, other: Way): readonly Way[] {
	const joined = new Map(one);
	for (const [name, choices] of other) {
		const before = joined.get(name);
		const left = before === undefined ? choices : new Set([...choices].filter((choice) => before.has(choice)));
		if (left.size === 0) return [];
		joined.set(name, left);
	}
	for (const [name, choices] of joined) {
		// A team that was not reached has not decided.
		if (!name.startsWith("reached ") || choices.has("yes")) continue;
		const decided = joined.get(`decision ${name.slice("reached ".length)}`);
		if (decided !== undefined && !decided.has("")) return [];
	}
	return [joined];
}

/** The injects that must have been played for this way to hold. */
export function injectsNeeded(way: Way): ReadonlySet<string> {
	const needed = new Set<string>();
	for (const [name, choices] of way) {
		const [kind, injectId] = name.split(" ");
		if (injectId === undefined) continue;
		const needsPlay =
			kind === "reached" ? !choices.has("no") : (kind === "decision" || kind === "outcome") && !choices.has("");
		if (needsPlay) needed.add(injectId);
	}
	return needed;
}
