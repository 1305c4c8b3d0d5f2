import type { SeatRole } from "../exercise/commands.ts";

/**
 * What stands in a view where nobody's own words do. Plain words, so that whoever reads the data understands them;
 * a page says them in its own language.
 */

/** In place of a free text that was erased. */
export const ERASED = "(erased)";

export type LinkRole = Exclude<SeatRole, "player">;

/** A seat taken by a link without a label: its role, and which of its kind it is. */
export function plainLabel(role: LinkRole, number: number): string {
	return `${role} ${number}`;
}

export function readPlainLabel(label: string): { readonly role: LinkRole; readonly number: number } | null {
	const [, role, number] = /^(facilitator|adviser|observer|projector) (\d+)$/.exec(label) ?? [];
	return role === undefined ? null : { role: role as LinkRole, number: Number(number) };
}
