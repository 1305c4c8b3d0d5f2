import type { CommandType } from "../exercise/commands.ts";
import { injectOf, injectStateOf, optionOf, playOf } from "../exercise/find.ts";
import { opaqueIdsOf } from "../exercise/opaqueIds.ts";
import { holdsPen, isRunning, PERMISSIONS, whyNot } from "../exercise/permissions.ts";
import type { ExerciseState, Play, Seat } from "../exercise/state.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Draft, SeatView } from "./contract/seatView.ts";
import { ownFeedback } from "./feedbackView.ts";
import { keeper } from "./keeper.ts";
import { isPenOffered } from "./penOffer.ts";
import type { Room } from "./room.ts";
import { toldToSeat } from "./talkView.ts";
import { wordsOf } from "./words.ts";

const keepMayIn = keeper<Play, readonly CommandType[]>();
const COMMAND_TYPES = Object.keys(PERMISSIONS) as readonly CommandType[];

/** What one seat alone sees: what it may do, its private vote, its drafts. */
export function seatView(
	scenario: Scenario,
	state: ExerciseState,
	room: Room,
	seatId: string,
	language: string,
): SeatView {
	const seat = Object.hasOwn(state.seats, seatId) ? state.seats[seatId] : undefined;
	if (seat === undefined) throw new Error(`There is no seat "${seatId}" in this exercise.`);
	const words = wordsOf(scenario, state, room, language);
	const ids = opaqueIdsOf(scenario, state.seed);
	const entered = enteredInjects(state, seat);
	const injectId = (id: string): string => ids.opaque("inject", id, id);
	const drafts = room.drafts.get(seatId) ?? {};
	return {
		kind: "seat",
		seatId,
		role: seat.role,
		label: words.label(seatId),
		roleId: seat.roleId,
		worldId: seat.worldId,
		teamId: seat.teamId,
		isScribe: holdsPen(state, seat),
		isPenOffered: isPenOffered(scenario, state, room, seat),
		may: mayOf(scenario, state, room, seat),
		mayIn: Object.fromEntries(entered.map((id) => [injectId(id), mayInOf(scenario, state, seat, id)])),
		votes: Object.fromEntries(
			entered.flatMap((id) => {
				const voted = ownPlay(state, seat, id)?.votes[seatId];
				return voted === undefined ? [] : [[injectId(id), ids.opaque("option", id, voted)] as const];
			}),
		),
		feedback: ownFeedback(state, words, seatId),
		drafts: Object.fromEntries(
			Object.entries(drafts)
				.filter(([id]) => entered.includes(id))
				.map(([id, draft]) => [
					injectId(id),
					withOpaqueOptions(withOwnMeasures(scenario, seat, draft), (optionId) =>
						isOwnOption(scenario, seat, id, optionId) ? ids.opaque("option", id, optionId) : null,
					),
				]),
		),
		told: toldToSeat(state, words, room, seatId),
	};
}

/** Commands outside injects that this seat may ask now. */
export function mayOf(scenario: Scenario, state: ExerciseState, room: Room, seat: Seat): readonly CommandType[] {
	return COMMAND_TYPES.filter((type) => {
		if (PERMISSIONS[type].inInject || whyNot(scenario, state, seat, type, null) !== null) return false;
		if (type === "SetPowers") return !seat.assists || !isLeadHere(state, room);
		if (seat.role !== "player") return true;
		// The scribe hands the pen over or calls an adviser; a member takes the pen only from a scribe who is gone.
		if (type === "CallAdviser") return holdsPen(state, seat);
		if (type !== "HandPen" || holdsPen(state, seat)) return true;
		const scribe = state.pens[`${seat.worldId}/${seat.teamId}`];
		return scribe !== undefined && !room.online.has(scribe);
	});
}

function isLeadHere({ seats }: ExerciseState, { online }: Room): boolean {
	return Object.values(seats).some(({ id, role, assists }) => role === "facilitator" && !assists && online.has(id));
}

/** Commands in one inject that this seat may ask now. `injectId` is authored. */
export function mayInOf(
	scenario: Scenario,
	state: ExerciseState,
	seat: Seat,
	injectId: string,
): readonly CommandType[] {
	const play = ownPlay(state, seat, injectId);
	if (seat.role !== "player" || play === undefined) return mayInNow(scenario, state, seat, injectId);
	// Members of a team may do the same, but for the scribe: in a full hall it is worked out once for each table.
	const madeOf = [scenario, state.plan, state.phase, isRunning(state), injectStateOf(state, injectId)];
	const pen = holdsPen(state, seat) ? "scribe" : "member";
	return keepMayIn(play, pen, madeOf, () => mayInNow(scenario, state, seat, injectId));
}

function mayInNow(scenario: Scenario, state: ExerciseState, seat: Seat, injectId: string): readonly CommandType[] {
	return COMMAND_TYPES.filter(
		(type) => PERMISSIONS[type].inInject && whyNot(scenario, state, seat, type, injectId) === null,
	);
}

function enteredInjects(state: ExerciseState, seat: Seat): readonly string[] {
	if (seat.role === "adviser")
		return state.plan.injects
			.map(({ injectId }) => injectId)
			.filter((injectId) => seat.calledTo.some((key) => state.plays[`${key}/${injectId}`]?.enteredAtMs != null));
	return state.plan.injects
		.map(({ injectId }) => injectId)
		.filter((injectId) => ownPlay(state, seat, injectId)?.enteredAtMs != null);
}

function ownPlay(state: ExerciseState, { worldId, teamId }: Seat, injectId: string) {
	return worldId === null || teamId === null ? undefined : playOf(state, worldId, teamId, injectId);
}

/** Drafts are kept with authored option ids and shown with opaque ones; an option that is gone is left out. */
function withOpaqueOptions(draft: Draft, optionId: (id: string) => string | null): Draft {
	const hands = Object.entries(draft.showOfHands ?? {}).flatMap(([id, count]) => {
		const shown = optionId(id);
		return shown === null ? [] : [[shown, count] as const];
	});
	return {
		...draft,
		optionId: draft.optionId === null ? null : optionId(draft.optionId),
		showOfHands: draft.showOfHands === null ? null : Object.fromEntries(hands),
	};
}

/** A seat that was moved keeps its draft, but for what only its former team could choose. */
function withOwnMeasures(scenario: Scenario, { teamId }: Seat, draft: Draft): Draft {
	const isOwn = (id: string): boolean => teamId !== null && scenario.measures[id]?.by.includes(teamId) === true;
	return { ...draft, measures: draft.measures.filter(isOwn) };
}

function isOwnOption(scenario: Scenario, { teamId }: Seat, injectId: string, optionId: string): boolean {
	const inject = injectOf(scenario, injectId);
	return inject !== undefined && teamId !== null && optionOf(inject, teamId, optionId) !== undefined;
}
