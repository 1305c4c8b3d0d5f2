import type { Scenario } from "../../scenario/scenario.ts";
import type { Refusal, SeatCommand } from "../commands.ts";
import { injectOf, optionsOf, playOf } from "../find.ts";
import { documentsInHand } from "../hand.ts";
import { accept, type Ruling, refuse } from "../refusal.ts";
import type { ExerciseState, Seat } from "../state.ts";
import { isOpenQuestion, type Question } from "../talk.ts";
import type { Recipient } from "../talkCommands.ts";
import type { NudgeTowards, TalkEvent } from "../talkEvents.ts";

/** Rules of what facilitator and teams say to each other beside the script. Permissions have been checked. */

export type TalkCommand = Extract<
	SeatCommand,
	{
		type:
			| "TellTeams"
			| "NudgeTeam"
			| "AskFacilitator"
			| "AnswerQuestion"
			| "SettleQuestion"
			| "ParkPoint"
			| "ShowParked"
			| "CallAttention"
			| "EndAttention";
	}
>;

/**
 * While attention is called nothing a player asks is done. It is no permission: their page stays as it is beneath the
 * call, with all that they were writing.
 */
export function whyUnheard(state: ExerciseState, seat: Seat): Refusal | null {
	if (seat.role !== "player" || state.talk.attention === null) return null;
	const message = "The facilitator asks for attention. Nothing is lost; go on when it is over.";
	return { code: "AttentionCalled", message };
}

export function ruleTalk(
	scenario: Scenario,
	state: ExerciseState,
	seat: Seat,
	command: TalkCommand,
	newId: () => string,
): Ruling {
	switch (command.type) {
		case "TellTeams":
			return tellTeams(state, command);
		case "NudgeTeam":
			return nudgeTeam(scenario, state, command);
		case "AskFacilitator":
			return askFacilitator(seat, command, newId());
		case "AnswerQuestion":
			return answerQuestion(state, command);
		case "SettleQuestion":
			return settleQuestion(state, command);
		case "ParkPoint":
			return accept({ type: "PointParked", worldId: seat.worldId, teamId: seat.teamId, text: command.text });
		case "ShowParked":
			if (state.talk.isParkedShown === command.shown)
				return refuse("AlreadyDone", command.shown ? "It is shown already." : "It is not shown.");
			return accept({ type: "ParkedShown", shown: command.shown });
		case "CallAttention":
			return accept({ type: "AttentionCalled", text: command.text });
		case "EndAttention":
			return accept({ type: "AttentionEnded" });
	}
}

/** The same words to each of them, once. */
function tellTeams(state: ExerciseState, { to, persona, text }: TalkCommand & { type: "TellTeams" }): Ruling {
	for (const recipient of to) {
		const refusal = whyNobody(state, recipient);
		if (refusal !== null) return { ok: false, refusal };
	}
	const once = new Map(to.map((one) => [`${one.worldId}/${one.teamId}/${one.seatId ?? ""}`, one]));
	return accept(
		...[...once.values()].map(
			({ worldId, teamId, seatId }): TalkEvent => ({ type: "TeamTold", worldId, teamId, seatId, persona, text }),
		),
	);
}

function whyNobody({ plan, seats }: ExerciseState, { worldId, teamId, seatId }: Recipient): Refusal | null {
	if (!plan.worlds.some(({ id }) => id === worldId) || !plan.teamIds.includes(teamId))
		return { code: "UnknownTeam", message: "There is no such team in this exercise." };
	if (seatId === null) return null;
	const seat = Object.hasOwn(seats, seatId) ? seats[seatId] : undefined;
	if (seat?.role === "player" && seat.worldId === worldId && seat.teamId === teamId) return null;
	return { code: "UnknownSeat", message: "Nobody of this team sits there." };
}

function nudgeTeam(scenario: Scenario, state: ExerciseState, command: TalkCommand & { type: "NudgeTeam" }): Ruling {
	const { injectId, worldId, teamId } = command;
	const inject = injectOf(scenario, injectId);
	const play = playOf(state, worldId, teamId, injectId);
	if (inject === undefined || play === undefined) return refuse("UnknownTeam", "This team does not play this inject.");
	if (play.enteredAtMs === null) return refuse("NotEntered", "This team has not entered this inject.");
	if (play.lock !== null) return refuse("AlreadyDecided", "This team has locked its decision.");
	const hasMarked = Object.values(play.marks).some((marks) => Object.keys(marks).length > 0);
	const hasUnread = documentsInHand(inject, play).some(({ document }) => !Object.hasOwn(play.opened, document.id));
	const hasDecision = optionsOf(inject, teamId).length > 0;
	const towards: NudgeTowards = !hasMarked && hasUnread ? "reading" : hasDecision ? "decision" : "evidence";
	return accept({ type: "TeamNudged", injectId, worldId, teamId, towards });
}

function askFacilitator(seat: Seat, { text }: TalkCommand & { type: "AskFacilitator" }, questionId: string): Ruling {
	const { worldId, teamId } = seat;
	if (worldId === null || teamId === null) return refuse("NotAllowed", "Only members of a team ask here.");
	return accept({ type: "QuestionAsked", questionId, worldId, teamId, text });
}

function answerQuestion(state: ExerciseState, command: TalkCommand & { type: "AnswerQuestion" }): Ruling {
	const { questionId, persona, text } = command;
	const question = questionOf(state, questionId);
	if (question === undefined) return refuse("UnknownMessage", "Nobody has asked this.");
	const { worldId, teamId } = question;
	return accept({ type: "QuestionAnswered", questionId, worldId, teamId, persona, text });
}

function settleQuestion(state: ExerciseState, { questionId }: TalkCommand & { type: "SettleQuestion" }): Ruling {
	const question = questionOf(state, questionId);
	if (question === undefined) return refuse("UnknownMessage", "Nobody has asked this.");
	if (!isOpenQuestion(question)) return refuse("AlreadyDone", "This question has been answered already.");
	const { worldId, teamId } = question;
	return accept({ type: "QuestionSettled", questionId, worldId, teamId });
}

function questionOf({ talk }: ExerciseState, questionId: string): Question | undefined {
	return talk.questions.find(({ id }) => id === questionId);
}
