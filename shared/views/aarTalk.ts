import type { ExerciseState } from "../exercise/state.ts";
import type { AarTalkView } from "./aarTalkView.ts";
import { parkedOf, questionView } from "./talkView.ts";
import type { Words } from "./words.ts";

/** Questions to the facilitator with their answers, and what was set aside for the hot wash. */
export function aarTalkOf({ talk }: ExerciseState, words: Words): AarTalkView {
	return {
		questions: talk.questions.map((asked) => {
			const { id, atMs, text, answers, isSettled } = questionView(words, asked);
			return { id, atMs, worldId: asked.worldId, teamId: asked.teamId, text, answers, isSettled };
		}),
		parked: parkedOf(talk, words),
	};
}
