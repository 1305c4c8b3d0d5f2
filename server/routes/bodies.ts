import { z } from "zod";
import { tidyName } from "./tidyName.ts";

/** Bodies that more than one door takes. */

export const LinkRequest = z.strictObject({
	role: z.enum(["facilitator", "adviser", "observer", "projector"]),
	/** May be empty: the seat is then called by its role. */
	label: z
		.string()
		.max(200)
		.transform(tidyName)
		.refine((label) => label.length <= 60, "Write a label of at most 60 letters."),
});

export const AddressBody = z.strictObject({ url: z.string().min(1).max(300) });
