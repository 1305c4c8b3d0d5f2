import type { TextRef } from "./commands.ts";

/** What was said beside the script. All of it is of the room: what people have heard, no undo makes unheard. */
export type TalkEvent =
	| {
			readonly type: "TeamTold";
			readonly worldId: string;
			readonly teamId: string;
			/** Null: the whole team. */
			readonly seatId: string | null;
			/** In whose name; null: the facilitator's own. */
			readonly persona: TextRef | null;
			readonly text: TextRef;
	  }
	| {
			readonly type: "TeamNudged";
			readonly injectId: string;
			readonly worldId: string;
			readonly teamId: string;
			readonly towards: NudgeTowards;
	  }
	| {
			readonly type: "QuestionAsked";
			readonly questionId: string;
			readonly worldId: string;
			readonly teamId: string;
			readonly text: TextRef;
	  }
	| {
			readonly type: "QuestionAnswered";
			readonly questionId: string;
			readonly worldId: string;
			readonly teamId: string;
			readonly persona: TextRef | null;
			readonly text: TextRef;
	  }
	/** Answered aloud, at the table. */
	| {
			readonly type: "QuestionSettled";
			readonly questionId: string;
			readonly worldId: string;
			readonly teamId: string;
	  }
	| {
			readonly type: "PointParked";
			/** Null: by somebody who sits with no team. */
			readonly worldId: string | null;
			readonly teamId: string | null;
			readonly text: TextRef;
	  }
	/** On the wall, or off it. */
	| { readonly type: "ParkedShown"; readonly shown: boolean }
	| { readonly type: "AttentionCalled"; readonly text: TextRef }
	| { readonly type: "AttentionEnded" };

/** What a team owes when it is nudged: to read, to finish with the evidence, or to decide. */
export type NudgeTowards = "reading" | "evidence" | "decision";

const TALK: Readonly<Record<TalkEvent["type"], true>> = {
	TeamTold: true,
	TeamNudged: true,
	QuestionAsked: true,
	QuestionAnswered: true,
	QuestionSettled: true,
	PointParked: true,
	ParkedShown: true,
	AttentionCalled: true,
	AttentionEnded: true,
};
export const TALK_EVENTS = Object.keys(TALK) as readonly TalkEvent["type"][];

export function isTalkEvent<Event extends { readonly type: string }>(
	event: Event,
): event is Extract<Event, { readonly type: TalkEvent["type"] }> {
	return Object.hasOwn(TALK, event.type);
}
