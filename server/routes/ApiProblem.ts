import type { Refusal } from "../../shared/exercise/commands.ts";

/** Why a request is not answered with what it asked for: a status, a code to test and a sentence. */
export class ApiProblem extends Error {
	override readonly name = "ApiProblem";
	readonly status: number;
	readonly code: string;

	constructor(status: number, code: string, message: string) {
		super(message);
		this.status = status;
		this.code = code;
	}
}

/** A refusal of the exercise, over HTTP. */
export function problemOf({ code, message }: Refusal): ApiProblem {
	switch (code) {
		case "StorageFailed":
			return new ApiProblem(503, code, message);
		case "SlowDown":
			return new ApiProblem(429, code, message);
		case "Internal":
			return new ApiProblem(500, code, message);
		case "InvalidCommand":
			return new ApiProblem(400, code, message);
		default:
			return new ApiProblem(409, code, message);
	}
}

export function notFound(): ApiProblem {
	return new ApiProblem(404, "NotFound", "There is nothing here.");
}

export function noSuchCode(): ApiProblem {
	return new ApiProblem(404, "UnknownCode", "No exercise has this code. Check the letters on the screen or the card.");
}

export function noSuchLink(): ApiProblem {
	return new ApiProblem(404, "UnknownLink", "This exercise has no such link.");
}

export function linkOpensNothing(): ApiProblem {
	return new ApiProblem(403, "LinkOpensNothing", "This link opens nothing, or no longer. Ask for a new one.");
}

export function notAllowed(): ApiProblem {
	return new ApiProblem(403, "NotAllowed", "You may not do this, or no longer.");
}
