import type { Refusal, SeatRole } from "../../shared/exercise/commands.ts";
import { takeSeat } from "../../shared/exercise/rules/roomRules.ts";
import type { Seat } from "../../shared/exercise/state.ts";
import { wordsOf } from "../../shared/views/words.ts";
import type { IssuedLink, JoinLook, JoinSeatBody, SeatTicket, WaitTicket } from "../../shared/wire/api.ts";
import type { AsideWrite, LinkRow } from "../journal/journal.ts";
import type { ExerciseDirectory } from "./ExerciseDirectory.ts";
import type { ExerciseSession } from "./ExerciseSession.ts";
import { nameErased, textsErased } from "./erasure.ts";
import { RejoinCodes } from "./RejoinCodes.ts";
import { randomId } from "./randomId.ts";
import { hashOf, isSecretOf, newSecret, readToken, writeToken } from "./seatToken.ts";
import type { Surroundings } from "./surroundings.ts";
import { setTextAside } from "./textsAside.ts";
import type { WaitingPlace } from "./WaitingRoom.ts";

/** A ministry's biggest hall, twice over. */
const MOST_SEATS = 1200;

export type Seated =
	| { readonly ok: true; readonly ticket: SeatTicket }
	| { readonly ok: false; readonly refusal: Refusal };

/** What came of asking for a seat: the seat, a place before the door, or a refusal. */
export type Entered = Seated | { readonly ok: true; readonly waiting: WaitTicket };

const TURNED_AWAY: Refusal = {
	code: "TurnedAway",
	message: "The facilitator has not let you in. If this is a mistake, speak to them.",
};
const TOO_MANY_WAITING: Refusal = {
	code: "TooManyWaiting",
	message: "Many people are waiting to be let in. Speak to the facilitator, and try again.",
};

/** Who a seat's token lets in. */
export interface Bearer {
	readonly session: ExerciseSession;
	readonly seat: Seat;
}

const PATHS: Readonly<Record<LinkRow["role"], string>> = {
	facilitator: "/console",
	adviser: "/adviser",
	observer: "/observer",
	projector: "/screen",
};

/** Where people come by their seats: with the join code, by link, or with a rejoin code from another device. */
export class SeatDesk {
	readonly #directory: ExerciseDirectory;
	readonly #surroundings: Surroundings;
	readonly #rejoinCodes: RejoinCodes;
	/** One after the other in each exercise: a link that is opened twice at once still has one seat. */
	readonly #queues = new Map<string, Promise<unknown>>();

	constructor(directory: ExerciseDirectory, surroundings: Surroundings) {
		this.#directory = directory;
		this.#surroundings = surroundings;
		this.#rejoinCodes = new RejoinCodes(surroundings);
	}

	/** Null for anything but a token that opens its seat now. */
	authenticate(token: string): Bearer | null {
		const parts = readToken(token);
		const session = parts === null ? undefined : this.#directory.find(parts.exerciseId);
		if (parts === null || session === undefined || !session.keys.opens(parts.holderId, parts.secret)) return null;
		const seat = session.state.seats[parts.holderId];
		return seat === undefined ? null : { session, seat };
	}

	look(session: ExerciseSession, language: string): JoinLook {
		const { state, scenario } = session;
		const words = wordsOf(scenario, state, session.hall.room(), language);
		return {
			exerciseId: session.exerciseId,
			name: state.plan.name,
			scenarioTitle: words.text(scenario.title),
			languages: state.plan.languages,
			phase: state.phase,
			isLobbyOpen: state.isLobbyOpen,
			isRoomLocked: state.isRoomLocked,
			namesAllowed: state.plan.names,
			worlds: state.plan.worlds.map(({ id, name }) => ({ id, name })),
			teams: scenario.teams
				.filter(({ id }) => state.plan.teamIds.includes(id))
				.map(({ id, summary, roles }) => ({
					...words.teamName(id),
					summary: words.text(summary),
					roles: roles.map((role) => ({ id: role.id, name: words.text(role.name) })),
				})),
			seats: Object.values(state.seats).flatMap(({ id, role, worldId, teamId }) =>
				role !== "player" || worldId === null || teamId === null
					? []
					: [{ seatId: id, worldId, teamId, label: words.label(id), isOnline: session.hall.isOnline(id) }],
			),
		};
	}

