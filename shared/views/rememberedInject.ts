import { injectStateOf } from "../exercise/find.ts";
import type { ExerciseState, Play } from "../exercise/state.ts";
import type { Inject, Scenario } from "../scenario/scenario.ts";
import type { InjectView } from "./contract/injectView.ts";
import { injectView } from "./injectView.ts";
import { keeper } from "./keeper.ts";
import type { Room } from "./room.ts";
import type { Words } from "./words.ts";

const keep = keeper<Play, InjectView | null>();

/** The inject as a team sees it: a word to everybody, or a tap at another table, leaves it as it is. */
export function rememberedInject(
	scenario: Scenario,
	state: ExerciseState,
	room: Room,
	words: Words,
	inject: Inject,
	play: Play,
): InjectView | null {
	const injectState = injectStateOf(state, inject.id);
	const madeOf = [
		scenario,
		injectState,
		state.plan,
		state.seed,
		state.seats,
		state.messages,
		state.caseCalls,
		state.originatorAsks,
		state.advice,
		state.hadSeenReveal,
		state.outcomes,
		room.texts,
		// What is revealed, a score or a path, is read from all teams' play.
		injectState === undefined || injectState.revealed.length > 0 ? state : null,
	];
	return keep(play, words.language, madeOf, () => injectView(scenario, state, words, inject, play));
}
