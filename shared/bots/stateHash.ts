import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { ExerciseState } from "../exercise/state.ts";

/** The same state gives the same hash, in whatever order its keys came to be. */
export function stateHash(state: ExerciseState): string {
	return bytesToHex(sha256(utf8ToBytes(JSON.stringify(inKeyOrder(state)))));
}

function inKeyOrder(value: unknown): unknown {
	if (value === null || typeof value !== "object") return value;
	if (Array.isArray(value)) return value.map(inKeyOrder);
	return Object.fromEntries(
		Object.entries(value)
			.filter(([, item]) => item !== undefined)
			.sort(([one], [other]) => (one < other ? -1 : 1))
			.map(([key, item]) => [key, inKeyOrder(item)]),
	);
}
