import { finite, ScoringFault } from "./scoringFault.ts";

export type AgreementLevel = "nominal" | "ordinal" | "interval";

/**
 * Krippendorff's alpha: 1 is perfect agreement, 0 what chance gives (Krippendorff 2011). `units`: per thing rated, one
 * rating a rater, null where a rater gave none; units with fewer than two ratings say nothing. Null where the ratings
 * do not vary at all, so that agreement cannot be told from chance.
 */
export function krippendorffAlpha(
	units: readonly (readonly (number | null)[])[],
	level: AgreementLevel,
): number | null {
	const rated = units.map((unit) => unit.flatMap((rating) => (rating === null ? [] : finite(rating, "A rating"))));
	const pairable = rated.filter((unit) => unit.length > 1);
	const values = [...new Set(pairable.flat())].sort((a, b) => a - b);
	if (values.length === 0) throw new ScoringFault("No unit has two ratings.");
	const coincidences = new Map<number, Map<number, number>>(values.map((value) => [value, new Map()]));
	for (const unit of pairable)
		unit.forEach((one, index) => {
			const row = coincidences.get(one);
			unit.forEach((other, otherIndex) => {
				if (index !== otherIndex) row?.set(other, (row.get(other) ?? 0) + 1 / (unit.length - 1));
			});
		});
	const marginal = new Map(values.map((value) => [value, sum(coincidences.get(value)?.values() ?? [])]));
	const total = sum(marginal.values());
	let observed = 0;
	let expected = 0;
	for (const one of values)
		for (const other of values) {
			const distance = squaredDistance(one, other, level, marginal);
			observed += ((coincidences.get(one)?.get(other) ?? 0) * distance) / total;
			expected += ((marginal.get(one) ?? 0) * (marginal.get(other) ?? 0) * distance) / (total * (total - 1));
		}
	return expected === 0 ? null : 1 - observed / expected;
}

function squaredDistance(
	one: number,
	other: number,
	level: AgreementLevel,
	marginal: ReadonlyMap<number, number>,
): number {
	switch (level) {
		case "nominal":
			return one === other ? 0 : 1;
		case "interval":
			return (one - other) ** 2;
		case "ordinal": {
			const [low, high] = one < other ? [one, other] : [other, one];
			const between = sum([...marginal].flatMap(([value, count]) => (value >= low && value <= high ? count : [])));
			return (between - ((marginal.get(one) ?? 0) + (marginal.get(other) ?? 0)) / 2) ** 2;
		}
	}
}

/** Cohen's kappa of two raters with quadratic weights (Cohen 1968). `categories`: all, from lowest to highest. */
export function quadraticKappa(
	pairs: readonly (readonly [number, number])[],
	categories: readonly number[],
): number | null {
	if (pairs.length === 0) throw new ScoringFault("Kappa needs at least one pair of ratings.");
	if (categories.length < 2) throw new ScoringFault("Kappa needs at least two categories.");
	const ranks = pairs.map(([first, second]) => [rankOf(first, categories), rankOf(second, categories)] as const);
	const observed = sum(ranks.map(([first, second]) => (first - second) ** 2)) / pairs.length;
	const expected =
		sum(ranks.flatMap(([first]) => ranks.map(([, second]) => (first - second) ** 2))) / pairs.length ** 2;
	return expected === 0 ? null : 1 - observed / expected;
}

function rankOf(rating: number, categories: readonly number[]): number {
	const rank = categories.indexOf(rating);
	if (rank < 0) throw new ScoringFault(`${rating} is not one of the categories.`);
	return rank;
}

function sum(values: Iterable<number>): number {
	let total = 0;
	for (const value of values) total += value;
	return total;
}
