import type { TextId } from "../text/en.ts";
import { refusalText } from "../text/refusalText.ts";
import type { ApiFailure } from "./api.ts";

/** What to say about a failed call: in the page's own words where it knows the case better than the server does. */
export function failureText(
	failure: ApiFailure,
	text: (id: TextId) => string,
	known: Readonly<Record<string, TextId>> = {},
): string {
	const id = known[failure.code];
	if (id !== undefined) return text(id);
	if (failure.code === "Unreachable") return text("error.unreachable");
	if (failure.status === 429) return text("error.tooMany");
	return refusalText(failure, text);
}
