import { injectStateOf, playOf } from "../exercise/find.ts";
import type { ExerciseState } from "../exercise/state.ts";
import { isOpenQuestion, type Nudge, type Question, type Talk } from "../exercise/talk.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type {
	AttentionView,
	ConsoleTalkView,
	ParkedView,
	QuestionView,
	TeamTalkView,
	ToldView,
} from "./contract/talkView.ts";
import { keeper } from "./keeper.ts";
import { ERASED } from "./plainWords.ts";
import type { Room } from "./room.ts";
import type { Words } from "./words.ts";

/** What facilitator and teams say to each other beside the script, as each of them sees it. */

const keepLine = keeper<Talk, Omit<TeamTalkView, "nudge">>();
const keepTold = keeper<Talk, readonly ToldView[]>();
const keepConsole = keeper<Talk, ConsoleTalkView>();

/** For all: nobody is asked to attend in private. */
export function attentionOf({ talk }: ExerciseState, { said }: Words): AttentionView | null {
	return talk.attention === null ? null : { id: String(talk.attention.seq), text: said(talk.attention.text) };
}

export function teamTalkOf(
	scenario: Scenario,
	state: ExerciseState,
	words: Words,
	{ texts }: Room,
	worldId: string,
	teamId: string,
): TeamTalkView {
	const { talk, plan, seats } = state;
	const isOwn = (one: { readonly worldId: string | null; readonly teamId: string | null }): boolean =>
		one.worldId === worldId && one.teamId === teamId;
	const line = keepLine(talk, `${worldId}/${teamId}/${words.language}`, [scenario, plan, seats, texts], () => ({
		told: talk.told.filter((told) => isOwn(told) && told.seatId === null).map((told) => saidView(words, told)),
		questions: talk.questions.filter(isOwn).map((asked) => questionView(words, asked)),
		parked: talk.parked.filter(isOwn).map(({ seq, atMs, text }) => ({ id: String(seq), atMs, text: words.said(text) })),
	}));
	const nudge = talk.nudges.findLast(isOwn);
	return {
		told: line.told,
		questions: line.questions,
		parked: line.parked,
		nudge:
			nudge === undefined || !isOwed(state, nudge)
				? null
				: { id: String(nudge.seq), atMs: nudge.atMs, towards: nudge.towards },
	};
}

/** For advisers, who see what a team sees but for its private line. */
export const NO_TALK: TeamTalkView = { told: [], questions: [], parked: [], nudge: null };

/** What was said to this seat alone. */
export function toldToSeat(
	{ talk }: ExerciseState,
	words: Words,
	{ texts }: Room,
	seatId: string,
): readonly ToldView[] {
	return keepTold(talk, `${seatId}/${words.language}`, [texts], () =>
		talk.told.filter((told) => told.seatId === seatId).map((told) => saidView(words, told)),
	);
}

export function consoleTalkOf(
	scenario: Scenario,
	{ talk, plan, seats }: ExerciseState,
	words: Words,
	{ texts }: Room,
): ConsoleTalkView {
	return keepConsole(talk, words.language, [scenario, plan, seats, texts], () => ({
		told: talk.told.map((told) => {
			const { id, atMs, persona, text } = saidView(words, told);
			const { worldId, teamId, seatId } = told;
			return { id, atMs, persona, text, worldId, teamId, seat: seatId === null ? null : words.label(seatId) };
		}),
		questions: talk.questions.map((asked) => {
			const { id, atMs, by, text, answers, isSettled } = questionView(words, asked);
			const { worldId, teamId } = asked;
			return { id, atMs, by, text, answers, isSettled, worldId, teamId, isOpen: isOpenQuestion(asked) };
		}),
		personas: personasOf(talk, words),
		parked: parkedOf(talk, words),
		isParkedShown: talk.isParkedShown,
		nudges: talk.nudges.map(({ seq, atMs, injectId, worldId, teamId }) => ({
			id: String(seq),
			atMs,
			injectId,
			worldId,
			teamId,
		})),
	}));
}

export function parkedOf({ parked }: Talk, words: Words): readonly ParkedView[] {
	return parked.map(({ seq, atMs, worldId, teamId, byRole, text }) => ({
		id: String(seq),
		atMs,
		worldId,
		teamId,
		byRole,
		text: words.said(text),
	}));
}

export function questionView(words: Words, { id, atMs, bySeatId, text, answers, isSettled }: Question): QuestionView {
	return {
		id,
		atMs,
		by: words.label(bySeatId),
		text: words.said(text),
		answers: answers.map((answer) => saidView(words, answer)),
		isSettled,
	};
}

function saidView(
	words: Words,
	{ seq, atMs, persona, text }: Pick<Talk["told"][number], "seq" | "atMs" | "persona" | "text">,
): ToldView {
	return { id: String(seq), atMs, persona: words.saidIfAny(persona), text: words.said(text) };
}

function personasOf({ told, questions }: Talk, words: Words): readonly string[] {
	const spoken = [...told, ...questions.flatMap(({ answers }) => answers)].toSorted(
		(one, other) => one.seq - other.seq,
	);
	const names = spoken.flatMap(({ persona }) => words.saidIfAny(persona) ?? []);
	return [...new Set(names)].filter((name) => name !== ERASED);
}

/** A team that has decided, or whose inject is closed, owes nothing more. */
function isOwed(state: ExerciseState, { injectId, worldId, teamId }: Nudge): boolean {
	const play = playOf(state, worldId, teamId, injectId);
	return injectStateOf(state, injectId)?.status === "released" && play?.enteredAtMs != null && play.lock === null;
}
