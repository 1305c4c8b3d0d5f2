import { injectStateOf } from "../exercise/find.ts";
import type { ExerciseState, Play } from "../exercise/state.ts";
import type { Inject, Scenario } from "../scenario/scenario.ts";
import { injectView } from "./injectView.ts";
import type { Room } from "./room.ts";
import type { InjectView } from "./view.ts";
import type { Words } from "./words.ts";

interface Remembered {
	readonly madeOf: readonly unknown[];
	readonly view: InjectView | null;
}

const kept = new WeakMap<Play, Map<string, Remembered>>();

/**
 * The inject as a team sees it, made anew only when something it is made of is another than before. A word to everybody
 * or a tap at one table then costs each team no more than what changed, and what did not change is known by its identity.
 */
export function rememberedInject(
	scenario: Scenario,
	state: ExerciseState,
	room: Room,
	words: Words,
	inject: Inject,
	play: Play,
): InjectView | null {
	const injectState = injectStateOf(state, inject.id);
	const madeOf: readonly unknown[] = [
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
	const byLanguage = kept.get(play) ?? new Map<string, Remembered>();
	kept.set(play, byLanguage);
	const known = byLanguage.get(words.language);
	if (known?.madeOf.every((part, index) => part === madeOf[index])) return known.view;
	const view = injectView(scenario, state, words, inject, play);
	byLanguage.set(words.language, { madeOf, view });
	return view;
}
