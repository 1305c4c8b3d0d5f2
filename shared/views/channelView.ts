import { playOf, statementOf } from "../exercise/find.ts";
import { documentsInHand } from "../exercise/hand.ts";
import type { ExerciseState, Message, Play, ReceivedStatement } from "../exercise/state.ts";
import type { Inject, LocalText, Statement } from "../scenario/scenario.ts";
import type { CaseCallView, InjectView, MessageView } from "./contract/injectView.ts";
import type { Words } from "./words.ts";

/** A statement as it travelled to this team: in release wording where it went so, otherwise in full. */
export function receivedText(
	state: ExerciseState,
	inject: Inject,
	words: Words,
	play: Play,
	{ statementId, wording, from }: Pick<ReceivedStatement, "statementId" | "wording" | "from">,
): string {
	const statement = statementOf(inject, statementId);
	if (statement === undefined) return "";
	if (wording !== "release") return words.text(statement.text);
	return words.optional(releaseWording(state, play, statement, from, play.teamId)) ?? "";
}

/** Passed on without a wording of its own, a statement keeps the one that the team passing it on had itself read. */
function releaseWording(
	state: ExerciseState,
	{ worldId, injectId }: Play,
	statement: Statement,
	from: string,
	to: string,
): LocalText | null {
	if (Object.hasOwn(statement.release, to)) return statement.release[to] ?? null;
	const sender = playOf(state, worldId, from, injectId);
	if (sender === undefined || !Object.hasOwn(sender.received, statement.id)) return null;
	const had = sender.received[statement.id];
	return had?.wording === "release" ? releaseWording(state, sender, statement, had.from, from) : null;
}

/** A statement as this team itself has it: in full where it stands in a document it holds, otherwise as it came. */
function ownText(state: ExerciseState, inject: Inject, words: Words, play: Play, statementId: string): string {
	const isHeld = documentsInHand(inject, play).some(({ document }) => document.statementIds.includes(statementId));
	if (isHeld) return words.text(statementOf(inject, statementId)?.text ?? {});
	const received = Object.hasOwn(play.received, statementId) ? play.received[statementId] : undefined;
	return received === undefined ? "" : receivedText(state, inject, words, play, received);
}

/** Who told this team, if it may know: not who wrote to it without a name. */
export function informantOf(state: ExerciseState, { worldId, teamId, injectId, informedBy }: Play): string | null {
	const told = state.messages.find(
		(message) =>
			message.worldId === worldId &&
			message.injectId === injectId &&
			message.from === informedBy &&
			message.to.includes(teamId),
	);
	return told?.anonymous ? null : informedBy;
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
		.map((message) => messageView(state, inject, play, message, words, statementId));
}

function messageView(
	state: ExerciseState,
	inject: Inject,
	play: Play,
	message: Message,
	words: Words,
	statementId: (id: string) => string,
): MessageView {
	const { teamId } = play;
	const isOwn = message.from === teamId;
	return {
		id: message.id,
		kind: message.kind,
		from: message.anonymous && !isOwn ? null : message.from,
		isOwn,
		to: recipientsOf(state, message, teamId),
		atMs: message.atMs,
		text: words.saidIfAny(message.text),
		statements: message.statements.map(({ statementId: id, wording }) => ({
			statementId: statementId(id),
			text: isOwn
				? ownText(state, inject, words, play, id)
				: receivedText(state, inject, words, play, {
						statementId: id,
						wording: wording[teamId] ?? "full",
						from: message.from,
					}),
		})),
		replyByMs: message.replyByMs,
		inReplyTo: message.inReplyTo,
		isAnswered: isOwn ? message.answeredBy.length > 0 : message.answeredBy.includes(teamId),
	};
}

/** The recipients, as far as they do not give away who asked without a name: neither by whom the answer goes to, nor by who is left out. */
function recipientsOf(state: ExerciseState, message: Message, teamId: string): readonly string[] {
	if (message.anonymous && message.from !== teamId) return [teamId];
	const answered = state.messages.find(({ id }) => message.kind === "answer" && id === message.inReplyTo);
	return answered?.anonymous && answered.from !== teamId ? [] : message.to;
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
