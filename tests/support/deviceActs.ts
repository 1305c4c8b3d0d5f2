import type { BotCommand } from "../../shared/bots/bot.ts";
import type { Chance } from "../../shared/bots/chance.ts";
import type { CommandType } from "../../shared/exercise/commands.ts";
import type { AdviserView } from "../../shared/views/contract/adviserView.ts";
import type { DocumentContent } from "../../shared/views/contract/documentContent.ts";
import type { FacilitatorView } from "../../shared/views/contract/facilitatorView.ts";
import type { InjectView } from "../../shared/views/contract/injectView.ts";
import type { Draft, SeatView } from "../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../shared/views/contract/teamView.ts";

/** What a person might press next, told from the views on the device alone. */
export type Act =
	| { readonly kind: "command"; readonly command: BotCommand }
	| { readonly kind: "draft"; readonly injectId: string; readonly draft: Draft };

export interface PlayerScreen {
	readonly team: TeamView;
	readonly seat: SeatView;
	readonly documents: ReadonlyMap<string, DocumentContent>;
}

/** A tap of a player. Now and then it is one that the screen would not offer, which must be refused and change nothing. */
export function playerAct({ team, seat, documents }: PlayerScreen, chance: Chance): Act | null {
	if (seat.may.includes("AnswerRollCall")) return { kind: "command", command: { type: "AnswerRollCall" } };
	const open = team.injects.filter(({ status }) => status === "open");
	const inject = open.length > 0 && chance.next() < 0.95 ? chance.pick(open) : team.injects.at(-1);
	if (inject === undefined) return null;
	const statements = statementsOf(inject, documents);
	if (chance.next() < 0.12 && inject.options.length > 0)
		return { kind: "draft", injectId: inject.id, draft: aDraft(inject, chance) };
	const command = playerCommand(team, inject, statements, chance);
	if (command === null) return null;
	const isOffered = [...seat.may, ...(seat.mayIn[inject.id] ?? [])].includes(command.type);
	return isOffered || chance.next() < 0.1 ? { kind: "command", command } : null;
}

function playerCommand(
	team: TeamView,
	inject: InjectView,
	statements: readonly string[],
	chance: Chance,
): BotCommand | null {
	const injectId = inject.id;
	const statementId = statements.length === 0 ? null : chance.pick(statements);
	const optionId = inject.options.length === 0 ? null : chance.pick(inject.options).id;
	const others = team.otherTeams.map(({ id }) => id);
	const text = `Word ${chance.below(1_000_000)}`;
	const statementIds = statementId !== null && chance.next() < 0.3 ? [statementId] : [];
	const confidence = team.exercise.mechanics.confidence ? chance.pick([0.6, 0.75, 0.95] as const) : null;
	const kind = chance.next();
	if (kind < 0.45 && statementId !== null) {
		const mark = chance.next() < 0.8 ? ({ call: "flag", confidence } as const) : null;
		return { type: "MarkStatement", injectId, statementId, mark };
	}
	if (kind < 0.65 && optionId !== null)
		return { type: "CastVote", injectId, optionId: chance.next() < 0.9 ? optionId : null };
	if (kind < 0.72 && inject.documents.length > 0)
		return { type: "OpenDocument", injectId, documentId: chance.pick(inject.documents).id };
	if (kind < 0.78 && statementId !== null)
		return { type: "SettleCall", injectId, statementId, call: chance.pick(["proposed", null] as const) };
	if (kind < 0.82 && inject.requests.length > 0)
		return { type: "RequestInformation", injectId, requestId: chance.pick(inject.requests).id };
	if (kind < 0.92 && others.length > 0) {
		const said = { injectId, to: [chance.pick(others)], statementIds, text };
		if (kind < 0.88) return { type: "SendNotification", ...said };
		return { type: "SendEnquiry", ...said, anonymous: chance.next() < 0.5, replyWithinMinutes: null };
	}
	const enquiry = inject.messages.find((message) => message.kind === "enquiry" && !message.isOwn);
	if (kind < 0.95 && enquiry !== undefined)
		return { type: "AnswerEnquiry", injectId, messageId: enquiry.id, statementIds, text };
	if (kind >= 0.96 && kind < 0.97) return { type: "AskFacilitator", text };
	if (kind >= 0.97 && kind < 0.975) return { type: "ParkPoint", text };
	if (kind >= 0.985 && optionId !== null)
		return {
			type: "LockDecision",
			injectId,
			optionId,
			course: null,
			measures: [],
			reason: text,
			confidence,
			showOfHands: null,
		};
	return null;
}

