import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Scenario } from "../scenario/scenario.ts";

/**
 * What a player's wire shows is opaque (D12): ids of injects, documents, statements, options and requests are derived
 * from the exercise's secret seed, and so is the order of options. Without the seed an id says nothing of what was authored.
 */
export type OpaqueKind = "inject" | "document" | "statement" | "option" | "request";

export interface OpaqueIds {
	/** `injectId` is authored; for an inject's own id, `id` is the inject's id too. */
	readonly opaque: (kind: OpaqueKind, injectId: string, id: string) => string;
	/** The authored id, or null when no such id was ever given out. */
	readonly authored: (kind: OpaqueKind, opaqueId: string) => string | null;
	/** Items in an order that this team alone sees, the same at every look. */
	readonly shuffled: <Item extends { readonly id: string }>(items: readonly Item[], where: string) => readonly Item[];
}

const cache = new WeakMap<Scenario, Map<string, OpaqueIds>>();

/** The ids of one exercise. Remembered per scenario and seed, since they are asked for at every view. */
export function opaqueIdsOf(scenario: Scenario, seed: string): OpaqueIds {
	const bySeed = cache.get(scenario) ?? new Map<string, OpaqueIds>();
	cache.set(scenario, bySeed);
	const known = bySeed.get(seed);
	if (known !== undefined) return known;
	const made = makeOpaqueIds(scenario, seed);
	bySeed.set(seed, made);
	return made;
}

/** Hex of the keyed hash, `length` characters of it. */
export function keyedHash(seed: string, text: string, length: number): string {
	return bytesToHex(hmac(sha256, utf8ToBytes(seed), utf8ToBytes(text))).slice(0, length);
}

const ID_LENGTH = 10;

function makeOpaqueIds(scenario: Scenario, seed: string): OpaqueIds {
	const opaqueOf = new Map<string, string>();
	const authoredOf = new Map<string, string>();
	const give = (kind: OpaqueKind, injectId: string, id: string): void => {
		const key = `${kind}:${injectId}:${id}`;
		if (opaqueOf.has(key)) return;
		let opaque = keyedHash(seed, key, ID_LENGTH);
		// Forty bits: a clash is one in millions for a scenario, and is stepped over rather than trusted.
		for (let salt = 1; authoredOf.has(`${kind}:${opaque}`); salt += 1)
			opaque = keyedHash(seed, `${key}#${salt}`, ID_LENGTH);
		opaqueOf.set(key, opaque);
		authoredOf.set(`${kind}:${opaque}`, id);
	};
	for (const inject of scenario.injects) {
		give("inject", inject.id, inject.id);
		for (const { id } of inject.documents) give("document", inject.id, id);
		for (const id of Object.keys(inject.statements)) give("statement", inject.id, id);
		for (const { id } of inject.requests) give("request", inject.id, id);
		for (const options of Object.values(inject.decisions)) for (const { id } of options) give("option", inject.id, id);
	}
	const orders = new Map<string, string>();
	const orderOf = (where: string, id: string): string => {
		const key = `${where}:${id}`;
		const known = orders.get(key) ?? keyedHash(seed, `order:${key}`, 16);
		orders.set(key, known);
		return known;
	};
	return {
		opaque: (kind, injectId, id) => {
			const found = opaqueOf.get(`${kind}:${injectId}:${id}`);
			if (found === undefined) throw new Error(`The scenario has no ${kind} "${id}" in inject "${injectId}".`);
			return found;
		},
		authored: (kind, opaqueId) => authoredOf.get(`${kind}:${opaqueId}`) ?? null,
		shuffled: (items, where) =>
			[...items].sort((one, other) => (orderOf(where, one.id) < orderOf(where, other.id) ? -1 : 1)),
	};
}
