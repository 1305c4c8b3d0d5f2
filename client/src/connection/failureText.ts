import type { TextId } from "../text/en.ts";
import type { ApiFailure } from "./api.ts";

/** What to say about a failed call: in the person's language where the page knows the case, else the server's sentence. */
export function failureText(
	failure: ApiFailure,
	text: (id: TextId) => string,
	known: Readonly<Record<string, TextId>> = {},
): string {
	const id = known[failure.code];
	if (id !== undefined) return text(id);
	if (failure.code === "Unreachable") return text("error.unreachable");
	if (failure.status === 429) return text("error.tooMany");
	return failure.message === "" ? text("error.unexpected") : failure.message;
}
