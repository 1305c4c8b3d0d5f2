import { z } from "zod";

/** Bodies that more than one door takes. */

export const LinkRequest = z.strictObject({
	role: z.enum(["facilitator", "adviser", "observer", "projector"]),
	label: z.string().trim().max(60),
});

export const AddressBody = z.strictObject({ url: z.string().min(1).max(300) });
