import type { Mark, WireCommand } from "../../../shared/exercise/commands.ts";
import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import type { StreamName } from "../../../shared/wire/protocol.ts";
import type { OutboxEntry } from "./outbox.ts";
import type { StreamViews } from "./store.ts";

/** Lays what was asked for and not yet answered over the view, so that a tap shows at once. The view itself stays as sent. */
export function overlay<Name extends StreamName>(
	name: Name,
	view: StreamViews[Name],
	outbox: readonly OutboxEntry[],
	seatId: string,
): StreamViews[Name] {
	if (outbox.length === 0) return view;
	if (name === "team") {
		const laid = outbox.reduce((team, { command }) => overTeam(team, command, seatId), view as TeamView);
		return laid as StreamViews[Name];
	}
	if (name === "seat") {
		return outbox.reduce((seat, { command }) => overSeat(seat, command), view as SeatView) as StreamViews[Name];
	}
	return view;
}

function overTeam(team: TeamView, command: WireCommand, seatId: string): TeamView {
	switch (command.type) {
		case "MarkStatement":
			return inInject(team, command.injectId, (inject) => ({
				...inject,
				marks: withMark(inject.marks, command.statementId, seatId, command.mark),
			}));
		case "SettleCall":
			return command.call === "proposed" ? team : overCall(team, command, command.call);
		case "RequestInformation":
			return inInject(team, command.injectId, (inject) => ({
				...inject,
				requests: inject.requests.map((request) =>
					request.id === command.requestId && request.state === "available"
						? { ...request, state: "asked" as const }
						: request,
				),
			}));
		case "OpenDocument":
			return inInject(team, command.injectId, (inject) => ({
				...inject,
				documents: inject.documents.map((document) =>
					document.id === command.documentId && !document.openedBy.includes(seatId)
						? { ...document, openedBy: [...document.openedBy, seatId] }
						: document,
				),
			}));
		default:
			return team;
	}
}

function overCall(
	team: TeamView,
	{ injectId, statementId }: { readonly injectId: string; readonly statementId: string },
	call: Mark | null,
): TeamView {
	return inInject(team, injectId, (inject) => ({ ...inject, calls: withCall(inject.calls, statementId, call) }));
}

function overSeat(seat: SeatView, command: WireCommand): SeatView {
	if (command.type !== "CastVote") return seat;
	const { [command.injectId]: _former, ...votes } = seat.votes;
	if (command.optionId === null) return { ...seat, votes };
	return { ...seat, votes: { ...votes, [command.injectId]: command.optionId } };
}

function inInject(team: TeamView, injectId: string, change: (inject: InjectView) => InjectView): TeamView {
	return { ...team, injects: team.injects.map((inject) => (inject.id === injectId ? change(inject) : inject)) };
}

function withMark(
	marks: InjectView["marks"],
	statementId: string,
	seatId: string,
	mark: Mark | null,
): InjectView["marks"] {
	const { [seatId]: _former, ...others } = marks[statementId] ?? {};
	return { ...marks, [statementId]: mark === null ? others : { ...others, [seatId]: mark } };
}

function withCall(calls: InjectView["calls"], statementId: string, call: Mark | null): InjectView["calls"] {
	const { [statementId]: _former, ...others } = calls;
	return call === null ? others : { ...others, [statementId]: { ...call, isSettled: true } };
}
