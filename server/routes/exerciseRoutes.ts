import { type Request, Router } from "express";
import { z } from "zod";
import { Language } from "../../shared/scenario/schema.ts";
import { aar } from "../../shared/views/aar.ts";
import { paperPack } from "../../shared/views/paperPack.ts";
import type { RevokeLinkBody as RevokeLink } from "../../shared/wire/api.ts";
import type { ExerciseDirectory } from "../exercises/ExerciseDirectory.ts";
import { linksOf } from "../exercises/linksOf.ts";
import type { Bearer, SeatDesk } from "../exercises/SeatDesk.ts";
import type { ServerAddresses } from "../ServerAddresses.ts";
import { ApiProblem, noSuchLink, notAllowed } from "./ApiProblem.ts";
import { AddressBody, LinkRequest } from "./bodies.ts";
import { bearerOf, bodyOf, partOf } from "./request.ts";

const RevokeLinkBody: z.ZodType<RevokeLink> = z.strictObject({ evenOwn: z.boolean() });
const AnswerWaitingBody = z.strictObject({ isAdmitted: z.boolean() });
const RejoinCodeBody = z.strictObject({ seatId: z.string().min(1).max(80) });

export interface ExerciseRouteParts {
	readonly directory: ExerciseDirectory;
	readonly desk: SeatDesk;
	readonly addresses: ServerAddresses;
	readonly isOperator: (token: string) => boolean;
}

/** What seats do beside the exercise: facilitators hand out links, choose the address, read the report and print. */
export function exerciseRoutes({ directory, desk, addresses, isOperator }: ExerciseRouteParts): Router {
	const router = Router();

	/** An unknown exercise and a foreign token are answered alike. */
	const seatOf = (request: Request): Bearer => {
		const bearer = desk.authenticate(bearerOf(request));
		if (bearer === null || bearer.session.exerciseId !== partOf(request, "exerciseId")) throw notAllowed();
		return bearer;
	};
	const facilitatorOf = (request: Request): Bearer => {
		const bearer = seatOf(request);
		if (bearer.seat.role !== "facilitator") throw notAllowed();
		return bearer;
	};

	/** What the white cell reads whole, keys and all: for its seats and the operator. */
	const readingOf = (request: Request) => {
		const session = isOperator(bearerOf(request))
			? directory.find(partOf(request, "exerciseId"))
			: facilitatorOf(request).session;
		if (session === undefined) throw notAllowed();
		const wanted = Language.safeParse(request.query.language);
		return { session, language: wanted.success ? wanted.data : (session.state.plan.languages[0] ?? "en") };
	};

	router.post("/exercises/:exerciseId/rejoin-code", (request, response) => {
		const { session, seat } = seatOf(request);
		const { seatId } = bodyOf(request, RejoinCodeBody);
		const wanted = session.state.seats[seatId];
		if (wanted === undefined || (seat.id !== seatId && seat.role !== "facilitator")) throw notAllowed();
		response.json(desk.issueRejoinCode(session, seatId));
	});

	router.post("/exercises/:exerciseId/links", async (request, response) => {
		const { session } = facilitatorOf(request);
		const { role, label } = bodyOf(request, LinkRequest);
		response.json(await desk.issueLink(session, role, label));
	});

	router.get("/exercises/:exerciseId/links", (request, response) => {
		response.json(linksOf(facilitatorOf(request).session));
	});

	router.delete("/exercises/:exerciseId/links/:linkId", async (request, response) => {
		const { session, seat } = facilitatorOf(request);
		const { evenOwn } = bodyOf(request, RevokeLinkBody);
		const linkId = partOf(request, "linkId");
		if (session.keys.link(linkId)?.seatId === seat.id && !evenOwn)
			throw new ApiProblem(409, "OwnLink", "You came by this link yourself: without it this console closes for you.");
		if (!(await desk.revokeLink(session, linkId))) throw noSuchLink();
		response.status(204).end();
	});

	router.delete("/exercises/:exerciseId/seats/:seatId/name", async (request, response) => {
		const { session } = facilitatorOf(request);
		if (!(await desk.eraseName(session, partOf(request, "seatId"))))
			throw new ApiProblem(404, "UnknownSeat", "This exercise has no such seat.");
		response.status(204).end();
	});

	router.post("/exercises/:exerciseId/waiting/:waitId", (request, response) => {
		const { session } = facilitatorOf(request);
		const { isAdmitted } = bodyOf(request, AnswerWaitingBody);
		if (!session.hall.waiting.answer(partOf(request, "waitId"), isAdmitted))
			throw new ApiProblem(404, "UnknownWaiting", "Nobody waits with this any more.");
		response.status(204).end();
	});

	router.get("/exercises/:exerciseId/addresses", (request, response) => {
		facilitatorOf(request);
		response.json({ addresses: addresses.all(), chosenAddress: addresses.chosen() });
	});

	router.post("/exercises/:exerciseId/address", async (request, response) => {
		facilitatorOf(request);
		if (!(await addresses.choose(bodyOf(request, AddressBody).url)))
			throw new ApiProblem(400, "InvalidRequest", "Write an address like http://192.168.1.20:2567.");
		response.status(204).end();
	});

	router.get("/exercises/:exerciseId/report", (request, response) => {
		const { session, language } = readingOf(request);
		const { scenario, state, recorded, head } = session;
		response.json(aar(scenario, state, session.hall.room(), recorded, head.hash, language));
	});

	router.get("/exercises/:exerciseId/paper", (request, response) => {
		const { session, language } = readingOf(request);
		response.json(paperPack(session.scenario, session.state, session.hall.room(), language));
	});

	return router;
}
