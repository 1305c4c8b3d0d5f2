import { Router } from "express";
import { z } from "zod";
import { Level } from "../../shared/exercise/plan.ts";
import type {
	CreatedExercise,
	CreateExerciseBody,
	DeleteExerciseBody,
	OperatorOverview,
} from "../../shared/wire/api.ts";
import type { ExerciseDirectory } from "../exercises/ExerciseDirectory.ts";
import { tidyCode } from "../exercises/joinCode.ts";
import type { SeatDesk } from "../exercises/SeatDesk.ts";
import type { ServerAddresses } from "../ServerAddresses.ts";
import type { ScenarioLibrary } from "../scenarios/ScenarioLibrary.ts";
import { scenarioView } from "../scenarios/scenarioView.ts";
import type { AddressThrottle } from "./AddressThrottle.ts";
import { ApiProblem, noSuchLink, notFound, problemOf } from "./ApiProblem.ts";
import { AddressBody, LinkRequest } from "./bodies.ts";
import { addressOf, bearerOf, bodyOf, partOf } from "./request.ts";

const Ref = z.string().min(1).max(80);

const CreateBody: z.ZodType<CreateExerciseBody> = z.strictObject({
	scenarioId: Ref,
	name: z.string().trim().min(1, "Give the exercise a name.").max(120),
	level: Level,
	worlds: z.array(z.string().trim().min(1).max(40)).min(1).max(8),
	teamIds: z.array(Ref).min(1).max(8).exactOptional(),
	injectIds: z.array(Ref).min(1).max(300).exactOptional(),
	scoring: z.boolean().exactOptional(),
	timeliness: z.boolean().exactOptional(),
	plenaryScores: z.boolean().exactOptional(),
	practised: z.boolean().exactOptional(),
	names: z.boolean().exactOptional(),
	dryRun: z.boolean().exactOptional(),
});

const DeleteBody: z.ZodType<DeleteExerciseBody> = z.strictObject({ joinCode: z.string().min(1).max(40) });

export interface OperatorRouteParts {
	readonly version: string;
	readonly directory: ExerciseDirectory;
	readonly desk: SeatDesk;
	readonly library: Pick<ScenarioLibrary, "all" | "find" | "ready">;
	readonly addresses: ServerAddresses;
	readonly isOperator: (token: string) => boolean;
	/** Wrong operator tokens, per address. */
	readonly failures: AddressThrottle;
	/** Throws when the disk is too full to begin another exercise. */
	readonly checkSpace: () => Promise<void>;
}

/** The operator's desk: scenarios, exercises, links and the address. Everything here needs the operator's token. */
export function operatorRoutes(parts: OperatorRouteParts): Router {
	const { version, directory, desk, library, addresses, isOperator, failures, checkSpace } = parts;
	const router = Router();

	router.use("/operator", (request, _response, next) => {
		// A token cannot be guessed: whoever has it is let in, however many others of the same network have tried.
		if (isOperator(bearerOf(request))) return next();
		if (!failures.count(addressOf(request)))
			throw new ApiProblem(429, "SlowDown", "Too many wrong tokens. Wait a minute.");
		throw new ApiProblem(401, "NotOperator", "Open the operator's link that the server printed when it started.");
	});

	router.get("/operator/overview", async (_request, response) => {
		await library.ready();
		const overview: OperatorOverview = {
			version,
			addresses: addresses.all(),
			chosenAddress: addresses.chosen(),
			scenarios: library.all().map(scenarioView),
			exercises: directory.summaries(),
		};
		response.json(overview);
	});

	router.post("/operator/exercises", async (request, response) => {
		const body = bodyOf(request, CreateBody);
		await library.ready();
		const scenario = library.find(body.scenarioId);
		if (scenario === undefined)
			throw new ApiProblem(404, "UnknownScenario", `There is no playable scenario "${body.scenarioId}".`);
		await checkSpace();
		const { row, secret } = desk.newLink("facilitator", "");
		const created = await directory.create(scenario, body, row);
		if (!created.ok) throw problemOf(created.refusal);
		const { exerciseId, joinCode } = created.session;
		const answer: CreatedExercise = { exerciseId, joinCode, facilitatorLink: desk.issued(exerciseId, row, secret) };
		response.status(201).json(answer);
	});

	router.post("/operator/exercises/:exerciseId/links", async (request, response) => {
		const session = directory.find(partOf(request, "exerciseId"));
		if (session === undefined) throw notFound();
		const { role, label } = bodyOf(request, LinkRequest);
		response.json(await desk.issueLink(session, role, label));
	});

	router.delete("/operator/exercises/:exerciseId/links/:linkId", async (request, response) => {
		const session = directory.find(partOf(request, "exerciseId"));
		if (session === undefined) throw notFound();
		if (!(await desk.revokeLink(session, partOf(request, "linkId")))) throw noSuchLink();
		response.status(204).end();
	});

	router.post("/operator/exercises/:exerciseId/erase", async (request, response) => {
		const session = directory.find(partOf(request, "exerciseId"));
		if (session === undefined) throw notFound();
		const refusal = await desk.eraseTexts(session);
		if (refusal !== null) throw problemOf(refusal);
		response.status(204).end();
	});

	router.delete("/operator/exercises/:exerciseId", async (request, response) => {
		const exerciseId = partOf(request, "exerciseId");
		const known = directory.known(exerciseId);
		if (known === undefined) throw notFound();
		if (tidyCode(bodyOf(request, DeleteBody).joinCode) !== known.joinCode)
			throw new ApiProblem(409, "OtherCode", "This is not the join code of this exercise, so it was not deleted.");
		if (known.phase === "play")
			throw new ApiProblem(409, "WrongPhase", "This exercise is being played. End it before you delete it.");
		await directory.remove(exerciseId);
		response.status(204).end();
	});

	router.post("/operator/address", async (request, response) => {
		if (!(await addresses.choose(bodyOf(request, AddressBody).url)))
			throw new ApiProblem(400, "InvalidRequest", "Write an address like http://192.168.1.20:2567.");
		response.status(204).end();
	});

	return router;
}
