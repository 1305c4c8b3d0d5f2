import type { Refusal } from "../../shared/exercise/commands.ts";
import type { LockedDecision } from "../../shared/exercise/events.ts";
import { type ExerciseState, type Play, playKey, teamKey } from "../../shared/exercise/state.ts";
import type { AsideWrite } from "../journal/journal.ts";
import type { DecidedBatch } from "./decideBatch.ts";

export const UNKNOWN_INJECT: Refusal = {
	code: "UnknownInject",
	message: "There is no such inject in this exercise.",
};

/** A locked decision has no draft: what comes late would be lost when the decision is opened again. */
export function draftRefused(state: ExerciseState, seatId: string, injectId: string): Refusal | null {
	const { role, worldId, teamId } = state.seats[seatId] ?? {};
	if (role !== "player" || worldId == null || teamId == null) return UNKNOWN_INJECT;
	if (state.plays[playKey(worldId, teamId, injectId)]?.lock == null) return null;
	return { code: "AlreadyDecided", message: "Your team has already decided. Only the facilitator can reopen it." };
}

/** What a batch does to drafts: what it locks is no draft any more, and what it opens again is one as it was locked. */
export function draftsAfter(
	before: ExerciseState,
	{ state, fresh, texts }: DecidedBatch,
	keptTexts: ReadonlyMap<string, string>,
): readonly AsideWrite[] {
	const after = state ?? before;
	const textOf = (id: string) => keptTexts.get(id) ?? texts.find(({ textId }) => textId === id)?.value ?? "";
	const locked = fresh.flatMap(({ by, event }): readonly AsideWrite[] =>
		event.type === "DecisionLocked" ? [{ kind: "draft", seatId: by, injectId: event.injectId, draft: null }] : [],
	);
	return [...locked, ...openedAgain(before, after, fresh).flatMap((opened) => draftOf(after, opened, textOf))];
}

interface Opened {
	readonly play: Pick<Play, "worldId" | "teamId" | "injectId">;
	readonly decision: LockedDecision;
}

function openedAgain(before: ExerciseState, after: ExerciseState, fresh: DecidedBatch["fresh"]): readonly Opened[] {
	const undone = fresh.some(({ event }) => event.type === "StepUndone") ? Object.values(before.plays) : [];
	return [
		...fresh.flatMap(({ event }): readonly Opened[] => {
			if (event.type !== "DecisionReopened") return [];
			const { worldId, teamId, injectId } = event;
			const decision = after.plays[playKey(worldId, teamId, injectId)]?.formerLocks.at(-1)?.decision;
			return decision === undefined ? [] : [{ play: event, decision }];
		}),
		...undone.flatMap((play): readonly Opened[] => {
			const stillLocked = after.plays[playKey(play.worldId, play.teamId, play.injectId)]?.lock != null;
			return play.lock === null || stillLocked ? [] : [{ play, decision: play.lock.decision }];
		}),
	];
}

/** Whoever holds the pen has it before them: one word may be all that changes. */
function draftOf(
	{ pens }: ExerciseState,
	{ play: { worldId, teamId, injectId }, decision }: Opened,
	textOf: (textId: string) => string,
): readonly AsideWrite[] {
	const seatId = pens[teamKey(worldId, teamId)];
	if (seatId === undefined) return [];
	const { optionId, course, measures, reason, confidence, showOfHands } = decision;
	const draft = {
		optionId,
		course: course === null ? null : textOf(course.id),
		measures,
		reason: textOf(reason.id),
		confidence,
		showOfHands,
	};
	return [{ kind: "draft", seatId, injectId, draft }];
}
