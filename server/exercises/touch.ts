import type { RecordedEvent } from "../../shared/exercise/events.ts";
import type { ExerciseState } from "../../shared/exercise/state.ts";

/** Whose views something may have changed. When in doubt: everybody's. */
export type Touch =
	| { readonly whose: "everybody" }
	/** What teams and watchers see, and nothing of what a seat alone sees or may do. */
	| { readonly whose: "rooms" }
	/** The same of one team, and those who watch all teams. */
	| { readonly whose: "table"; readonly worldId: string; readonly teamId: string }
	/** A team, its members, and those who watch all teams. */
	| { readonly whose: "team"; readonly worldId: string; readonly teamId: string }
	/** Those who watch all teams. */
	| { readonly whose: "watchers" }
	/** What one seat alone sees. */
	| { readonly whose: "seat"; readonly seatId: string };

/**
 * The events of a busy table stay at the table. What a seat may do follows from phase, clock, pen, entries and locks
 * alone, so that most of what is said and done leaves it as it is. All other events may be seen anywhere.
 */
export function touchesOf({ by, event }: RecordedEvent): readonly Touch[] {
	switch (event.type) {
		case "DocumentOpened":
		case "StatementMarked":
		case "CallSettled":
		case "InformationRequested":
			return [{ whose: "table", worldId: event.worldId, teamId: event.teamId }];
		case "TeamTold":
			if (event.seatId !== null) return [{ whose: "watchers" }, { whose: "seat", seatId: event.seatId }];
			return [{ whose: "table", worldId: event.worldId, teamId: event.teamId }];
		case "TeamNudged":
		case "QuestionAsked":
		case "QuestionAnswered":
		case "QuestionSettled":
			return [{ whose: "table", worldId: event.worldId, teamId: event.teamId }];
		case "PointParked":
			if (event.worldId === null || event.teamId === null) return [{ whose: "watchers" }];
			return [{ whose: "table", worldId: event.worldId, teamId: event.teamId }];
		case "ParkedShown":
			return [{ whose: "watchers" }];
		case "RollCallAnswered":
		case "FeedbackGiven":
			return [{ whose: "watchers" }, { whose: "seat", seatId: event.seatId }];
		case "RoomLocked":
		case "MinutesPlanned":
		case "ScreenBlanked":
		case "ReminderDismissed":
			return [{ whose: "watchers" }];
		case "VoteCast":
			return [
				{ whose: "table", worldId: event.worldId, teamId: event.teamId },
				{ whose: "seat", seatId: by },
			];
		case "BroadcastSent":
		case "AdvicePosted":
		case "MessageSent":
		case "CaseCallClosed":
		case "OriginatorAsked":
		case "OriginatorAnswered":
		case "TimeExtended":
		case "TeamRated":
			return [{ whose: "rooms" }];
		default:
			return [{ whose: "everybody" }];
	}
}

/** Whether somebody is connected is seen at their table and by those who watch; an adviser's presence, by every table. */
export function touchOfPresence(state: ExerciseState, seatId: string): Touch {
	const seat = Object.hasOwn(state.seats, seatId) ? state.seats[seatId] : undefined;
	if (seat?.role === "adviser") return { whose: "rooms" };
	if (seat === undefined || seat.worldId === null || seat.teamId === null) return { whose: "watchers" };
	return { whose: "team", worldId: seat.worldId, teamId: seat.teamId };
}

/** Members of teams whose pen has passed on: what they may do has changed from the ground. */
export function seatsWithNewPens(state: ExerciseState, fresh: readonly RecordedEvent[]): ReadonlySet<string> {
	const seatIds = new Set<string>();
	for (const { event } of fresh) {
		if (event.type !== "PenHanded") continue;
		for (const { id, worldId, teamId } of Object.values(state.seats))
			if (worldId === event.worldId && teamId === event.teamId) seatIds.add(id);
	}
	return seatIds;
}
