import { ERASED, readPlainLabel } from "../../../shared/views/plainWords.ts";
import type { Say } from "./say.ts";

/** A label or a free text as it is shown: where nobody's own words stand, those of this page. */
export function inWords(said: string, text: Say): string {
	if (said === ERASED) return text("common.erased");
	const seat = readPlainLabel(said);
	return seat === null ? said : text(`common.seat.${seat.role}`, { number: seat.number });
}
