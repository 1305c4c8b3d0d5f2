import { z } from "zod";
import { Id, Language } from "../scenario/schema.ts";

/** How much mechanics the exercise uses; set once for the whole exercise. */
export const Level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
export type Level = z.infer<typeof Level>;

/** What the operator or facilitator settles before the lobby opens. Names here are names of groups, never of persons. */
export const Plan = z.strictObject({
	name: z.string().trim().min(1).max(120),
	level: Level,
	worlds: z
		.array(z.strictObject({ id: Id, name: z.string().trim().min(1).max(40) }))
		.min(1)
		.max(8),
	/** Teams of the scenario that play, in the scenario's order. */
	teamIds: z.array(Id).min(1).max(8),
	/** The MSEL of this exercise: which injects, in which order, with the minutes set aside for each. */
	injects: z
		.array(z.strictObject({ injectId: Id, plannedMinutes: z.number().min(1).max(600) }))
		.min(1)
		.max(300),
	languages: z.array(Language).min(1),
	scoring: z.boolean(),
	/** Timeliness is off unless asked for. */
	timeliness: z.boolean(),
	/** Whether plenary (projector, observers) may see team scores at the reveal. */
	plenaryScores: z.boolean(),
	/** True when the group has practised the mechanics: otherwise a mechanic's first use is unscored. */
	practised: z.boolean(),
	/** Whether seats may carry names; otherwise the role is their label. */
	names: z.boolean(),
	/** A rehearsal: bots play the teams where nobody sits, time may run faster, and nothing of it is a result. Absent: it is not. */
	dryRun: z.boolean().optional(),
});
export type Plan = z.infer<typeof Plan>;

export interface Mechanics {
	readonly channel: boolean;
	readonly requests: boolean;
	readonly measures: boolean;
	readonly votes: boolean;
	readonly confidence: boolean;
}

/** The four levels of mechanics: 1 Table; 2 adds channel and requests; 3 measures and votes; 4 confidence per statement. */
export function mechanicsOf(level: Level): Mechanics {
	return {
		channel: level >= 2,
		requests: level >= 2,
		measures: level >= 3,
		votes: level >= 3,
		confidence: level >= 4,
	};
}
