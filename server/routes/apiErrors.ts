import type { ErrorRequestHandler, RequestHandler } from "express";
import type { ApiError } from "../../shared/wire/api.ts";
import { JournalError } from "../journal/journal.ts";
import type { Log } from "../log.ts";
import { ApiProblem, notFound } from "./ApiProblem.ts";

export const answerNotFound: RequestHandler = () => {
	throw notFound();
};

/** Every failure is answered as `{ error: { code, message } }`; what is not expected is noted and told to nobody. */
export function answerErrors(log: Log): ErrorRequestHandler {
	return (error: unknown, _request, response, next) => {
		if (response.headersSent) return next(error);
		const { status, code, message } = problemFrom(error, log);
		const body: ApiError = { error: { code, message } };
		response.status(status).json(body);
	};
}

function problemFrom(error: unknown, log: Log): ApiProblem {
	if (error instanceof ApiProblem) return error;
	if (error instanceof JournalError)
		return new ApiProblem(
			503,
			"StorageFailed",
			"This could not be stored, so it has not happened. Try again in a moment.",
		);
	const status = statusOfParser(error);
	if (status === 413) return new ApiProblem(413, "TooLarge", "The request is too large.");
	if (status !== null) return new ApiProblem(400, "InvalidRequest", "The body is not JSON.");
	log.error({ err: error }, "a request failed");
	return new ApiProblem(500, "Internal", "This could not be done. It has been noted.");
}

/** The body parser's own errors carry a status. */
function statusOfParser(error: unknown): number | null {
	if (!(error instanceof Error) || !("status" in error) || typeof error.status !== "number") return null;
	return error.status >= 400 && error.status < 500 ? error.status : null;
}
