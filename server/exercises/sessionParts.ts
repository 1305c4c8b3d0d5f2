import type { Scenario } from "../../shared/scenario/scenario.ts";
import type { CommandAnswer } from "../../shared/wire/protocol.ts";
import type { ExerciseRow, Journal } from "../journal/journal.ts";
import type { Log } from "../log.ts";
import type { EncodeMessage } from "./Connection.ts";
import type { Surroundings } from "./surroundings.ts";

/** What a session is made of; injected, so that a whole exercise can run in one process under a virtual clock. */
export interface SessionParts {
	readonly exercise: ExerciseRow;
	readonly scenario: Scenario;
	readonly journal: Journal;
	readonly surroundings: Surroundings;
	readonly encode: EncodeMessage;
	/** Changes with every start of the server. */
	readonly bootId: string;
	/** The address that players open. */
	readonly joinUrl: () => string;
	readonly presenceGraceMs: number;
	readonly log: Log;
}

export const TRY_AGAIN: CommandAnswer = {
	ok: false,
	refusal: { code: "SlowDown", message: "Too much is happening at once. Try again in a moment." },
};

export const STORAGE_FAILED: CommandAnswer = {
	ok: false,
	refusal: {
		code: "StorageFailed",
		message: "This could not be stored, so it has not happened. Try again in a moment.",
	},
};
