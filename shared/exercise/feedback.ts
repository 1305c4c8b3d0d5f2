import type { TextRef } from "./commands.ts";

/** From "not at all" to "very much". */
export const FEEDBACK_MARKS = [1, 2, 3, 4, 5] as const;
export type FeedbackMark = (typeof FEEDBACK_MARKS)[number];

/** What a person thinks of the exercise: two marks, and what should be different. Nobody is shown whose it is. */
export interface Feedback {
	readonly useful: FeedbackMark;
	readonly credible: FeedbackMark;
	readonly text: TextRef;
}

export type FeedbackEvent = { readonly type: "FeedbackGiven"; readonly seatId: string } & Feedback;
