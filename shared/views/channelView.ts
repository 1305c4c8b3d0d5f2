import { statementOf } from "../exercise/find.ts";
import type { ExerciseState, Message, Play, ReceivedStatement } from "../exercise/state.ts";
import type { Inject } from "../scenario/scenario.ts";
import type { CaseCallView, InjectView, MessageView } from "./view.ts";
import type { Words } from "./words.ts";

/** A statement as it travelled: in release wording where it went so, otherwise in full. */
export function receivedText(
	inject: Inject,
	words: Words,
	{ statementId, wording, from }: Pick<ReceivedStatement, "statementId" | "wording" | "from">,
	to: string,
): string {
	const statement = statementOf(inject, statementId);
	if (statement === undefined) return "";
	// Passed on by a team that itself had it in release wording, it keeps that team's wording.
	const released = statement.release[to] ?? statement.release[from];
	return words.text(wording === "release" && released !== undefined ? released : statement.text);
}

/** Messages this team sent or received in this inject. */
export function messagesOf(
	state: ExerciseState,
	inject: Inject,
	play: Play,
	words: Words,
	statementId: (id: string) => string,
): readonly MessageView[] {
	const { worldId, teamId } = play;
	return state.messages
		.filter((message) => message.worldId === worldId && message.injectId === inject.id)
		.filter((message) => message.from === teamId || message.to.includes(teamId))
		.map((message) => messageView(inject, message, teamId, words, statementId));
}

function messageView(
	inject: Inject,
	message: Message,
	teamId: string,
	words: Words,
	statementId: (id: string) => string,
): MessageView {
	const isOwn = message.from === teamId;
	return {
		id: message.id,
		kind: message.kind,
		from: message.anonymous && !isOwn ? null : message.from,
		isOwn,
		to: message.to,
		atMs: message.atMs,
		text: words.said(message.text),
		statements: message.statements.map(({ statementId: id, wording }) => ({
			statementId: statementId(id),
			text: isOwn
				? words.text(statementOf(inject, id)?.text ?? {})
				: receivedText(
						inject,
						words,
						{ statementId: id, wording: wording[teamId] ?? "full", from: message.from },
						teamId,
					),
		})),
		replyByMs: message.replyByMs,
		inReplyTo: message.inReplyTo,
		isAnswered: isOwn ? message.answeredBy.length > 0 : message.answeredBy.includes(teamId),
	};
}

export function caseCallsOf(state: ExerciseState, { worldId, teamId, injectId }: Play): readonly CaseCallView[] {
	return Object.values(state.caseCalls)
		.filter((call) => call.worldId === worldId && call.injectId === injectId && call.teams.includes(teamId))
		.map(({ id, by, teams, closedAtMs }) => ({ id, by, teams, isOpen: closedAtMs === null }));
}

export function originatorAsksOf(
	state: ExerciseState,
	{ worldId, teamId, injectId }: Play,
	statementId: (id: string) => string,
): InjectView["originatorAsks"] {
	return Object.values(state.originatorAsks)
		.filter((ask) => ask.worldId === worldId && ask.teamId === teamId && ask.injectId === injectId)
		.map((ask) => ({
			id: ask.id,
			statementId: statementId(ask.statementId),
			to: ask.to,
			state: ask.agrees === null ? "asked" : ask.agrees ? "agreed" : "refused",
		}));
}
