import type {
	AddressView,
	ApiError,
	CreatedExercise,
	CreateExerciseBody,
	DeleteExerciseBody,
	IssuedLink,
	JoinLook,
	JoinSeatBody,
	LinkView,
	OperatorOverview,
	RevokeLinkBody,
	SeatTicket,
	WaitTicket,
} from "../../../shared/wire/api.ts";

export type ApiAnswer<Value> =
	| { readonly ok: true; readonly value: Value }
	| { readonly ok: false; readonly failure: ApiFailure };

/** `Unreachable` when no answer came; otherwise the server's own code and sentence. */
export interface ApiFailure {
	readonly code: string;
	readonly message: string;
	readonly status: number;
}

interface CallOptions {
	readonly method?: "GET" | "POST" | "DELETE";
	readonly token?: string;
	readonly body?: unknown;
}

const TIMEOUT_MS = 10_000;

/** One call to the server. A refusal is a value; nothing is thrown. */
export async function callApi<Value>(
	path: string,
	{ method, token, body }: CallOptions = {},
): Promise<ApiAnswer<Value>> {
	let response: Response;
	try {
		response = await fetch(path, {
			method: method ?? (body === undefined ? "GET" : "POST"),
			headers: {
				accept: "application/json",
				...(body !== undefined && { "content-type": "application/json" }),
				...(token !== undefined && { authorization: `Bearer ${token}` }),
			},
			...(body !== undefined && { body: JSON.stringify(body) }),
			cache: "no-store",
			credentials: "omit",
			signal: AbortSignal.timeout(TIMEOUT_MS),
		});
	} catch {
		return { ok: false, failure: { code: "Unreachable", message: "", status: 0 } };
	}
	if (response.status === 204) return { ok: true, value: undefined as Value };
	const answer: unknown = await response.json().catch(() => null);
	if (response.ok && answer !== null) return { ok: true, value: answer as Value };
	const error = (answer as ApiError | null)?.error;
	return {
		ok: false,
		failure: { code: error?.code ?? "Unexpected", message: error?.message ?? "", status: response.status },
	};
}

// Joining

export function lookAtCode(code: string, language: string): Promise<ApiAnswer<JoinLook>> {
	return callApi("/api/join/look", { body: { code, language } });
}

/** A seat, or a place before the door while the room is locked. */
export function takeSeat(body: JoinSeatBody): Promise<ApiAnswer<SeatTicket | WaitTicket>> {
	return callApi("/api/join/seat", { body });
}

export function askAtDoor(ticket: WaitTicket): Promise<ApiAnswer<SeatTicket | WaitTicket>> {
	return callApi("/api/join/waiting", { body: ticket });
}

export function leaveDoor(ticket: WaitTicket): Promise<ApiAnswer<void>> {
	return callApi("/api/join/waiting", { method: "DELETE", body: ticket });
}

export function takeSeatAgain(code: string, rejoinCode: string): Promise<ApiAnswer<SeatTicket>> {
	return callApi("/api/join/rejoin", { body: { code, rejoinCode } });
}

export function openLink(token: string): Promise<ApiAnswer<SeatTicket>> {
	return callApi("/api/links/open", { body: { token } });
}

/** A short code that brings a seat to another device: one's own, or any seat for a facilitator. */
export function askRejoinCode(
	ticket: Pick<SeatTicket, "exerciseId" | "seatToken">,
	seatId: string,
): Promise<ApiAnswer<{ readonly rejoinCode: string; readonly expiresWallMs: number }>> {
	return callApi(`/api/exercises/${ticket.exerciseId}/rejoin-code`, { token: ticket.seatToken, body: { seatId } });
}

// A facilitator's seat

export function issueLinkFromSeat(
	ticket: Pick<SeatTicket, "exerciseId" | "seatToken">,
	role: LinkView["role"],
	label: string,
): Promise<ApiAnswer<IssuedLink>> {
	return callApi(`/api/exercises/${ticket.exerciseId}/links`, { token: ticket.seatToken, body: { role, label } });
}

export function lookAtLinks(
	ticket: Pick<SeatTicket, "exerciseId" | "seatToken">,
): Promise<ApiAnswer<readonly LinkView[]>> {
	return callApi(`/api/exercises/${ticket.exerciseId}/links`, { token: ticket.seatToken });
}

/** One's own link is revoked only when that is meant. */
export function revokeLinkFromSeat(
	ticket: Pick<SeatTicket, "exerciseId" | "seatToken">,
	linkId: string,
	body: RevokeLinkBody,
): Promise<ApiAnswer<void>> {
	return callApi(`/api/exercises/${ticket.exerciseId}/links/${linkId}`, {
		method: "DELETE",
		token: ticket.seatToken,
		body,
	});
}

export function eraseNameFromSeat(
	ticket: Pick<SeatTicket, "exerciseId" | "seatToken">,
	seatId: string,
): Promise<ApiAnswer<void>> {
	return callApi(`/api/exercises/${ticket.exerciseId}/seats/${seatId}/name`, {
		method: "DELETE",
		token: ticket.seatToken,
	});
}

/** Lets in somebody who waits before the door, or turns them away. */
export function answerWaiting(
	ticket: Pick<SeatTicket, "exerciseId" | "seatToken">,
	waitId: string,
	isAdmitted: boolean,
): Promise<ApiAnswer<void>> {
	return callApi(`/api/exercises/${ticket.exerciseId}/waiting/${waitId}`, {
		token: ticket.seatToken,
		body: { isAdmitted },
	});
}

export function lookAtAddresses(
	ticket: Pick<SeatTicket, "exerciseId" | "seatToken">,
): Promise<ApiAnswer<{ readonly addresses: readonly AddressView[]; readonly chosenAddress: string }>> {
	return callApi(`/api/exercises/${ticket.exerciseId}/addresses`, { token: ticket.seatToken });
}

export function chooseAddressFromSeat(
	ticket: Pick<SeatTicket, "exerciseId" | "seatToken">,
	url: string,
): Promise<ApiAnswer<void>> {
	return callApi(`/api/exercises/${ticket.exerciseId}/address`, { token: ticket.seatToken, body: { url } });
}

// The operator

export function lookAtOverview(token: string): Promise<ApiAnswer<OperatorOverview>> {
	return callApi("/api/operator/overview", { token });
}

export function createExercise(token: string, body: CreateExerciseBody): Promise<ApiAnswer<CreatedExercise>> {
	return callApi("/api/operator/exercises", { token, body });
}

export function issueLink(
	token: string,
	exerciseId: string,
	role: LinkView["role"],
	label: string,
): Promise<ApiAnswer<IssuedLink>> {
	return callApi(`/api/operator/exercises/${exerciseId}/links`, { token, body: { role, label } });
}

export function revokeLink(token: string, exerciseId: string, linkId: string): Promise<ApiAnswer<void>> {
	return callApi(`/api/operator/exercises/${exerciseId}/links/${linkId}`, { method: "DELETE", token });
}

export function eraseTexts(token: string, exerciseId: string): Promise<ApiAnswer<void>> {
	return callApi(`/api/operator/exercises/${exerciseId}/erase`, { method: "POST", token });
}

export function deleteExercise(token: string, exerciseId: string, body: DeleteExerciseBody): Promise<ApiAnswer<void>> {
	return callApi(`/api/operator/exercises/${exerciseId}`, { method: "DELETE", token, body });
}

export function chooseAddress(token: string, url: string): Promise<ApiAnswer<void>> {
	return callApi("/api/operator/address", { token, body: { url } });
}
