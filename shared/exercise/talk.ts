import type { SeatRole, TextRef } from "./commands.ts";
import type { RecordedEvent } from "./events.ts";
import type { NudgeTowards, TalkEvent } from "./talkEvents.ts";

/** What facilitator and teams have said to each other beside the script. */
export interface Talk {
	readonly told: readonly Told[];
	readonly nudges: readonly Nudge[];
	readonly questions: readonly Question[];
	readonly parked: readonly ParkedPoint[];
	/** Whether the wall shows what is parked. */
	readonly isParkedShown: boolean;
	/** What all players' screens say now, and nothing else can be done on them. */
	readonly attention: Attention | null;
}

export interface Told {
	readonly seq: number;
	readonly atMs: number;
	readonly worldId: string;
	readonly teamId: string;
	readonly seatId: string | null;
	readonly persona: TextRef | null;
	readonly text: TextRef;
}

export interface Nudge {
	readonly seq: number;
	readonly atMs: number;
	readonly injectId: string;
	readonly worldId: string;
	readonly teamId: string;
	readonly towards: NudgeTowards;
}

export interface Question {
	readonly id: string;
	readonly atMs: number;
	readonly worldId: string;
	readonly teamId: string;
	readonly bySeatId: string;
	readonly text: TextRef;
	readonly answers: readonly Answer[];
	/** Answered aloud. */
	readonly isSettled: boolean;
}

interface Answer {
	readonly seq: number;
	readonly atMs: number;
	readonly persona: TextRef | null;
	readonly text: TextRef;
}

export interface ParkedPoint {
	readonly seq: number;
	readonly atMs: number;
	readonly worldId: string | null;
	readonly teamId: string | null;
	readonly byRole: SeatRole;
	readonly text: TextRef;
}

export interface Attention {
	readonly seq: number;
	readonly atMs: number;
	readonly text: TextRef;
}

export const NOTHING_SAID: Talk = {
	told: [],
	nudges: [],
	questions: [],
	parked: [],
	isParkedShown: false,
	attention: null,
};

/** `byRole`: what whoever did it is in this exercise. */
export function evolveTalk(
	talk: Talk,
	{ seq, atMs, by }: Pick<RecordedEvent, "seq" | "atMs" | "by">,
	event: TalkEvent,
	byRole: SeatRole,
): Talk {
	switch (event.type) {
		case "TeamTold": {
			const { worldId, teamId, seatId, persona, text } = event;
			return { ...talk, told: [...talk.told, { seq, atMs, worldId, teamId, seatId, persona, text }] };
		}
		case "TeamNudged": {
			const { injectId, worldId, teamId, towards } = event;
			return { ...talk, nudges: [...talk.nudges, { seq, atMs, injectId, worldId, teamId, towards }] };
		}
		case "QuestionAsked": {
			const { questionId: id, worldId, teamId, text } = event;
			const asked = { id, atMs, worldId, teamId, bySeatId: by, text, answers: [], isSettled: false };
			return { ...talk, questions: [...talk.questions, asked] };
		}
		case "QuestionAnswered": {
			const answer = { seq, atMs, persona: event.persona, text: event.text };
			return withQuestion(talk, event.questionId, (asked) => ({ ...asked, answers: [...asked.answers, answer] }));
		}
		case "QuestionSettled":
			return withQuestion(talk, event.questionId, (asked) => ({ ...asked, isSettled: true }));
		case "PointParked": {
			const { worldId, teamId, text } = event;
			return { ...talk, parked: [...talk.parked, { seq, atMs, worldId, teamId, byRole, text }] };
		}
		case "ParkedShown":
			return { ...talk, isParkedShown: event.shown };
		case "AttentionCalled":
			return { ...talk, attention: { seq, atMs, text: event.text } };
		case "AttentionEnded":
			return { ...talk, attention: null };
	}
}

function withQuestion(talk: Talk, questionId: string, change: (question: Question) => Question): Talk {
	return { ...talk, questions: talk.questions.map((asked) => (asked.id === questionId ? change(asked) : asked)) };
}

export function isOpenQuestion({ answers, isSettled }: Question): boolean {
	return answers.length === 0 && !isSettled;
}
