import type { ExerciseState } from "../exercise/state.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { AdviserView } from "./contract/adviserView.ts";
import { broadcastsOf, clockOf, headOf } from "./head.ts";
import type { Room } from "./room.ts";
import { attentionOf } from "./talkView.ts";
import { teamView } from "./teamView.ts";
import { wordsOf } from "./words.ts";

/** An adviser sees what the teams it is called to see, and nothing of the others. */
export function adviserView(
	scenario: Scenario,
	state: ExerciseState,
	room: Room,
	seatId: string,
	language: string,
): AdviserView {
	const words = wordsOf(scenario, state, room, language);
	return {
		kind: "adviser",
		exercise: headOf(scenario, state, words),
		clock: clockOf(state),
		teams: (state.seats[seatId]?.calledTo ?? []).flatMap((key) => {
			const [worldId, teamId] = key.split("/");
			return worldId === undefined || teamId === undefined
				? []
				: [teamView(scenario, state, room, worldId, teamId, language, "adviser")];
		}),
		broadcasts: broadcastsOf(state, words, room, null),
		attention: attentionOf(state, words),
	};
}