function aDraft(inject: InjectView, chance: Chance): Draft {
	return {
		optionId: chance.next() < 0.7 && inject.options.length > 0 ? chance.pick(inject.options).id : null,
		course: null,
		measures: [],
		reason: `Draft ${chance.below(1_000_000)}`,
		confidence: null,
		showOfHands: null,
	};
}

function statementsOf(inject: InjectView, documents: ReadonlyMap<string, DocumentContent>): readonly string[] {
	const written = inject.documents.flatMap(({ contentId }) => {
		const runs = (documents.get(contentId)?.blocks ?? []).flatMap((block) => block.runs);
		return runs.flatMap(({ statementId }) => statementId ?? []);
	});
	return [...new Set([...written, ...inject.received.map(({ statementId }) => statementId)])];
}

/** What a facilitator does while the teams work: nothing that ends their work. */
export function steadyFacilitatorAct(view: FacilitatorView, chance: Chance): Act | null {
	const inject = view.injects.at(-1);
	if (inject === undefined || inject.grid.length === 0) return null;
	const { worldId, teamId, lock } = chance.pick(inject.grid);
	const where = { injectId: inject.id, worldId, teamId };
	if (lock !== null && chance.next() < 0.7) return offered(view, { type: "ReopenDecision", ...where });
	const text = `Word ${chance.below(1_000_000)}`;
	return offered(
		view,
		chance.pick<BotCommand>([
			{ type: "ExtendTime", injectId: inject.id, minutes: 1, worldId: null, teamId: null },
			{ type: "ExtendTime", ...where, minutes: 1 },
			{ type: "Broadcast", text, worldId: chance.pick([worldId, null]) },
			{ type: "RateTeam", ...where, aspect: "recognition", rating: chance.pick(["P", "S", null]), note: text },
			...talkActs(view, where, text, chance),
		]),
	);
}

/** Words beside the script, to the team at hand or to one that has asked. */
function talkActs(
	{ seats, talk }: FacilitatorView,
	{ injectId, worldId, teamId }: { readonly injectId: string; readonly worldId: string; readonly teamId: string },
	text: string,
	chance: Chance,
): readonly BotCommand[] {
	const members = seats.filter((seat) => seat.worldId === worldId && seat.teamId === teamId);
	const seatId = members.length === 0 || chance.next() < 0.5 ? null : chance.pick(members).seatId;
	const persona = chance.pick([null, "The bank"]);
	const open = talk.questions.find(({ isOpen }) => isOpen);
	return [
		{ type: "TellTeams", to: [{ worldId, teamId, seatId }], persona, text },
		{ type: "NudgeTeam", injectId, worldId, teamId },
		...(open === undefined
			? []
			: ([
					{ type: "AnswerQuestion", questionId: open.id, persona, text },
					{ type: "SettleQuestion", questionId: open.id },
				] as const)),
	];
}

