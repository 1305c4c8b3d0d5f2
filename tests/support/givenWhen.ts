import { expect } from "vitest";
import type { RefusalCode, ServerCommand } from "../../shared/exercise/commands.ts";
import type { ExerciseEvent } from "../../shared/exercise/events.ts";
import type { ExerciseState } from "../../shared/exercise/state.ts";
import { type Answer, type ExerciseOptions, FRED, inPlay, type TestCommand, type TestExercise } from "./anExercise.ts";

/** What happened before: each step must be accepted. */
export type Step = (exercise: TestExercise) => void;

/** An exercise in play in which these steps have happened. */
export function given(...steps: readonly Step[]) {
	return givenIn(inPlay(), ...steps);
}

/** The same with another scenario, plan or level. */
export function givenWith(options: ExerciseOptions, ...steps: readonly Step[]) {
	return givenIn(inPlay(options), ...steps);
}

export function givenIn(exercise: TestExercise, ...steps: readonly Step[]) {
	for (const step of steps) step(exercise);
	return {
		exercise,
		when: (seatId: string, command: TestCommand) => expectationsOf(exercise, exercise.asks(seatId, command)),
		whenServer: (command: ServerCommand) => expectationsOf(exercise, exercise.serverAsks(command)),
		/** What falls due as time goes by, or at once. */
		whenTimePasses: (minutes: number) => expectationsOf(exercise, { ok: true, fresh: exercise.passes(minutes) }),
	};
}

function expectationsOf(exercise: TestExercise, answer: Answer) {
	return {
		exercise,
		answer,
		/** Exactly these events follow. */
		expectEvents: (...events: readonly unknown[]): TestExercise => {
			expect(answer.ok ? answer.fresh.map(({ event }) => event) : answer.refusal).toEqual(events);
			return exercise;
		},
		/** It is accepted; these types of events follow. */
		expectTypes: (...types: readonly ExerciseEvent["type"][]): TestExercise => {
			expect(answer.ok ? answer.fresh.map(({ event }) => event.type) : answer.refusal).toEqual(types);
			return exercise;
		},
		/** It is accepted, and this holds of the state afterwards. */
		expectState: (read: (state: ExerciseState) => unknown, value: unknown): TestExercise => {
			expect(answer.ok ? null : answer.refusal).toBeNull();
			expect(read(exercise.state)).toEqual(value);
			return exercise;
		},
		expectRefusal: (code: RefusalCode): void => {
			expect(answer.ok ? answer.fresh.map(({ event }) => event.type) : answer.refusal.code).toBe(code);
		},
	};
}

export function step(seatId: string, command: TestCommand): Step {
	return (exercise) => exercise.does(seatId, command);
}

export function minutes(count: number): Step {
	return (exercise) => exercise.passes(count);
}

export function seconds(count: number): Step {
	return (exercise) => exercise.passes(count / 60);
}

/** The connection of this seat drops. */
export function gone(seatId: string): Step {
	return (exercise) => exercise.online.delete(seatId);
}

export const first = { injectId: "first" } as const;
export const releaseFirst = step(FRED, { type: "ReleaseInject", ...first });
export const closeFirst = step(FRED, { type: "CloseInject", ...first });
export const pauseClock = step(FRED, { type: "PauseClock" });

/** Industry tells licensing, so that all play but screening, which enters at minute 5. */
export const informLicensing = step("ada", {
	type: "SendNotification",
	...first,
	to: ["licensing"],
	statementIds: [],
	text: "Please look.",
});

export function flag(seatId: string, statementId: string, confidence: 0.6 | 0.75 | 0.95 | null = null): Step {
	return step(seatId, { type: "MarkStatement", ...first, statementId, mark: { call: "flag", confidence } });
}

export function clear(seatId: string, statementId: string, confidence: 0.6 | 0.75 | 0.95 | null = null): Step {
	return step(seatId, { type: "MarkStatement", ...first, statementId, mark: { call: "clear", confidence } });
}

/** What a scribe locks; `optionId` or `course` as given. */
export function aLockOf(
	change: Partial<Extract<TestCommand, { type: "LockDecision" }>> = {},
): Extract<TestCommand, { type: "LockDecision" }> {
	return {
		type: "LockDecision",
		...first,
		optionId: change.course === undefined ? "hold" : null,
		course: null,
		measures: [],
		reason: "It smells.",
		confidence: null,
		showOfHands: null,
		...change,
	};
}

export function lock(seatId: string, change: Parameters<typeof aLockOf>[0] = {}): Step {
	return step(seatId, aLockOf(change));
}
