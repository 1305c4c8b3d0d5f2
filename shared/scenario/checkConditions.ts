import { documentPlace, type InjectContext, unknownName, unknownTeam } from "./checked.ts";
import { atomsOf, injectOf, type PlacedAtom } from "./conditionAtoms.ts";
import { waysToHold } from "./conditionChoices.ts";
import { type ConditionContext, outcomesOf, possibilities } from "./conditionContext.ts";
import { inside, itemOf, type Place, problemAt } from "./place.ts";
import type { Problem } from "./problem.ts";
import type { Condition } from "./schema.ts";
import { isWhole, knowsIds } from "./source.ts";

/** Conditions of branches, documents and story additions name what exists, what is known by then, and what can be. */
export function checkConditions(context: InjectContext, conditions: ConditionContext): readonly Problem[] {
	const { inject, source } = context.one;
	const problems: Problem[] = [];
	inject.storyAdditions.forEach(({ when }, index) => {
		const place = inside(itemOf(inside(source.place, "storyAdditions"), index), "when");
		problems.push(...checkCondition(context, conditions, when, place, "before"));
	});
	inject.documents.forEach(({ when }, index) => {
		if (when !== null)
			problems.push(
				...checkCondition(context, conditions, when, inside(documentPlace(context, index), "when"), "before"),
			);
	});
	inject.branches.forEach((group, groupIndex) => {
		const list = inside(itemOf(inside(source.place, "branches"), groupIndex, group.id), "branches");
		const seen = new Map<string, string>();
		group.branches.forEach((branch, index) => {
			const place = inside(itemOf(list, index, branch.id), "when");
			problems.push(...checkCondition(context, conditions, branch.when, place, "after"));
			const written = JSON.stringify(inOrder(branch.when));
			const earlier = seen.get(written);
			if (earlier !== undefined) {
				const message = `The branch "${earlier}" above has the same condition, so that this one is never reached. Change one of them.`;
				problems.push(problemAt(place, "branch-unreachable", message));
			} else {
				seen.set(written, branch.id);
			}
		});
	});
	return problems;
}

/** "before": asked when the inject is released; "after": when it is closed. */
function checkCondition(
	context: InjectContext,
	conditions: ConditionContext,
	condition: Condition,
	place: Place,
	asked: "before" | "after",
): readonly Problem[] {
	const last = asked === "before" ? context.index - 1 : context.index;
	const problems = atomsOf(condition, place).flatMap((atom) => [
		...checkAtom(context, conditions, atom),
		...checkTime(context, conditions, atom, last),
	]);
	if (problems.length > 0 || !isWhole(context.one.source)) return problems;
	const ways = waysToHold(condition, context.one.inject.id, possibilities(context.checked, conditions, last));
	if (ways === null || ways.length > 0) return [];
	return [
		problemAt(
			place,
			"condition-never",
			"This condition can never hold: its parts exclude each other. Mend or remove it.",
		),
	];
}

/** Everything that the part of a condition names exists. */
export function checkAtom(
	context: InjectContext,
	conditions: ConditionContext,
	{ atom, place }: PlacedAtom,
): readonly Problem[] {
	const { checked, one } = context;
	const injectId = injectOf(atom, one.inject.id);
	if ("flag" in atom || injectId === null) {
		if (!("flag" in atom)) return [];
		return unknownName(inside(place, "name"), "flag", atom.flag.name, conditions.flags.keys(), {
			rule: "dangling-flag",
			isSure: conditions.knowsFlags,
			hint: "Set it in the option or branch it stands for (sets:), or correct the name.",
		});
	}
	const targetIndex = conditions.indexOf.get(injectId);
	const target = targetIndex === undefined ? undefined : checked.injects[targetIndex];
	if (target === undefined || targetIndex === undefined) {
		const names = conditions.indexOf.keys();
		return unknownName(inside(place, "inject"), "inject", injectId, names, {
			rule: "dangling-inject",
			isSure: checked.knowsInjects,
		});
	}
	const there: InjectContext = { checked, one: target, index: targetIndex };
	if ("outcome" in atom) {
		const stated = outcomesOf(target);
		if (atom.outcome.in.some((outcome) => stated.has(outcome)) || !isWhole(target.source, "branches")) return [];
		const message = `No branch of "${injectId}" states ${atom.outcome.in.join(" or ")}. Add that outcome to one, or change this condition.`;
		return [problemAt(inside(place, "in"), "condition-never", message)];
	}
	const asked = "decision" in atom ? atom.decision : "rating" in atom ? atom.rating : atom.reached;
	const problems = [...unknownTeam(there, inside(place, "team"), asked.team)];
	const options = Object.hasOwn(target.inject.decisions, asked.team) ? target.inject.decisions[asked.team] : undefined;
	if (options === undefined || !knowsIds(target.source, "decisions", asked.team)) return problems;
	if ("decision" in atom) {
		const ids = options.map(({ id }) => id);
		atom.decision.in.forEach((id, index) => {
			const item = itemOf(inside(place, "in"), index);
			problems.push(
				...unknownName(item, `option of "${asked.team}"`, id, ids, {
					rule: "dangling-option",
					isSure: true,
					hint: `Its options are ${ids.join(", ")}.`,
				}),
			);
		});
	}
	if (
		"rating" in atom &&
		isWhole(target.source, "decisions", asked.team) &&
		!options.some(({ rating }) => atom.rating.in.includes(rating))
	) {
		const message = `No option of "${asked.team}" is rated ${atom.rating.in.join(" or ")}. Change this condition, or rate an option so.`;
		problems.push(problemAt(inside(place, "in"), "condition-never", message));
	}
	return problems;
}

/** What a condition reads must have been decided by the time it is asked. */
function checkTime(
	context: InjectContext,
	conditions: ConditionContext,
	{ atom, place }: PlacedAtom,
	last: number,
): readonly Problem[] {
	const { one, index } = context;
	const injectId = injectOf(atom, one.inject.id);
	if (injectId === null) {
		if (!("flag" in atom)) return [];
		const setters = conditions.flags.get(atom.flag.name);
		if (setters === undefined || setters.any.some((setter) => setter <= last) || !conditions.knowsFlags) return [];
		const message = `The flag "${atom.flag.name}" is set only later. Ask about something that an earlier inject has settled.`;
		return [problemAt(inside(place, "name"), "condition-too-early", message)];
	}
	if ("outcome" in atom && injectId === one.inject.id && last === index) {
		const message =
			"A branch cannot ask for the outcome of its own inject, which the branches state. Ask for decisions or ratings.";
		return [problemAt(inside(place, "inject"), "condition-too-early", message)];
	}
	const target = conditions.indexOf.get(injectId);
	if (target === undefined || target <= last) return [];
	const message =
		target === index
			? "This is asked before the inject is played, so that nothing is decided in it yet. Add inject: with an earlier inject."
			: `The inject "${injectId}" comes later in the list. Ask about an earlier one, or move it up.`;
	return [problemAt(place, "condition-too-early", message)];
}

/** The same condition with its keys in one order, so that equal conditions are written alike. */
function inOrder(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(inOrder);
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(entries.map(([key, item]) => [key, inOrder(item)]));
}
