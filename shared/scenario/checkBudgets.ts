import type { InjectContext } from "./checked.ts";
import { inside, problemAt } from "./place.ts";
import type { Problem } from "./problem.ts";
import { isWhole } from "./source.ts";

/** What a good team should do can be paid for, and every decision has a best and a harmful option. */
export function checkBudgets(context: InjectContext): readonly Problem[] {
	return [
		...checkMeasureBudget(context),
		...checkRequestBudget(context),
		...checkRatings(context),
		...checkGreatestBurden(context),
	];
}

/** What good play costs must stay below the burden at which proportionality is 0, or nothing can be measured between. */
function checkGreatestBurden({ checked, one }: InjectContext): readonly Problem[] {
	const { budgets, scoring } = checked.scenario;
	if (!isWhole(checked.source, "budgets") || !isWhole(checked.source, "scoring")) return [];
	return Object.entries(one.inject.decisions).flatMap(([team, options]) => {
		const best = options.filter(({ rating }) => rating === "best").map(({ burden }) => burden);
		if (best.length === 0 || !isWhole(one.source, "decisions", team)) return [];
		const { required, cheapest } = wantedMeasures({ checked, one }, team);
		const measures = [...required, ...cheapest].reduce((sum, burden) => sum + burden, 0);
		const necessary = Math.min(...best) + measures;
		// Measures that the budget cannot pay for are reported as such.
		if (necessary < scoring.burdenMax || measures > budgets.measures) return [];
		const message = `Good play of "${team}" has a burden of ${necessary}: ${Math.min(...best)} for its lightest best option and ${measures} for its measures. It must be below scoring.burdenMax, ${scoring.burdenMax}. Lower the burdens, or raise burdenMax.`;
		return [problemAt(inside(one.source.place, "decisions", team), "burden-over-max", message, { at: "key" })];
	});
}

/** The burdens of what a good team adds: the required measures, and as many of the cheapest useful ones as are asked for. */
function wantedMeasures({ checked, one }: Pick<InjectContext, "checked" | "one">, team: string) {
	const keys = Object.hasOwn(one.inject.measures, team) ? one.inject.measures[team] : undefined;
	const burdenOf = (id: string) => checked.libraries.defined.measures.get(id)?.entry.burden ?? [];
	return {
		required: (keys?.required ?? []).flatMap(burdenOf),
		cheapest: (keys?.useful ?? [])
			.flatMap(burdenOf)
			.sort((a, b) => a - b)
			.slice(0, checked.scenario.scoring.usefulNeeded),
	};
}

function checkMeasureBudget({ checked, one }: InjectContext): readonly Problem[] {
	const { budgets } = checked.scenario;
	if (!isWhole(checked.source, "budgets") || !isWhole(checked.source, "scoring")) return [];
	return Object.keys(one.inject.measures).flatMap((team) => {
		const { required, cheapest } = wantedMeasures({ checked, one }, team);
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
