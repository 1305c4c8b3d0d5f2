import type { RecordedEvent } from "../../shared/exercise/events.ts";
import { type ExerciseState, type Seat, teamKey } from "../../shared/exercise/state.ts";
import type { Audience } from "../../shared/views/viewFor.ts";
import type { StreamName } from "../../shared/wire/protocol.ts";
import type { Touch } from "./touch.ts";

/** An audience as a stream keeps it: the facilitator's journal is handed in when the view is made. */
export type StreamAudience =
	| Exclude<Audience, { kind: "facilitator" }>
	| Omit<Audience & { kind: "facilitator" }, "recorded">;

/** The streams a seat receives. */
export function audiencesOf(seat: Seat, language: string): readonly StreamAudience[] {
	const own: StreamAudience = { kind: "seat", seatId: seat.id, language };
	switch (seat.role) {
		case "player":
			if (seat.worldId === null || seat.teamId === null) return [own];
			return [{ kind: "team", worldId: seat.worldId, teamId: seat.teamId, language }, own];
		case "adviser":
			return [{ kind: "adviser", seatId: seat.id, language }, own];
		case "observer":
		case "projector":
			return [{ kind: "projector", language }, own];
		case "facilitator":
			return [{ kind: "facilitator", seatId: seat.id, language }, own];
	}
}

/** One stream for everybody with the same key. */
export function keyOf(audience: StreamAudience): string {
	switch (audience.kind) {
		case "team":
			return `team ${audience.worldId} ${audience.teamId} ${audience.language}`;
		case "projector":
			return `projector ${audience.language}`;
		case "seat":
		case "adviser":
		case "facilitator":
			return `${audience.kind} ${audience.seatId} ${audience.language}`;
	}
}

export function streamNameOf({ kind }: StreamAudience): StreamName {
	return kind;
}

export function withRecorded(audience: StreamAudience, recorded: readonly RecordedEvent[]): Audience {
	return audience.kind === "facilitator" ? { ...audience, recorded } : audience;
}

/** Touches by whom they reach, so that each stream is asked once however much has happened. */
export interface TouchedAudiences {
	readonly everybody: boolean;
	readonly rooms: boolean;
	readonly watchers: boolean;
	/** Keys of teams; their tables, and their seats as well. */
	readonly tables: ReadonlySet<string>;
	readonly teams: ReadonlySet<string>;
	readonly seats: ReadonlySet<string>;
}

export function touchedAudiences(touches: readonly Touch[]): TouchedAudiences {
	const whose = new Set(touches.map((touch) => touch.whose));
	const teamsOf = (kind: "team" | "table"): ReadonlySet<string> =>
		new Set(touches.flatMap((touch) => (touch.whose === kind ? [teamKey(touch.worldId, touch.teamId)] : [])));
	return {
		everybody: whose.has("everybody"),
		rooms: whose.has("rooms"),
		watchers: whose.has("watchers") || whose.has("team") || whose.has("table"),
		tables: teamsOf("table"),
		teams: teamsOf("team"),
		seats: new Set(touches.flatMap((touch) => (touch.whose === "seat" ? [touch.seatId] : []))),
	};
}

export function isTouched(audience: StreamAudience, touched: TouchedAudiences, state: ExerciseState): boolean {
	if (touched.everybody) return true;
	switch (audience.kind) {
		case "team": {
			const key = teamKey(audience.worldId, audience.teamId);
			return touched.rooms || touched.tables.has(key) || touched.teams.has(key);
		}
		case "seat": {
			if (touched.seats.has(audience.seatId)) return true;
			if (touched.teams.size === 0) return false;
			const seat = state.seats[audience.seatId];
			return seat?.worldId != null && seat.teamId !== null && touched.teams.has(teamKey(seat.worldId, seat.teamId));
		}
		case "adviser":
		case "projector":
		case "facilitator":
			return touched.rooms || touched.watchers;
	}
}
