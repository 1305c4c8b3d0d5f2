import type { TalkEvent } from "../exercise/talkEvents.ts";
import type { LogEntryView } from "./contract/facilitatorView.ts";
import type { Words } from "./words.ts";

/** What the log says of words beside the script: the end of the message id, and its values. */
export function talkSaying(
	words: Words,
	event: TalkEvent,
): { readonly id: string; readonly values: Readonly<Record<string, string | number>> } {
	switch (event.type) {
		case "TeamTold": {
			const { seatId, persona, text } = event;
			const told = { text: words.said(text), ...(seatId !== null && { seat: words.label(seatId) }) };
			const whom = seatId === null ? "TeamTold" : "TeamTold.seat";
			if (persona === null) return { id: whom, values: told };
			return { id: `${whom}.persona`, values: { ...told, persona: words.said(persona) } };
		}
		case "QuestionAnswered": {
			const text = words.said(event.text);
			if (event.persona === null) return { id: event.type, values: { text } };
			return { id: `${event.type}.persona`, values: { text, persona: words.said(event.persona) } };
		}
		case "QuestionAsked":
		case "AttentionCalled":
			return { id: event.type, values: { text: words.said(event.text) } };
		// By whom is told nobody: the team stands for its members, and guests are not named.
		case "PointParked":
			return {
				id: event.teamId === null ? "PointParked.guest" : "PointParked",
				values: {
					who: event.teamId === null ? "" : words.teamName(event.teamId).name,
					text: words.said(event.text),
				},
			};
		case "ParkedShown":
			return { id: event.shown ? "ParkedShown" : "ParkedShown.off", values: {} };
		case "TeamNudged":
			return { id: `TeamNudged.${event.towards}`, values: {} };
		case "QuestionSettled":
		case "AttentionEnded":
			return { id: event.type, values: {} };
	}
}

export function talkGroupOf(event: TalkEvent): LogEntryView["group"] {
	switch (event.type) {
		case "QuestionAsked":
		case "QuestionAnswered":
		case "QuestionSettled":
		case "PointParked":
			return "team";
		case "TeamTold":
		case "TeamNudged":
		case "ParkedShown":
		case "AttentionCalled":
		case "AttentionEnded":
			return "facilitator";
	}
}
