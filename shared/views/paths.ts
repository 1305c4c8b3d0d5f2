import { playOf, statementOf, teamsPlaying } from "../exercise/find.ts";
import { documentsInHand } from "../exercise/hand.ts";
import { isInTime } from "../exercise/inTime.ts";
import type { ExerciseState, Play } from "../exercise/state.ts";
import type { Inject } from "../scenario/scenario.ts";
import type { PathView } from "./view.ts";
import type { Words } from "./words.ts";

/**
 * For every statement of this team's hand at entry that others needed: whom it should have reached and whether it did.
 * `statementId` answers the id that the audience may see.
 */
export function pathsOf(
	state: ExerciseState,
	inject: Inject,
	play: Play,
	words: Words,
	statementId: (id: string) => string,
): readonly PathView[] {
	const held = documentsInHand(inject, play)
		.filter(({ source }) => source === "entry")
		.flatMap(({ document }) => document.statementIds);
	const playing = teamsPlaying(state, inject);
	return held.flatMap((id): PathView[] => {
		const statement = statementOf(inject, id);
		if (statement === undefined || statement.reaches.length === 0) return [];
		return [
			{
				statementId: statementId(id),
				text: words.text(statement.text),
				holder: play.teamId,
				to: statement.reaches
					.filter((teamId) => playing.includes(teamId))
					.map((teamId) => ({
						teamId,
						state: deliveryOf(playOf(state, play.worldId, teamId, inject.id), play.teamId, id),
					})),
			},
		];
	});
}

function deliveryOf(
	recipient: Play | undefined,
	fromTeamId: string,
	statementId: string,
): PathView["to"][number]["state"] {
	if (recipient === undefined || recipient.enteredAtMs === null) return "not-reached";
	const received = Object.hasOwn(recipient.received, statementId) ? recipient.received[statementId] : undefined;
	if (received === undefined || received.from !== fromTeamId || received.wording === "leak") return "never";
	return isInTime(recipient, received.atMs) ? "in-time" : "late";
}
