import type { RecordedEvent } from "../../shared/exercise/events.ts";
import { type ExerciseState, playKey, teamKey } from "../../shared/exercise/state.ts";
import type { AsideWrite } from "../journal/journal.ts";

/** Whoever holds the pen of a reopened decision has it before them as it was locked: one word may be all that changes. */
export function reopenedDrafts(
	state: ExerciseState,
	fresh: readonly RecordedEvent[],
	texts: ReadonlyMap<string, string>,
): readonly AsideWrite[] {
	return fresh.flatMap(({ event }): readonly AsideWrite[] => {
		if (event.type !== "DecisionReopened") return [];
		const { worldId, teamId, injectId } = event;
		const seatId = state.pens[teamKey(worldId, teamId)];
		const decision = state.plays[playKey(worldId, teamId, injectId)]?.formerLocks.at(-1)?.decision;
		if (seatId === undefined || decision === undefined) return [];
		const { optionId, course, measures, reason, confidence, showOfHands } = decision;
		const draft = {
			optionId,
			course: course === null ? null : (texts.get(course.id) ?? ""),
			measures,
			reason: texts.get(reason.id) ?? "",
			confidence,
			showOfHands,
		};
		return [{ kind: "draft", seatId, injectId, draft }];
	});
}
