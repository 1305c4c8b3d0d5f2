import type { RecordedEvent } from "../../shared/exercise/events.ts";
import type { Draft } from "../../shared/views/contract/seatView.ts";
import type { AsideWrite } from "../journal/journal.ts";

/** With a removed seat go the tokens that open it, and the drafts that only it could have locked. */
export function goneWithSeats(
	fresh: readonly RecordedEvent[],
	drafts: ReadonlyMap<string, Readonly<Record<string, Draft>>>,
): readonly AsideWrite[] {
	return fresh.flatMap(({ event }): readonly AsideWrite[] => {
		if (event.type !== "SeatRemoved") return [];
		const { seatId } = event;
		const own = Object.keys(drafts.get(seatId) ?? {});
		return [
			{ kind: "seat-tokens", seatId, hashes: [] },
			...own.map((injectId) => ({ kind: "draft", seatId, injectId, draft: null }) as const),
		];
	});
}