	/** A seat for a newcomer; while the room is locked, a place before the door. */
	async takeSeat(session: ExerciseSession, body: Omit<JoinSeatBody, "code">): Promise<Entered> {
		const { state, scenario, hall, exerciseId } = session;
		const { worldId, teamId, roleId } = body;
		const place = { worldId, teamId, roleId, name: state.plan.names ? body.name : null };
		if (!state.isRoomLocked) return this.#seatNewcomer(session, place);
		const wanted = { type: "TakeSeat", seatId: "", role: "player", ...place, name: null } as const;
		const ruling = takeSeat(scenario, state, wanted);
		if (!ruling.ok) return ruling;
		const entered = hall.waiting.enter(place);
		if (entered === null) return { ok: false, refusal: TOO_MANY_WAITING };
		const { waitId, secret } = entered;
		return { ok: true, waiting: { waitToken: writeToken({ exerciseId, holderId: waitId, secret }) } };
	}

	/** Somebody before the door asks how it stands. Null where nobody waits, or no longer. */
	async askAgain(token: string): Promise<Entered | null> {
		const parts = readToken(token);
		const session = parts === null ? undefined : this.#directory.find(parts.exerciseId);
		if (parts === null || session === undefined) return null;
		return this.#inTurn(session, async () => {
			const { holderId: waitId, secret } = parts;
			const waiting = session.hall.waiting.ask(waitId, secret);
			if (waiting === null) return null;
			if (waiting.state === "turned-away") return { ok: false, refusal: TURNED_AWAY };
			if (waiting.state === "waiting") return { ok: true, waiting: { waitToken: token } };
			if (waiting.state === "seated") {
				const seat = session.state.seats[waiting.seatId];
				return seat === undefined ? null : { ok: true, ticket: await this.#newTicket(session, seat.id, seat.role) };
			}
			const seated = await this.#seatNewcomer(session, waiting.place);
			if (seated.ok) session.hall.waiting.hasSatDown(waitId, seated.ticket.seatId);
			return seated;
		});
	}

	/** They go away from the door by themselves. */
	waitNoLonger(token: string): void {
		const parts = readToken(token);
		if (parts !== null) this.#directory.find(parts.exerciseId)?.hall.waiting.leave(parts.holderId, parts.secret);
	}

	newLink(role: LinkRow["role"], label: string): { readonly row: LinkRow; readonly secret: string } {
		const secret = newSecret(this.#surroundings.randomBytes);
		const row: LinkRow = {
			linkId: randomId(this.#surroundings.randomBytes, 10),
			role,
			label,
			secretHash: hashOf(secret),
			seatId: null,
			createdWallMs: this.#surroundings.nowWallMs(),
			isRevoked: false,
		};
		return { row, secret };
	}

	/** The link as it is handed out, once. */
	issued(exerciseId: string, row: LinkRow, secret: string): IssuedLink {
		const token = writeToken({ exerciseId, holderId: row.linkId, secret });
		return { linkId: row.linkId, role: row.role, path: `${PATHS[row.role]}#link=${token}` };
	}

	async issueLink(session: ExerciseSession, role: LinkRow["role"], label: string): Promise<IssuedLink> {
		const { row, secret } = this.newLink(role, label);
		await session.writeAside([{ kind: "link", link: row }]);
		return this.issued(session.exerciseId, row, secret);
	}

	/** The link opens nothing any more, and whoever came by it loses the seat. False when there is no such link. */
	async revokeLink(session: ExerciseSession, linkId: string): Promise<boolean> {
		return this.#inTurn(session, async () => {
			const link = session.keys.link(linkId);
			if (link === undefined) return false;
			const tokens: readonly AsideWrite[] =
				link.seatId === null ? [] : [{ kind: "seat-tokens", seatId: link.seatId, hashes: [] }];
			await session.writeAside([{ kind: "link", link: { ...link, isRevoked: true } }, ...tokens]);
			if (link.seatId !== null) session.hall.expel(link.seatId, "revoked");
			return true;
		});
	}

	/** The seat is called by its role from then on. False when there is no such seat. */
	async eraseName(session: ExerciseSession, seatId: string): Promise<boolean> {
		return this.#inTurn(session, async () => {
			if (!Object.hasOwn(session.state.seats, seatId)) return false;
			await session.erase(() => nameErased(session, seatId));
			return true;
		});
	}

	/** All names and free texts of an exercise that has ended. */
	async eraseTexts(session: ExerciseSession): Promise<Refusal | null> {
		return this.#inTurn(session, async () => {
			const { phase } = session.state;
			if (phase !== "hotwash" && phase !== "closed")
				return {
					code: "WrongPhase",
					message: "Names and texts are needed while the exercise is played. Erase them once it has ended.",
				};
			await session.erase(() => textsErased(session));
			return null;
		});
	}

	/** Null for anything but a link that is open. */
	async openLink(token: string): Promise<Seated | null> {
		const parts = readToken(token);
		const session = parts === null ? undefined : this.#directory.find(parts.exerciseId);
		if (parts === null || session === undefined) return null;
		return this.#inTurn(session, async () => {
			const link = session.keys.link(parts.holderId);
			if (link === undefined || link.isRevoked || !isSecretOf(parts.secret, link.secretHash)) return null;
			const { role, seatId, label } = link;
			if (seatId !== null) return { ok: true, ticket: await this.#newTicket(session, seatId, role) };
			// The label may well be a person's name, so it is kept where it can be erased.
			const name = label === "" ? null : setTextAside(label, this.#surroundings.randomBytes);
			return this.#sitDown(session, { role, worldId: null, teamId: null, roleId: null }, [link], name);
		});
	}

	issueRejoinCode(
		session: ExerciseSession,
		seatId: string,
	): { readonly rejoinCode: string; readonly expiresWallMs: number } {
		return this.#rejoinCodes.issue(session.exerciseId, seatId);
	}

	/** Null for a code that opens nothing, or no longer. */
	async rejoin(session: ExerciseSession, typed: string): Promise<SeatTicket | null> {
		const seatId = this.#rejoinCodes.redeem(session.exerciseId, typed);
		const seat = seatId === null ? undefined : session.state.seats[seatId];
		if (seat === undefined || !session.keys.isOpen(seat.id)) return null;
		return this.#inTurn(session, () => this.#newTicket(session, seat.id, seat.role));
	}

	async #seatNewcomer(session: ExerciseSession, { name: typed, ...place }: WaitingPlace): Promise<Seated> {
		if (Object.keys(session.state.seats).length >= MOST_SEATS)
			return { ok: false, refusal: { code: "RoomFull", message: "This exercise is full." } };
		const name = typed === null ? null : setTextAside(typed, this.#surroundings.randomBytes);
		return this.#sitDown(session, { role: "player", ...place }, [], name);
	}

	/** A seat for a newcomer, its token and its name in one write. */
	async #sitDown(
		session: ExerciseSession,
		place: { readonly role: SeatRole } & Pick<Seat, "worldId" | "teamId" | "roleId">,
		links: readonly LinkRow[],
		name: ReturnType<typeof setTextAside> | null,
	): Promise<Seated> {
		const { randomBytes } = this.#surroundings;
		const seatId = randomId(randomBytes, 10);
		const { secret, write } = session.keys.newToken(seatId, place.role, randomBytes);
		const answer = await session.handleServer({
			command: { type: "TakeSeat", seatId, ...place, name: name?.ref ?? null },
			texts: name === null ? [] : [name.stored],
			aside: [write, ...links.map((link) => ({ kind: "link" as const, link: { ...link, seatId } }))],
		});
		if (!answer.ok) return answer;
		return { ok: true, ticket: ticketOf(session, seatId, place.role, secret) };
	}

	async #newTicket(session: ExerciseSession, seatId: string, role: SeatRole): Promise<SeatTicket> {
		const { secret, write } = session.keys.newToken(seatId, role, this.#surroundings.randomBytes);
		await session.writeAside([write]);
		return ticketOf(session, seatId, role, secret);
	}

	#inTurn<Result>(session: ExerciseSession, work: () => Promise<Result>): Promise<Result> {
		const before = this.#queues.get(session.exerciseId) ?? Promise.resolve();
		const mine = before.then(work, work);
		this.#queues.set(
			session.exerciseId,
			mine.catch(() => {}),
		);
		return mine;
	}
}

function ticketOf({ exerciseId, state }: ExerciseSession, seatId: string, role: SeatRole, secret: string): SeatTicket {
	return {
		exerciseId,
		seatId,
		role,
		seatToken: writeToken({ exerciseId, holderId: seatId, secret }),
		languages: state.plan.languages,
	};
}
