/** The value, held between the bounds. */
export function clamp(value: number, lowest: number, highest: number): number {
	return Math.max(lowest, Math.min(highest, value));
}