/** The same, and the steps of the exercise: releases, closings, reveals, pauses and undoing them. */
export function boldFacilitatorAct(view: FacilitatorView, chance: Chance): Act | null {
	if (view.may.includes("ResumeClock")) return { kind: "command", command: { type: "ResumeClock" } };
	if (view.attention !== null && chance.next() < 0.5) return offered(view, { type: "EndAttention" });
	const kind = chance.next();
	if (kind > 0.99) return offered(view, { type: "CallAttention", text: "Listen, please." });
	const row = view.msel.length === 0 ? undefined : chance.pick(view.msel);
	const inject = view.injects.length === 0 ? undefined : chance.pick(view.injects);
	if (kind < 0.1 && row !== undefined) return offered(view, { type: "ReleaseInject", injectId: row.injectId });
	if (kind < 0.13 && inject !== undefined) return offered(view, { type: "CloseInject", injectId: inject.id });
	if (kind < 0.25 && inject !== undefined && inject.nextReveal !== null)
		return offered(view, { type: "RevealStep", injectId: inject.id, step: inject.nextReveal });
	if (kind < 0.4 && inject !== undefined && inject.grid.length > 0) {
		const { worldId, teamId } = chance.pick(inject.grid);
		return offered(view, { type: "InformTeam", injectId: inject.id, worldId, teamId });
	}
	if (kind < 0.42) return offered(view, { type: "BlankScreen", blank: !view.isScreenBlank });
	if (kind < 0.44) return offered(view, { type: "PauseClock" });
	if (kind < 0.47 && view.undoable.length > 0)
		return offered(view, { type: "UndoStep", seq: chance.pick(view.undoable.slice(0, 3)).seq, reason: "A slip" });
	if (kind < 0.52 && view.originatorAsks.length > 0)
		return offered(view, { type: "AnswerOriginator", askId: chance.pick(view.originatorAsks).id, agrees: true });
	const adviser = view.seats.find(({ role }) => role === "adviser");
	if (kind < 0.6 && adviser !== undefined) {
		const { worldId, teamId } = chance.pick(view.seats.filter(({ role }) => role === "player"));
		if (worldId === null || teamId === null) return null;
		const called = !adviser.calledTo.includes(`${worldId}/${teamId}`);
		return offered(view, { type: "CallAdviser", seatId: adviser.seatId, worldId, teamId, called });
	}
	if (kind < 0.64) {
		const players = view.seats.filter(({ role, isScribe }) => role === "player" && !isScribe);
		if (players.length > 0) return offered(view, { type: "HandPen", seatId: chance.pick(players).seatId });
	}
	if (kind < 0.74) return deskAct(view, chance);
	return steadyFacilitatorAct(view, chance);
}

/** Who sits where: now and then somebody is moved, renamed or removed, and the room is locked or opened. */
function deskAct(view: FacilitatorView, chance: Chance): Act | null {
	const players = view.seats.filter(({ role }) => role === "player");
	if (players.length === 0) return null;
	const { seatId } = chance.pick(players);
	const to = { worldId: chance.pick(view.worlds).id, teamId: chance.pick(view.teams).id };
	return offered(
		view,
		chance.pick<BotCommand>([
			{ type: "MoveSeat", seatId, ...to },
			{ type: "MoveSeat", seatId, ...to },
			{ type: "RenameSeat", seatId, text: `Name ${chance.below(1_000_000)}` },
			{ type: "RemoveSeat", seatId },
			{ type: "MarkTeamAbsent", ...to, absent: !view.absentTeams.includes(`${to.worldId}/${to.teamId}`) },
			{ type: "LockRoom", locked: !view.exercise.isRoomLocked },
		]),
	);
}

/** An adviser has a word for a team it sits with. */
export function adviserAct({ teams }: AdviserView, chance: Chance): Act | null {
	const team = teams.length === 0 ? undefined : chance.pick(teams);
	const inject = team?.injects.at(-1);
	if (team === undefined || inject === undefined) return null;
	const where = { injectId: inject.id, worldId: team.world.id, teamId: team.team.id };
	return { kind: "command", command: { type: "PostAdvice", ...where, text: `Word ${chance.below(1_000_000)}` } };
}

function offered(view: FacilitatorView, command: BotCommand): Act | null {
	const may: readonly CommandType[] = "injectId" in command ? (view.mayIn[command.injectId] ?? []) : view.may;
	return may.includes(command.type) ? { kind: "command", command } : null;
}
