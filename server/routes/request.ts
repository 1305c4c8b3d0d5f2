import type { Request } from "express";
import type { z } from "zod";
import { ApiProblem } from "./ApiProblem.ts";

/** The body in its agreed shape; throws a 400 that says where it is not. */
export function bodyOf<Shape extends z.ZodType>(request: Request, shape: Shape): z.infer<Shape> {
	const parsed = shape.safeParse(request.body);
	if (parsed.success) return parsed.data;
	const issue = parsed.error.issues[0];
	throw new ApiProblem(400, "InvalidRequest", `${issue?.path.join(".") || "The body"}: ${issue?.message}`);
}

/** The secret of `Authorization: Bearer …`, or an empty text. */
export function bearerOf({ headers }: Request): string {
	const [scheme, token] = (headers.authorization ?? "").split(" ");
	return scheme?.toLowerCase() === "bearer" ? (token ?? "") : "";
}

export function addressOf({ socket }: Request): string {
	return socket.remoteAddress ?? "";
}

/** A part of the path that the route names. */
export function partOf({ params }: Request, name: string): string {
	const part = params[name];
	return typeof part === "string" ? part : "";
}
