import type { Outcome, Rating } from "../scenario/schema.ts";

/**
 * What the leads' decisions alone make of an inject, for injects whose branches state no outcome. Leads in the
 * scenario's order: the first physically controls the item. Rating null: that lead decided nothing.
 * Prevented: every lead at least acceptable. Diverted: none is, or the first is harmful. Displaced: the leads split.
 * Null where no lead decided at all.
 */
export function outcomeByFormula(leads: readonly { readonly rating: Rating | null }[]): Outcome | null {
	if (leads.every(({ rating }) => rating === null)) return null;
	if (leads[0]?.rating === "harmful") return "diverted";
	const adequate = leads.filter(({ rating }) => rating === "best" || rating === "acceptable").length;
	if (adequate === leads.length) return "prevented";
	return adequate === 0 ? "diverted" : "displaced";
}
