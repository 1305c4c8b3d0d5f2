import type { RecordedEvent } from "../exercise/events.ts";
import { type ExerciseState, teamKey } from "../exercise/state.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Room } from "../views/room.ts";
import { seatView } from "../views/seatView.ts";
import { teamView } from "../views/teamView.ts";
import { documentsFor } from "../views/viewFor.ts";
import type { BotInput } from "./bot.ts";

/** Where a bot sits. */
export interface BotPlace {
	readonly seatId: string;
	readonly worldId: string;
	readonly teamId: string;
}

/** What a player at this place would be shown now, in the scenario's first language. */
export function botInput(
	scenario: Scenario,
	now: ExerciseState,
	room: Room,
	{ seatId, worldId, teamId }: BotPlace,
	nowMs: number,
): BotInput {
	const language = scenario.languages[0] ?? "en";
	const state = withoutClosed(now);
	return {
		team: teamView(scenario, state, room, worldId, teamId, language),
		seat: seatView(scenario, state, room, seatId, language),
		documents: documentsFor(scenario, state, room, { kind: "team", worldId, teamId, language }),
		nowMs,
	};
}

/** Closed injects ask nothing more of a bot; to show them again at every look is most of the work of a run. */
function withoutClosed(state: ExerciseState): ExerciseState {
	const open = Object.entries(state.plays).filter(([, { injectId }]) => state.injects[injectId]?.status !== "closed");
	return { ...state, plays: Object.fromEntries(open) };
}

/** Whether an event brings something new to a team. */
export function reaches({ event }: RecordedEvent, { worldId, teamId }: BotPlace): boolean {
	switch (event.type) {
		case "TeamEntered":
		case "InformationReceived":
		case "DecisionReopened":
			return teamKey(event.worldId, event.teamId) === teamKey(worldId, teamId);
		case "MessageSent":
			return event.worldId === worldId && event.message.to.includes(teamId);
		default:
			return false;
	}
}
