import type { InjectView } from "../views/contract/injectView.ts";
import type { Chance } from "./chance.ts";
import type { InjectKey, TeamKeys } from "./key.ts";
import type { ReadStatement } from "./reading.ts";
import { IDLE, type Opinion, type Sharing, type Strategy } from "./strategy.ts";

/** Strategies that hold the key. */

/** Flags each signal and clears the rest, takes the lightest best course, asks and tells all that it should, at once. */
export function perfect(keys: TeamKeys): Strategy {
	return {
		...silentExpert(keys),
		requests: (inject) => keyRequests(keyOf(keys, inject)),
		sharing: (inject, hand) => neededSharing(inject, keyOf(keys, inject), hand, () => true),
	};
}

/** Perfect alone: it asks nothing and tells nobody. */
export function silentExpert(keys: TeamKeys): Strategy {
	return {
		...IDLE,
		opinions: (inject, fresh) =>
			new Map(
				fresh.map(({ id }): [string, Opinion] => [
					id,
					{ call: isSignal(keyOf(keys, inject), id) ? "flag" : "clear", confidence: 0.95 },
				]),
			),
		option: (inject) => lightestBest(keyOf(keys, inject)),
		measures: (inject) => {
			const { required, useful, usefulNeeded } = keyOf(keys, inject).measures;
			return [...required, ...useful.slice(0, usefulNeeded)];
		},
	};
}

/**
 * A good team: of what it entered with it misses one signal and flags one decoy, each inject anew by chance; the best
 * course, the required measures alone, half of the telling, and no requests. Fairly sure of everything.
 */
export function solid(keys: TeamKeys, chance: Chance): Strategy {
	const mistakes = new Map<string, readonly string[]>();
	const mistakesIn = (inject: InjectView, hand: readonly ReadStatement[]): readonly string[] => {
		const known = mistakes.get(inject.id);
		if (known !== undefined) return known;
		const key = keyOf(keys, inject);
		const oneOf = (kind: "signal" | "decoy") =>
			chance.shuffled(hand.filter(({ id }) => key.statements[id]?.kind === kind)).slice(0, 1);
		const made = [...oneOf("signal"), ...oneOf("decoy")].map(({ id }) => id);
		mistakes.set(inject.id, made);
		return made;
	};
	return {
		...IDLE,
		opinions: (inject, fresh, hand) => {
			const wrong = mistakesIn(inject, hand);
			return new Map(
				fresh.map(({ id }): [string, Opinion] => {
					const flags = isSignal(keyOf(keys, inject), id) !== wrong.includes(id);
					return [id, { call: flags ? "flag" : "clear", confidence: 0.75 }];
				}),
			);
		},
		sharing: (inject, hand) => {
			const pairs = neededPairs(inject, keyOf(keys, inject), hand);
			const kept = new Set(half(pairs, chance).map(({ statementId, to }) => `${statementId} ${to}`));
			return neededSharing(inject, keyOf(keys, inject), hand, (statementId, to) => kept.has(`${statementId} ${to}`));
		},
		option: (inject) => lightestBest(keyOf(keys, inject)),
		measures: (inject) => keyOf(keys, inject).measures.required,
	};
}

/** Flags everything, is sure of it, takes the most burdensome course and whatever measures fit. */
export function tickEverything(keys: TeamKeys, chance: Chance): Strategy {
	return {
		...IDLE,
		opinions: (_inject, fresh) => new Map(fresh.map(({ id }) => [id, { call: "flag", confidence: 0.95 }])),
		option: (inject) => mostBurdensome(keyOf(keys, inject), inject),
		measures: ({ measures }) => chance.shuffled(measures).map(({ id }) => id),
	};
}

/** Sees no risk: flags nothing and takes a course that opens the door. */
export function businessFirst(keys: TeamKeys, chance: Chance): Strategy {
	return {
		...IDLE,
		option: (inject) => {
			const harmful = Object.entries(keyOf(keys, inject).options).filter(([, { rating }]) => rating === "harmful");
			return chance.pick(harmful.length > 0 ? harmful : Object.entries(keyOf(keys, inject).options))[0];
		},
	};
}

