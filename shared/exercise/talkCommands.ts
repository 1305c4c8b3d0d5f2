import { z } from "zod";
import { base, inInject, Ref } from "./commandShape.ts";
import { neededText } from "./freeText.ts";

/** Who is spoken to: a team, or one seat of it. */
const Recipient = z.strictObject({ worldId: Ref, teamId: Ref, seatId: Ref.nullable() });
export type Recipient = z.infer<typeof Recipient>;

/** In whose name the facilitator speaks: somebody of the story, or null for the facilitator. */
const Persona = neededText(80, "Write who speaks.").nullable();

/** What facilitator and teams say to each other beside the script. */
export const TALK_COMMANDS = [
	z.strictObject({
		type: z.literal("TellTeams"),
		...base,
		to: z.array(Recipient).min(1).max(64),
		persona: Persona,
		text: neededText(600, "Write the message."),
	}),
	z.strictObject({ type: z.literal("NudgeTeam"), ...inInject, worldId: Ref, teamId: Ref }),
	z.strictObject({ type: z.literal("AskFacilitator"), ...base, text: neededText(400, "Write the question.") }),
	z.strictObject({
		type: z.literal("AnswerQuestion"),
		...base,
		questionId: Ref,
		persona: Persona,
		text: neededText(600, "Write the answer."),
	}),
	z.strictObject({ type: z.literal("SettleQuestion"), ...base, questionId: Ref }),
	z.strictObject({ type: z.literal("ParkPoint"), ...base, text: neededText(300, "Write the point.") }),
	z.strictObject({ type: z.literal("ShowParked"), ...base, shown: z.boolean() }),
	z.strictObject({ type: z.literal("CallAttention"), ...base, text: neededText(300, "Write what all should read.") }),
	z.strictObject({ type: z.literal("EndAttention"), ...base }),
] as const;
