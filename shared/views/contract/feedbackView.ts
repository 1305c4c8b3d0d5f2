import type { FeedbackMark } from "../../exercise/feedback.ts";

/** What people thought of the exercise, all together: nobody's own. */
export interface FeedbackView {
	readonly given: number;
	/** How many gave each mark, from 1 to 5. */
	readonly useful: readonly number[];
	readonly credible: readonly number[];
	/** In the order of the alphabet, so that nothing tells whose they are. */
	readonly texts: readonly string[];
}

/** As the person who gave it sees it. */
export interface OwnFeedbackView {
	readonly useful: FeedbackMark;
	readonly credible: FeedbackMark;
	readonly text: string;
}
