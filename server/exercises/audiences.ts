import type { RecordedEvent } from "../../shared/exercise/events.ts";
import type { ExerciseState, Seat } from "../../shared/exercise/state.ts";
import type { Audience } from "../../shared/views/viewFor.ts";
import type { StreamName } from "../../shared/wire/protocol.ts";
import type { Touch } from "./touch.ts";

/** An audience as a stream keeps it: the facilitator's journal is handed in when the view is made. */
export type StreamAudience = Exclude<Audience, { kind: "facilitator" }> | Omit<Audience & { kind: "facilitator" }, "recorded">;

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

export function isTouched(audience: StreamAudience, touch: Touch, state: ExerciseState): boolean {
	if (touch.whose === "everybody") return true;
	switch (audience.kind) {
		case "team":
			return touch.whose === "team" && audience.worldId === touch.worldId && audience.teamId === touch.teamId;
		case "seat": {
			if (touch.whose === "seat") return audience.seatId === touch.seatId;
			if (touch.whose !== "team") return false;
			const seat = state.seats[audience.seatId];
			return seat?.worldId === touch.worldId && seat.teamId === touch.teamId;
		}
		case "adviser":
		case "projector":
		case "facilitator":
			return touch.whose !== "seat";
	}
}
