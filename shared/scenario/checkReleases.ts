import { checkAtom } from "./checkConditions.ts";
import type { Checked, CheckedInject, InjectContext } from "./checked.ts";
import { atomsOf, injectOf, type PlacedAtom } from "./conditionAtoms.ts";
import { injectsNeeded, waysToHold } from "./conditionChoices.ts";
import { type ConditionContext, possibilities } from "./conditionContext.ts";
import { inside, type Place, problemAt } from "./place.ts";
import type { Problem } from "./problem.ts";
import type { Condition } from "./schema.ts";
import { isWhole } from "./source.ts";

interface ConditionalRelease {
	readonly index: number;
	readonly one: CheckedInject;
	readonly when: Condition;
	readonly place: Place;
	readonly atoms: readonly PlacedAtom[];
}

/** Every inject that waits for a condition can be released: nothing waits in a circle, and each condition can hold. */
export function checkReleases(checked: Checked, conditions: ConditionContext): readonly Problem[] {
	const releases = checked.injects.flatMap((one, index): readonly ConditionalRelease[] => {
		const { release } = one.inject;
		if (typeof release === "string" || !("when" in release)) return [];
		const place = inside(one.source.place, "release", "when");
		return [{ index, one, when: release.when, place, atoms: atomsOf(release.when, place) }];
	});
	const { problems, inCircle } = checkCircles(checked, conditions, releases);
	return [...problems, ...releases.flatMap((release) => checkRelease(checked, conditions, release, inCircle))];
}

function checkRelease(
	checked: Checked,
	conditions: ConditionContext,
	release: ConditionalRelease,
	inCircle: ReadonlySet<number>,
): readonly Problem[] {
	const { index, one, when, place, atoms } = release;
	const context: InjectContext = { checked, one, index };
	const problems = atoms.flatMap((atom) => checkAtom(context, conditions, atom));
	if (!isWhole(one.source, "release") || inCircle.has(index))
		return problems.filter(({ rule }) => rule !== "dangling-flag");

	const ways = waysToHold(when, one.inject.id, possibilities(checked, conditions, index - 1));
	if (ways !== null && ways.length === 0) {
		if (problems.some(({ rule }) => rule !== "dangling-flag")) return problems;
		const flag = problems[0];
		const reason = flag === undefined ? whyNever(context, conditions, atoms) : { place: null, message: flag.message };
		const message = `This inject can never be released. ${reason.message}`;
		if (flag !== undefined) return [{ ...flag, message, rule: "unreachable-inject" }];
		return [problemAt(reason.place ?? place, "unreachable-inject", message)];
	}
	const twins = twinConflict(checked, one, ways);
	if (twins !== null)
		return [...problems, problemAt(place, "unreachable-inject", `This inject can never be released. ${twins}`)];
	for (const atom of atoms) {
		const injectId = injectOf(atom.atom, one.inject.id);
		const target = injectId === null ? undefined : conditions.indexOf.get(injectId);
		if (target === undefined || target < index) continue;
		const message =
			target === index
				? "An inject cannot wait for what is decided in it. Name an earlier inject."
				: `The inject "${injectId}" comes later in the list. Ask about an earlier one, or move it up.`;
		problems.push(problemAt(atom.place, "condition-too-early", message));
	}
	return problems;
}

function whyNever(
	{ one, index }: InjectContext,
	conditions: ConditionContext,
	atoms: readonly PlacedAtom[],
): { readonly place: Place | null; readonly message: string } {
	for (const { atom, place } of atoms) {
		const injectId = injectOf(atom, one.inject.id);
		if (injectId === null && "flag" in atom) {
			const setters = conditions.flags.get(atom.flag.name)?.true ?? [];
			if (!atom.flag.is || setters.some((setter) => setter < index)) continue;
			const message =
				setters.length === 0
					? `Nothing sets the flag "${atom.flag.name}" to true. Set it in an option or branch of an earlier inject.`
					: `The flag "${atom.flag.name}" is set only in this inject or later. Set it in an earlier one.`;
			return { place, message };
		}
		const target = injectId === null ? undefined : conditions.indexOf.get(injectId);
		if (target === index) return { place, message: "It waits for what is decided in itself. Name an earlier inject." };
		if (target !== undefined && target > index) {
			return {
				place,
				message: `It waits for "${injectId}", which comes later in the list. Name an earlier inject, or move it up.`,
			};
		}
	}
	return { place: null, message: "The parts of its condition exclude each other. Mend the condition." };
}

