import type { InjectContext } from "./checked.ts";
import { inside, problemAt } from "./place.ts";
import type { Problem } from "./problem.ts";
import { isWhole } from "./source.ts";

/** What a good team should do can be paid for, and every decision has a best and a harmful option. */
export function checkBudgets(context: InjectContext): readonly Problem[] {
	return [...checkMeasureBudget(context), ...checkRequestBudget(context), ...checkRatings(context)];
}

function checkMeasureBudget({ checked, one }: InjectContext): readonly Problem[] {
	const { budgets, scoring } = checked.scenario;
	const { measures } = checked.libraries.defined;
	if (!isWhole(checked.source, "budgets") || !isWhole(checked.source, "scoring")) return [];
	return Object.entries(one.inject.measures).flatMap(([team, keys]) => {
		const burdenOf = (id: string) => measures.get(id)?.entry.burden;
		const useful = keys.useful.map(burdenOf).filter((burden) => burden !== undefined);
		const cheapest = useful.sort((a, b) => a - b).slice(0, scoring.usefulNeeded);
		const required = keys.required.map(burdenOf).filter((burden) => burden !== undefined);
		const wanted = [...required, ...cheapest];
		const cost = wanted.reduce((sum, burden) => sum + burden, 0);
		const place = inside(one.source.place, "measures", team);
		const what = `The required and the ${cheapest.length} cheapest useful measures of "${team}"`;
		const problems: Problem[] = [];
		if (cost > budgets.measures) {
			const message = `${what} cost ${cost} together, and the budget is ${budgets.measures}. Require fewer or cheaper ones, or raise budgets.measures.`;
			problems.push(problemAt(place, "measures-over-budget", message, { at: "key" }));
		}
		if (wanted.length > budgets.measuresMax) {
			const message = `${what} are ${wanted.length}, and a team may add ${budgets.measuresMax}. Require fewer, or raise budgets.measuresMax.`;
			problems.push(problemAt(place, "measures-over-number", message, { at: "key" }));
		}
		return problems;
	});
}

function checkRequestBudget({ checked, one }: InjectContext): readonly Problem[] {
	const { budgets } = checked.scenario;
	if (!isWhole(checked.source, "budgets")) return [];
	const costs = new Map<string, number>();
	return one.inject.requests.flatMap((request, index) =>
		Object.keys(request.key).flatMap((team) => {
			const before = costs.get(team) ?? 0;
			const cost = before + request.cost;
			costs.set(team, cost);
			if (before > budgets.requests || cost <= budgets.requests) return [];
			const total = one.inject.requests.reduce(
				(sum, other) => sum + (Object.hasOwn(other.key, team) ? other.cost : 0),
				0,
			);
			const message = `The key requests of "${team}" cost ${total} together, and the budget is ${budgets.requests}. Make fewer of them key, or raise budgets.requests.`;
			const list = inside(one.source.place, "requests");
			return [
				problemAt(inside({ ...list, path: [...list.path, index] }, "key", team), "requests-over-budget", message, {
					at: "key",
				}),
			];
		}),
	);
}

function checkRatings({ one }: InjectContext): readonly Problem[] {
	const { inject, source } = one;
	return Object.entries(inject.decisions).flatMap(([team, options]) => {
		if (!isWhole(source, "decisions", team)) return [];
		const ratings = new Set(options.map(({ rating }) => rating));
		const place = inside(source.place, "decisions", team);
		return (["best", "harmful"] as const).flatMap((rating) => {
			if (ratings.has(rating) || (rating === "harmful" && inject.benign)) return [];
			const message = `The team "${team}" has no ${rating} option. Rate one of its options ${rating}, or add one.`;
			return [problemAt(place, `no-${rating}-option`, message, { at: "key" })];
		});
	});
}
