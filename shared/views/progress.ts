import { injectStateOf, playOf } from "../exercise/find.ts";
import { type ExerciseState, type Play, teamKey } from "../exercise/state.ts";
import type { TeamProgress } from "./contract/projectorView.ts";

/** Where a team stands in an inject, as all may know it. */
export function progressOf(
	state: ExerciseState,
	worldId: string,
	teamId: string,
	injectId: string | null,
): TeamProgress {
	const play = injectId === null ? undefined : playOf(state, worldId, teamId, injectId);
	if (play?.lock != null) return "locked";
	if (state.absentTeams.includes(teamKey(worldId, teamId))) return "absent";
	if (play === undefined || injectId === null) return "not-playing";
	if (injectStateOf(state, injectId)?.status === "closed") return "closed";
	if (play.enteredAtMs === null) return "waiting";
	return hasWorked(play) ? "working" : "reading";
}

function hasWorked(play: Play): boolean {
	return (
		Object.keys(play.marks).length > 0 ||
		Object.keys(play.requests).length > 0 ||
		Object.keys(play.votes).length > 0 ||
		play.messagesWithStatements > 0
	);
}
