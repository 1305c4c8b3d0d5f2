import { type Request, type Response, Router } from "express";
import { z } from "zod";
import { Language } from "../../shared/scenario/schema.ts";
import type { WaitTicket } from "../../shared/wire/api.ts";
import type { ExerciseDirectory } from "../exercises/ExerciseDirectory.ts";
import type { ExerciseSession } from "../exercises/ExerciseSession.ts";
import type { Entered, SeatDesk } from "../exercises/SeatDesk.ts";
import type { AddressThrottle } from "./AddressThrottle.ts";
import { ApiProblem, linkOpensNothing, noSuchCode, problemOf } from "./ApiProblem.ts";
import { addressOf, bodyOf } from "./request.ts";
import { tidyName } from "./tidyName.ts";

const Code = z.string().min(1).max(40);
const Ref = z.string().min(1).max(80);

const LookBody = z.strictObject({ code: Code, language: Language.optional() });
const SeatBody = z.strictObject({
	code: Code,
	worldId: Ref,
	teamId: Ref,
	roleId: Ref.nullable(),
	name: z
		.string()
		.max(200)
		.transform(tidyName)
		.refine((name) => name.length > 0 && name.length <= 40, "Write a name of at most 40 letters.")
		.nullable(),
});
const RejoinBody = z.strictObject({ code: Code, rejoinCode: Code });
const WaitingBody: z.ZodType<WaitTicket> = z.strictObject({ waitToken: z.string().min(1).max(200) });
const LinkBody = z.strictObject({ token: z.string().min(1).max(200) });

export interface JoinRouteParts {
	readonly directory: ExerciseDirectory;
	readonly desk: SeatDesk;
	/** Wrong codes and links, per address. */
	readonly failures: AddressThrottle;
}

/** How people come in: with a join code, a rejoin code or a link. */
export function joinRoutes({ directory, desk, failures }: JoinRouteParts): Router {
	const router = Router();

	/** Guessing is slow: too many wrong tries from an address, and right ones wait as well. */
	const findByCode = (request: Request, code: string): ExerciseSession => {
		refuseGuessers(request);
		const session = directory.findByCode(code);
		if (session === undefined) throw failed(request, noSuchCode());
		return session;
	};
	const refuseGuessers = (request: Request): void => {
		if (failures.isSpent(addressOf(request)))
			throw new ApiProblem(429, "SlowDown", "Too many wrong codes from this network. Wait a minute and try again.");
	};
	const failed = (request: Request, problem: ApiProblem): ApiProblem => {
		failures.count(addressOf(request));
		return problem;
	};

	router.post("/join/look", (request, response) => {
		const { code, language } = bodyOf(request, LookBody);
		const session = findByCode(request, code);
		response.json(desk.look(session, language ?? session.state.plan.languages[0] ?? "en"));
	});

	router.post("/join/seat", async (request, response) => {
		const { code, ...place } = bodyOf(request, SeatBody);
		answerEntered(response, await desk.takeSeat(findByCode(request, code), place));
	});

	// No code: what a device waits with cannot be guessed.
	router.post("/join/waiting", async (request, response) => {
		const entered = await desk.askAgain(bodyOf(request, WaitingBody).waitToken);
		if (entered === null)
			throw new ApiProblem(404, "UnknownWaiting", "Nobody waits with this any more. Ask to come in again.");
		answerEntered(response, entered);
	});

	router.delete("/join/waiting", (request, response) => {
		desk.waitNoLonger(bodyOf(request, WaitingBody).waitToken);
		response.status(204).end();
	});

	router.post("/join/rejoin", async (request, response) => {
		const { code, rejoinCode } = bodyOf(request, RejoinBody);
		const ticket = await desk.rejoin(findByCode(request, code), rejoinCode);
		if (ticket === null)
			throw failed(
				request,
				new ApiProblem(404, "UnknownRejoinCode", "This code opens no seat, or no longer. Ask for a new one."),
			);
		response.json(ticket);
	});

	router.post("/links/open", async (request, response) => {
		// A link cannot be guessed, as a code of six letters can: a right one opens however many wrong ones came before.
		const seated = await desk.openLink(bodyOf(request, LinkBody).token);
		if (seated === null) {
			refuseGuessers(request);
			throw failed(request, linkOpensNothing());
		}
		if (!seated.ok) throw problemOf(seated.refusal);
		response.json(seated.ticket);
	});

	return router;
}

function answerEntered(response: Response, entered: Entered): void {
	if (!entered.ok) throw problemOf(entered.refusal);
	if ("waiting" in entered) response.status(202).json(entered.waiting);
	else response.json(entered.ticket);
}
