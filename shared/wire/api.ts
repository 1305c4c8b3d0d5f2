import type { SeatRole } from "../exercise/commands.ts";
import type { Level } from "../exercise/plan.ts";
import type { Phase } from "../exercise/state.ts";

/**
 * The HTTP doors. All bodies are JSON. Secrets travel in `Authorization: Bearer …` or in a body, never in an address;
 * links carry them in the fragment. A refusal is `{ error: { code, message } }` with a fitting status.
 */

/** `GET /api/operator/overview` — operator token. */
export interface OperatorOverview {
	readonly version: string;
	readonly addresses: readonly AddressView[];
	/** The address that QR codes and join links show; the operator or facilitator picks it. */
	readonly chosenAddress: string;
	readonly scenarios: readonly ScenarioView[];
	readonly exercises: readonly ExerciseSummary[];
}

export interface AddressView {
	/** For example http://192.168.1.20:2567 */
	readonly url: string;
	readonly kind: "loopback" | "lan" | "configured";
}

export interface ScenarioView {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	readonly version: string;
	readonly languages: readonly string[];
	readonly teams: readonly { readonly id: string; readonly name: string }[];
	readonly injects: readonly {
		readonly id: string;
		readonly title: string;
		readonly plannedMinutes: number;
		readonly twinOf: string | null;
		readonly isContingency: boolean;
	}[];
	/** Problems that keep it from being played, already formatted; empty when it is fine. */
	readonly problems: readonly string[];
}

export interface ExerciseSummary {
	readonly exerciseId: string;
	readonly name: string;
	readonly scenarioTitle: string;
	readonly createdWallMs: number;
	readonly phase: Phase;
	readonly level: Level;
	readonly isDryRun: boolean;
	readonly joinCode: string;
	readonly worlds: number;
	/** Of players. */
	readonly seats: number;
	readonly online: number;
	readonly links: readonly LinkView[];
	/** Set when it could not be opened again, and says why. */
	readonly problem: string | null;
}

export interface LinkView {
	readonly linkId: string;
	readonly role: Exclude<SeatRole, "player">;
	/** Its own, or that of the seat it opened; empty for a link without a label that nobody has opened. */
	readonly label: string;
	readonly createdWallMs: number;
	readonly isRevoked: boolean;
	/** The seat it opens; null until it is opened for the first time. */
	readonly seatId: string | null;
	/** Devices connected by it now. */
	readonly devices: number;
}

/** `POST /api/operator/exercises` — operator token. Answers `CreatedExercise`. */
export interface CreateExerciseBody {
	readonly scenarioId: string;
	readonly name: string;
	readonly level: Level;
	/** Names of the worlds, one to eight. */
	readonly worlds: readonly string[];
	/** Defaults: all teams; all main injects, and of twins the original. */
	readonly teamIds?: readonly string[];
	readonly injectIds?: readonly string[];
	readonly scoring?: boolean;
	readonly timeliness?: boolean;
	readonly plenaryScores?: boolean;
	readonly practised?: boolean;
	readonly names?: boolean;
	/** A rehearsal with bots. */
	readonly dryRun?: boolean;
}

export interface CreatedExercise {
	readonly exerciseId: string;
	readonly joinCode: string;
	readonly facilitatorLink: IssuedLink;
}

/** `POST /api/operator/exercises/:id/links` `{ role, label }` → `IssuedLink`; the token is shown once. Also with a facilitator's seat token at `/api/exercises/:id/links`. */
export interface IssuedLink {
	readonly linkId: string;
	readonly role: Exclude<SeatRole, "player">;
	/** Path with the token in the fragment, for example /console#link=… ; /screen#link=… ; /adviser#link=… ; /observer#link=… */
	readonly path: string;
}

// DELETE /api/operator/exercises/:id/links/:linkId        → 204
// GET    /api/exercises/:id/links                            → readonly LinkView[], facilitator's seat token
/** `DELETE /api/exercises/:id/links/:linkId` → 204, facilitator's seat token. `OwnLink` (409) unless one's own link is meant. */
export interface RevokeLinkBody {
	readonly evenOwn: boolean;
}
// POST   /api/operator/exercises/:id/erase                   → 204: all names and free texts, once it has ended
/** `DELETE /api/operator/exercises/:id` → 204: everything of it, journal included; not while it is played. */
export interface DeleteExerciseBody {
	/** Typed once more, so that no other one is deleted by mistake. */
	readonly joinCode: string;
}
// DELETE /api/exercises/:id/seats/:seatId/name               → 204, facilitator's seat token: the seat is called by its role
// POST   /api/operator/address { url }                      → 204
// POST   /api/exercises/:id/address { url }                 → 204, facilitator's seat token
// GET    /api/exercises/:id/addresses                        → { addresses, chosenAddress }, facilitator's seat token

/** `POST /api/join/look` `{ code }` → what a person may pick. */
export interface JoinLook {
	readonly exerciseId: string;
	readonly name: string;
	readonly scenarioTitle: string;
	readonly languages: readonly string[];
	readonly phase: Phase;
	readonly isLobbyOpen: boolean;
	/** Newcomers wait until the facilitator lets them in. */
	readonly isRoomLocked: boolean;
	readonly namesAllowed: boolean;
	readonly worlds: readonly { readonly id: string; readonly name: string }[];
	readonly teams: readonly {
		readonly id: string;
		readonly name: string;
		readonly summary: string;
		readonly letter: string;
		readonly index: number;
		readonly roles: readonly { readonly id: string; readonly name: string }[];
	}[];
	/** Seats already taken, so that a person can find their own again. */
	readonly seats: readonly {
		readonly seatId: string;
		readonly worldId: string;
		readonly teamId: string;
		readonly label: string;
		readonly isOnline: boolean;
	}[];
}

/** `POST /api/join/seat` → `SeatTicket`, or 202 and a `WaitTicket` while the room is locked. */
export interface JoinSeatBody {
	readonly code: string;
	readonly worldId: string;
	readonly teamId: string;
	readonly roleId: string | null;
	/** Only if the plan allows names. */
	readonly name: string | null;
}

/**
 * Before a locked door. `POST /api/join/waiting` with it asks how it stands: 202 and the same again, or a `SeatTicket`, or
 * `TurnedAway` (409), or `UnknownWaiting` (404) once nobody has asked for a minute. `DELETE` with it waits no longer → 204.
 */
export interface WaitTicket {
	readonly waitToken: string;
}
// POST   /api/exercises/:id/waiting/:waitId { isAdmitted }  → 204, facilitator's seat token

/** `POST /api/join/rejoin` `{ code, rejoinCode }` → `SeatTicket`: take up one's seat on another device. */
// POST /api/exercises/:id/rejoin-code { seatId } → { rejoinCode, expiresWallMs }: own seat token, or a facilitator's for any seat.

/** `POST /api/links/open` `{ token }` → `SeatTicket`: facilitators, advisers, observers and projectors come by link. */

export interface SeatTicket {
	readonly exerciseId: string;
	readonly seatId: string;
	readonly role: SeatRole;
	/** Bearer secret of this seat: kept by the device, stored on the server as a hash only. */
	readonly seatToken: string;
	readonly languages: readonly string[];
}

// GET /api/exercises/:id/report — facilitator's seat token or operator token → AarView (views/aar.ts); ?language=en
// GET /healthz · /readyz · /version

export interface ApiError {
	readonly error: { readonly code: string; readonly message: string };
}
