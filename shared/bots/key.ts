import { optionsOf } from "../exercise/find.ts";
import { opaqueIdsOf } from "../exercise/opaqueIds.ts";
import type { Inject, Scenario } from "../scenario/scenario.ts";
import type { Rating, StatementKind } from "../scenario/schema.ts";

/**
 * What an expert knows and no view tells: made from the scenario and the exercise's seed, apart from the views, and
 * given only to the kinds of bot that need it. All ids are opaque, as on the wire; teams and measures have their own.
 */
export interface InjectKey {
	readonly statements: Readonly<
		Record<string, { readonly kind: StatementKind; readonly weight: number; readonly reaches: readonly string[] }>
	>;
	/** This team's own options. */
	readonly options: Readonly<Record<string, { readonly rating: Rating; readonly burden: number }>>;
	readonly measures: {
		readonly required: readonly string[];
		/** The cheapest first. */
		readonly useful: readonly string[];
		readonly usefulNeeded: number;
	};
	/** Requests that are key for this team: how much they weigh. */
	readonly requests: Readonly<Record<string, number>>;
	/** Teams that enter only when this team writes to them. */
	readonly informs: readonly string[];
}

/** By opaque inject id. */
export type TeamKeys = Readonly<Record<string, InjectKey>>;

export function keysFor(scenario: Scenario, seed: string, teamId: string): TeamKeys {
	const ids = opaqueIdsOf(scenario, seed);
	return Object.fromEntries(
		scenario.injects.map((inject) => [
			ids.opaque("inject", inject.id, inject.id),
			keyOf(scenario, inject, teamId, (kind, id) => ids.opaque(kind, inject.id, id)),
		]),
	);
}

function keyOf(
	scenario: Scenario,
	inject: Inject,
	teamId: string,
	opaque: (kind: "statement" | "option" | "request", id: string) => string,
): InjectKey {
	const measures = Object.hasOwn(inject.measures, teamId) ? inject.measures[teamId] : undefined;
	const costOf = (id: string): number => scenario.measures[id]?.burden ?? 0;
	return {
		statements: Object.fromEntries(
			Object.values(inject.statements).map(({ id, kind, weight, reaches }) => [
				opaque("statement", id),
				{ kind, weight, reaches: reaches.filter((to) => to !== teamId && Object.hasOwn(inject.enters, to)) },
			]),
		),
		options: Object.fromEntries(
			optionsOf(inject, teamId).map(({ id, rating, burden }) => [opaque("option", id), { rating, burden }]),
		),
		measures: {
			required: measures?.required ?? [],
			useful: [...(measures?.useful ?? [])].sort((one, other) => costOf(one) - costOf(other)),
			usefulNeeded: scenario.scoring.usefulNeeded,
		},
		requests: Object.fromEntries(
			inject.requests.flatMap(({ id, by, key }) => {
				const weight = Object.hasOwn(key, teamId) ? key[teamId] : undefined;
				return weight === undefined || !by.includes(teamId) ? [] : [[opaque("request", id), weight]];
			}),
		),
		informs: Object.entries(inject.enters).flatMap(([waiting, enters]) =>
			typeof enters === "object" && "informedBy" in enters && enters.informedBy.includes(teamId) ? [waiting] : [],
		),
	};
}
