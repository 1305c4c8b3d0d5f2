/** A formula was fed something it has no meaning for. Never turned into a zero: the number is absent and the fault named. */
export class ScoringFault extends Error {
	override readonly name = "ScoringFault";
}

/** The value itself, or a fault that names it. */
export function finite(value: number, name: string): number {
	if (!Number.isFinite(value)) throw new ScoringFault(`${name} is ${value}, not a number.`);
	return value;
}

/** As `finite`, and not below zero: counts, weights, burdens. */
export function notNegative(value: number, name: string): number {
	if (finite(value, name) < 0) throw new ScoringFault(`${name} is ${value}, below zero.`);
	return value;
}

/** As `finite`, and a share or probability from 0 to 1. */
export function share(value: number, name: string): number {
	if (finite(value, name) < 0 || value > 1) throw new ScoringFault(`${name} is ${value}, outside 0 to 1.`);
	return value;
}