function keyOf(keys: TeamKeys, inject: InjectView): InjectKey {
	const key = Object.hasOwn(keys, inject.id) ? keys[inject.id] : undefined;
	if (key === undefined) throw new Error("The key does not know this inject: it was made for another exercise.");
	return key;
}

function isSignal(key: InjectKey, statementId: string): boolean {
	return key.statements[statementId]?.kind === "signal";
}

function lightestBest({ options }: InjectKey): string | null {
	const best = Object.entries(options).filter(([, { rating }]) => rating === "best");
	return best.sort(([, one], [, other]) => one.burden - other.burden)[0]?.[0] ?? null;
}

/** Of the options in the order in which they are shown, the first that costs honest business most. */
function mostBurdensome({ options }: InjectKey, inject: InjectView): string | null {
	const burdenOf = (id: string): number => options[id]?.burden ?? 0;
	return [...inject.options].sort((one, other) => burdenOf(other.id) - burdenOf(one.id))[0]?.id ?? null;
}

function keyRequests({ requests }: InjectKey): readonly string[] {
	return Object.entries(requests)
		.sort(([, one], [, other]) => other - one)
		.map(([id]) => id);
}

/** Half of them by chance; of an odd number, the odd one every second time. */
function half<Item>(items: readonly Item[], chance: Chance): readonly Item[] {
	const many = items.length / 2;
	return chance.shuffled(items).slice(0, Math.floor(many) + (many % 1 > 0 ? chance.below(2) : 0));
}

interface Pair {
	readonly statementId: string;
	readonly to: string;
}

/** Statements in the hand and the teams they should reach, of the teams that play. */
function neededPairs(inject: InjectView, key: InjectKey, hand: readonly ReadStatement[]): readonly Pair[] {
	return hand.flatMap(({ id }) =>
		(key.statements[id]?.reaches ?? [])
			.filter((to) => inject.sending[id] === undefined || Object.hasOwn(inject.sending[id].to, to))
			.map((to) => ({ statementId: id, to })),
	);
}

/**
 * One message for each set of recipients; where that would pass the budget, one for each recipient. Teams that wait to be
 * told get a word even if no statement is meant for them.
 */
function neededSharing(
	inject: InjectView,
	key: InjectKey,
	hand: readonly ReadStatement[],
	isKept: (statementId: string, to: string) => boolean,
): readonly Sharing[] {
	const pairs = neededPairs(inject, key, hand).filter(({ statementId, to }) => isKept(statementId, to));
	const recipientsOf = new Map<string, string[]>();
	for (const { statementId, to } of pairs)
		recipientsOf.set(statementId, [...(recipientsOf.get(statementId) ?? []), to].sort());
	const bySet = groupedBy([...recipientsOf], ([, to]) => to.join(" ")).map((group) => ({
		to: group[0]?.[1] ?? [],
		statementIds: group.map(([statementId]) => statementId),
	}));
	const byRecipient = groupedBy(pairs, ({ to }) => to).map((group) => ({
		to: [group[0]?.to ?? ""],
		statementIds: group.map(({ statementId }) => statementId),
	}));
	const messages = bySet.length <= inject.shareBudget.left ? bySet : byRecipient;
	const told = new Set(messages.flatMap(({ to }) => to));
	const waiting = key.informs.filter((teamId) => !told.has(teamId) && isKept("", teamId));
	return waiting.length === 0 ? messages : [...messages, { to: waiting, statementIds: [] }];
}

function groupedBy<Item>(items: readonly Item[], keyOfItem: (item: Item) => string): readonly (readonly Item[])[] {
	const groups = new Map<string, Item[]>();
	for (const item of items) groups.set(keyOfItem(item), [...(groups.get(keyOfItem(item)) ?? []), item]);
	return [...groups.values()];
}
