/** What can be printed of an exercise: a pack for each team, the briefings alone, or the facilitator's script. */
export const PRINTS = ["packs", "briefings", "script"] as const;
export type Print = (typeof PRINTS)[number];

/** The page that prints, with the choice of what already made. */
export function paperLink(exerciseId: string, print: Print): string {
	return `/paper?${new URLSearchParams({ exercise: exerciseId, print })}`;
}
