import fc from "fast-check";
import { expect, test } from "vitest";
import type { RecordedEvent } from "../../shared/exercise/events.ts";
import type { ExerciseState } from "../../shared/exercise/state.ts";
import type { Room } from "../../shared/views/room.ts";
import { type Audience, viewFor } from "../../shared/views/viewFor.ts";
import { intents, play } from "../exercise/randomPlay.ts";
import { FRED, inPlay, type TestExercise } from "../support/anExercise.ts";

/** Everybody who sees more than one thing at once. */
function audiencesOf({ state }: TestExercise, recorded: readonly RecordedEvent[]): readonly Audience[] {
	const language = "en";
	const teams = state.plan.worlds.flatMap(({ id: worldId }) =>
		state.plan.teamIds.map((teamId): Audience => ({ kind: "team", worldId, teamId, language })),
	);
	const seats = Object.keys(state.seats).map((seatId): Audience => ({ kind: "seat", seatId, language }));
	return [
		...teams,
		...seats,
		{ kind: "adviser", seatId: "vera", language },
		{ kind: "projector", language },
		{ kind: "facilitator", seatId: FRED, language, recorded },
	];
}

/** Nothing can be remembered of a copy: no part of it was ever seen before. */
function copyOf(exercise: TestExercise): {
	readonly state: ExerciseState;
	readonly recorded: readonly RecordedEvent[];
} {
	return structuredClone({ state: exercise.state, recorded: exercise.recorded });
}

/** Looks at everything, and at what a copy gives. */
function expectAsIfAnew(exercise: TestExercise, room: Room): void {
	const { state, recorded } = copyOf(exercise);
	const anew = audiencesOf(exercise, recorded).map((audience) => viewFor(exercise.scenario, state, room, audience));
	const kept = audiencesOf(exercise, exercise.recorded).map((audience) =>
		viewFor(exercise.scenario, exercise.state, room, audience),
	);
	expect(kept).toEqual(anew);
}

test("however the exercise is played, what was kept of earlier views is what would be made anew", () => {
	fc.assert(
		fc.property(intents(120), (chosen) => {
			const exercise = inPlay();
			// Nobody comes or goes, so that nothing is made anew for that.
			const { room } = exercise;
			for (const intent of chosen) {
				play(exercise, [intent], { undo: true });
				expectAsIfAnew(exercise, room);
			}
		}),
		{ numRuns: 30, seed: 5 },
	);
});
