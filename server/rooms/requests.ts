import { z } from "zod";
import { Confidence, type Refusal } from "../../shared/exercise/commands.ts";
import { Language } from "../../shared/scenario/schema.ts";

/** The shapes of what devices ask for, as they come in at the door. */

const Ref = z.string().min(1).max(80);

export const JoinRequest = z.strictObject({
	protocol: z.number().int(),
	seatToken: z.string().min(10).max(200),
	language: Language,
	have: z.array(z.string().max(120)).max(5000),
});

export const DraftRequest = z.strictObject({
	injectId: Ref,
	draft: z.strictObject({
		optionId: Ref.nullable(),
		course: z.string().max(600).nullable(),
		measures: z.array(Ref).max(8),
		reason: z.string().max(600),
		confidence: Confidence.nullable(),
		showOfHands: z.record(Ref, z.number().int().min(0).max(99)).nullable(),
	}),
});

export const ResyncRequest = z.strictObject({
	stream: z.enum(["team", "seat", "adviser", "projector", "facilitator"]),
});

export const LanguageRequest = z.strictObject({ language: Language });

/** Why a request of a wrong shape is refused: what was left empty has a code of its own. */
export function refusalOfShape({ issues }: z.ZodError): Refusal {
	const [issue] = issues;
	const isEmpty = issue?.code === "custom" && issue.params?.refusal === "Empty";
	const message = issue?.message ?? "This request has another shape than the server expects.";
	return { code: isEmpty ? "Empty" : "InvalidCommand", message };
}
