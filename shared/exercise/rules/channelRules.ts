import type { Inject } from "../../scenario/scenario.ts";
import type { SeatCommand, TextRef } from "../commands.ts";
import type { ExerciseEvent, SentMessage, SentStatement } from "../events.ts";
import { playOf, statementOf, teamsPlaying } from "../find.ts";
import { handOf } from "../hand.ts";
import { accept, type Ruling, refuse } from "../refusal.ts";
import type { ExerciseState, Play } from "../state.ts";
import type { Table } from "./playRules.ts";

/** Rules of the formal channel between the teams of a world. Permissions have been checked. */

export type Wording = SentStatement["wording"][string];

/**
 * How a statement travels from this play's team to another: a sensitive one only in its release wording, or in full
 * once its originator agreed; anything else is a leak. What itself came in release wording is passed on so.
 */
export function wordingFor(inject: Inject, state: ExerciseState, play: Play, statementId: string, to: string): Wording {
	const statement = statementOf(inject, statementId);
	if (statement === undefined || !statement.sensitive) return "full";
	if (Object.hasOwn(statement.release, to)) return "release";
	const received = Object.hasOwn(play.received, statementId) ? play.received[statementId] : undefined;
	if (received?.wording === "release") return "release";
	const hasAgreed = Object.values(state.originatorAsks).some(
		(ask) =>
			ask.agrees === true &&
			ask.worldId === play.worldId &&
			ask.injectId === play.injectId &&
			ask.teamId === play.teamId &&
			ask.statementId === statementId &&
			ask.to === to,
	);
	return hasAgreed ? "agreed" : "leak";
}

interface Outgoing {
	readonly id: string;
	readonly kind: SentMessage["kind"];
	readonly to: readonly string[];
	readonly text: TextRef | null;
	readonly statementIds: readonly string[];
	readonly anonymous?: boolean;
	readonly replyByMs?: number | null;
	readonly inReplyTo?: string | null;
}

/** Budgets the team still has for messages that carry statements. */
export function sharesLeft(total: number, play: Play): number {
	return Math.max(0, total - play.messagesWithStatements);
}

export function send(state: ExerciseState, table: Table, shareBudget: number, outgoing: Outgoing): Ruling {
	const { inject, play, at } = table;
	const to = [...new Set(outgoing.to)];
	for (const teamId of to)
		if (teamId === at.teamId || !teamsPlaying(state, inject).includes(teamId))
			return refuse("UnknownTeam", "Choose teams of your world other than your own.");
	if (to.length === 0) return refuse("UnknownTeam", "Choose at least one team.");
	const statementIds = [...new Set(outgoing.statementIds)];
	const hand = handOf(inject, play);
	for (const statementId of statementIds)
		if (!hand.has(statementId)) return refuse("NotHeld", "Your team does not hold this statement.");
	if (statementIds.length > 0 && sharesLeft(shareBudget, play) === 0)
		return refuse("BudgetSpent", "Your team has sent as many messages with statements as it may in this inject.");
	const message: SentMessage = {
		id: outgoing.id,
		kind: outgoing.kind,
		from: at.teamId,
		to,
		text: outgoing.text,
		anonymous: outgoing.anonymous ?? false,
		replyByMs: outgoing.replyByMs ?? null,
		inReplyTo: outgoing.inReplyTo ?? null,
		statements: statementIds.map((statementId) => ({
			statementId,
			wording: Object.fromEntries(to.map((teamId) => [teamId, wordingFor(inject, state, play, statementId, teamId)])),
		})),
	};
	return accept({ type: "MessageSent", message, ...at }, ...entriesBy(state, table, to));
}

/** Teams that enter because somebody named as their informant has now written to them. */
function entriesBy(state: ExerciseState, { inject, at }: Table, to: readonly string[]): readonly ExerciseEvent[] {
	return to.flatMap((teamId): ExerciseEvent[] => {
		const enters = inject.enters[teamId];
		if (typeof enters !== "object" || !("informedBy" in enters) || !enters.informedBy.includes(at.teamId)) return [];
		if (playOf(state, at.worldId, teamId, at.injectId)?.enteredAtMs !== null) return [];
		return [{ ...at, type: "TeamEntered", teamId, cause: "informed", informedBy: at.teamId, lateMs: 0 }];
	});
}

export function answerEnquiry(
	state: ExerciseState,
	table: Table,
	shareBudget: number,
	command: SeatCommand & { type: "AnswerEnquiry" },
	id: string,
): Ruling {
	const enquiry = state.messages.find((message) => message.id === command.messageId);
	const isForUs =
		enquiry !== undefined &&
		enquiry.kind === "enquiry" &&
		enquiry.worldId === table.at.worldId &&
		enquiry.injectId === table.at.injectId &&
		enquiry.to.includes(table.at.teamId);
	if (!isForUs) return refuse("UnknownMessage", "There is no such enquiry to your team.");
	return send(state, table, shareBudget, {
		id,
		kind: "answer",
		to: [enquiry.from],
		text: command.text,
		statementIds: command.statementIds,
		inReplyTo: enquiry.id,
	});
}

export function sayInCaseCall(
	state: ExerciseState,
	table: Table,
	shareBudget: number,
	command: SeatCommand & { type: "SayInCaseCall" },
	id: string,
): Ruling {
	const call = openCallOf(state, table, command.callId);
	if (call === null) return refuse("UnknownMessage", "There is no such open case call of your team.");
	return send(state, table, shareBudget, {
		id,
		kind: "pool",
		to: call.teams.filter((teamId) => teamId !== table.at.teamId),
		text: command.text,
		statementIds: command.statementIds,
		inReplyTo: call.id,
	});
}

export function closeCaseCall(state: ExerciseState, table: Table, callId: string): Ruling {
	const call = openCallOf(state, table, callId);
	if (call === null) return refuse("UnknownMessage", "There is no such open case call of your team.");
	if (call.by !== table.at.teamId) return refuse("NotAllowed", "The team that opened the case call closes it.");
	return accept({ type: "CaseCallClosed", callId, ...table.at });
}

function openCallOf(state: ExerciseState, { at }: Table, callId: string) {
	const call = Object.hasOwn(state.caseCalls, callId) ? state.caseCalls[callId] : undefined;
	if (call === undefined || call.closedAtMs !== null) return null;
	return call.worldId === at.worldId && call.injectId === at.injectId && call.teams.includes(at.teamId) ? call : null;
}

export function askOriginator(
	state: ExerciseState,
	{ inject, play, at }: Table,
	command: SeatCommand & { type: "AskOriginator" },
	askId: string,
): Ruling {
	const { statementId, to } = command;
	if (!handOf(inject, play).has(statementId)) return refuse("NotHeld", "Your team does not hold this statement.");
	if (to === at.teamId || !teamsPlaying(state, inject).includes(to))
		return refuse("UnknownTeam", "Choose a team of your world other than your own.");
	if (wordingFor(inject, state, play, statementId, to) !== "leak")
		return refuse("AlreadyDone", "This statement may already travel to that team.");
	const isAsked = Object.values(state.originatorAsks).some(
		(ask) =>
			ask.worldId === at.worldId &&
			ask.teamId === at.teamId &&
			ask.injectId === at.injectId &&
			ask.statementId === statementId &&
			ask.to === to,
	);
	if (isAsked) return refuse("AlreadyRequested", "The originator has been asked already.");
	return accept({ type: "OriginatorAsked", askId, statementId, to, ...at });
}