/** A plan plays an inject or its twin: what needs both never happens. */
function twinConflict(checked: Checked, one: CheckedInject, ways: ReturnType<typeof waysToHold>): string | null {
	if (ways === null) return null;
	const twins = checked.injects.flatMap(({ inject }) =>
		inject.twinOf === null ? [] : [[inject.id, inject.twinOf] as const],
	);
	let conflict: string | null = null;
	for (const way of ways) {
		const played = new Set([...injectsNeeded(way), one.inject.id]);
		const pair = twins.find(([twin, original]) => played.has(twin) && played.has(original));
		if (pair === undefined) return null;
		conflict = `It needs both "${pair[1]}" and its twin "${pair[0]}", and a plan plays one of them. Ask about one.`;
	}
	return conflict;
}

function checkCircles(checked: Checked, conditions: ConditionContext, releases: readonly ConditionalRelease[]) {
	const waitsFor = new Map<number, ReadonlyMap<number, PlacedAtom>>();
	for (const { index, one, atoms } of releases) {
		const targets = new Map<number, PlacedAtom>();
		for (const atom of atoms) {
			for (const target of awaited(atom, one.inject.id, index, conditions)) {
				if (target !== index && !targets.has(target)) targets.set(target, atom);
			}
		}
		waitsFor.set(index, targets);
	}
	const problems: Problem[] = [];
	const inCircle = new Set<number>();
	for (const { index } of releases) {
		if (inCircle.has(index)) continue;
		const circle = circleThrough(index, waitsFor);
		const [next] = circle;
		const atom = next === undefined ? undefined : waitsFor.get(index)?.get(next);
		if (atom === undefined) continue;
		for (const member of [index, ...circle]) inCircle.add(member);
		const names = [index, ...circle].map((member) => `"${checked.injects[member]?.inject.id ?? ""}"`);
		const message = `Cyclic condition: ${names.join(" waits for ")}, so that none of them can be released. Let one of them be released by hand or at a minute.`;
		problems.push(problemAt(atom.place, "cyclic-condition", message));
	}
	return { problems, inCircle };
}

/** The injects that an atom waits for; of a flag, those that set it, unless an earlier inject does. */
function awaited({ atom }: PlacedAtom, ownId: string, own: number, conditions: ConditionContext): readonly number[] {
	const injectId = injectOf(atom, ownId);
	if (injectId !== null) return [conditions.indexOf.get(injectId)].filter((index) => index !== undefined);
	if (!("flag" in atom) || !atom.flag.is) return [];
	const setters = conditions.flags.get(atom.flag.name)?.true ?? [];
	const earlier = setters.filter((setter) => setter < own);
	return earlier.length > 0 ? earlier : setters;
}

/** The shortest way from an inject back to itself: the injects on it, itself last; empty when there is none. */
function circleThrough(
	start: number,
	waitsFor: ReadonlyMap<number, ReadonlyMap<number, PlacedAtom>>,
): readonly number[] {
	const cameFrom = new Map<number, number>();
	const queue = [start];
	for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
		for (const next of waitsFor.get(at)?.keys() ?? []) {
			if (cameFrom.has(next)) continue;
			cameFrom.set(next, at);
			if (next === start) {
				const circle = [start];
				for (let step = at; step !== start; step = cameFrom.get(step) ?? start) circle.unshift(step);
				return circle;
			}
			queue.push(next);
		}
	}
	return [];
}
