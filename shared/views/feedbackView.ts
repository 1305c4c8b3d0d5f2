import { FEEDBACK_MARKS, type FeedbackMark } from "../exercise/feedback.ts";
import type { ExerciseState } from "../exercise/state.ts";
import type { FeedbackView, OwnFeedbackView } from "./contract/feedbackView.ts";
import { ERASED } from "./plainWords.ts";
import type { Words } from "./words.ts";

export function feedbackOf({ feedback }: ExerciseState, { said }: Words): FeedbackView {
	const given = Object.values(feedback);
	const countsOf = (read: (one: (typeof given)[number]) => FeedbackMark) =>
		FEEDBACK_MARKS.map((mark) => given.filter((one) => read(one) === mark).length);
	const texts = given.map(({ text }) => said(text)).filter((text) => text !== "" && text !== ERASED);
	return {
		given: given.length,
		useful: countsOf(({ useful }) => useful),
		credible: countsOf(({ credible }) => credible),
		texts: texts.sort((one, other) => (one < other ? -1 : 1)),
	};
}

export function ownFeedback({ feedback }: ExerciseState, { said }: Words, seatId: string): OwnFeedbackView | null {
	const own = Object.hasOwn(feedback, seatId) ? feedback[seatId] : undefined;
	return own === undefined ? null : { useful: own.useful, credible: own.credible, text: said(own.text) };
}
