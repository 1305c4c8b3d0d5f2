import { z } from "zod";
import { Level } from "../exercise/plan.ts";
import { Id, Outcome } from "../scenario/schema.ts";
import { BOT_KINDS } from "./botKinds.ts";

/**
 * A playthrough stands beside a scenario and says how it is meant to go: who plays how, and what must come of it.
 * Ids are the author's own.
 */

const Minute = z.number().min(0).max(600);

/** What a team does at one moment of an inject. */
export const Step = z.strictObject({
	inject: Id,
	minute: Minute.describe("Minutes after the inject's release; a team that enters later does it on entry."),
	flag: z.array(Id).default([]).describe("Statements to flag."),
	clear: z.array(Id).default([]).describe("Statements to clear; only at level 4."),
	ask: z.array(Id).default([]).describe("Requests to make."),
	tell: z
		.strictObject({ to: z.array(Id).min(1), statements: z.array(Id).default([]) })
		.optional()
		.describe("A notification to other teams."),
	decide: z
		.strictObject({ option: Id, measures: z.array(Id).default([]) })
		.optional()
		.describe("Locks this decision."),
});
export type Step = z.infer<typeof Step>;

const Play = z.union(
	[z.enum(BOT_KINDS), z.strictObject({ steps: z.array(Step).min(1) })],
	`Write one of ${BOT_KINDS.join(", ")}, or steps.`,
);

const Score = z.strictObject({
	mean: z.number().min(0).max(100).describe("Expected team score."),
	within: z.number().min(0).max(100).default(0.1),
});

export const Playthrough = z.strictObject({
	level: Level,
	worlds: z.array(z.string().trim().min(1).max(40)).min(1).max(8).default(["Only"]),
	seed: z.string().min(1).max(60),
	injects: z.array(Id).min(1).optional().describe("The main injects, and of twins the original, unless named here."),
	timeliness: z.boolean().default(false),
	practised: z.boolean().default(true),
	informsAtHalfTime: z.boolean().default(false).describe("The facilitator lets waiting teams in at half-time."),
	teams: z.record(Id, Play).describe("How each team is played; the same in every world."),
	expect: z.strictObject({
		scores: z.record(Id, Score).default({}).describe("Per team, the mean over the worlds."),
		room: Score.optional().describe("The mean over all teams and worlds."),
		outcomes: z.record(Id, Outcome).default({}).describe("Per inject, in every world."),
		branches: z
			.record(Id, z.array(Id))
			.default({})
			.describe("Per inject, branches that must have been followed in every world."),
		statuses: z
			.record(Id, z.enum(["planned", "held", "skipped", "released", "closed"]))
			.default({})
			.describe("Per inject, where it stands at the end."),
		notReached: z.record(Id, z.array(Id)).default({}).describe("Per inject, teams that nobody told; no others."),
		flags: z.record(Id, z.boolean()).default({}).describe("Flags of the world at the end, in every world."),
	}),
});
export type Playthrough = z.infer<typeof Playthrough>;
