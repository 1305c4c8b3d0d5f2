import { evaluateCondition } from "../scenario/condition.ts";
import type { Inject, Scenario } from "../scenario/scenario.ts";
import type { ExerciseEvent } from "./events.ts";
import { evolveAll } from "./evolve.ts";
import { factsOf } from "./facts.ts";
import { injectStateOf, plannedInjects, playsOf } from "./find.ts";
import { releaseInject } from "./rules/conductRules.ts";
import type { ExerciseState } from "./state.ts";

/** Anything this late is marked so: it fell due while the server was away or the exercise was rewound. */
const LATE_MS = 10_000;

interface Due {
	readonly atMs: number;
	/** `lateMs` is 0 when it came about on time. */
	readonly happen: (state: ExerciseState, lateMs: number) => readonly ExerciseEvent[];
}

/** When the next thing falls due, in exercise time; null when nothing waits. The past means: at once. */
export function nextDueAtMs(scenario: Scenario, state: ExerciseState): number | null {
	if (state.phase !== "play") return null;
	return whatIsDue(scenario, state).reduce<number | null>(
		(earliest, { atMs }) => (earliest === null || atMs < earliest ? atMs : earliest),
		null,
	);
}

/** Everything that has fallen due by `nowMs`, in the order of its time, each once. */
export function passTime(scenario: Scenario, state: ExerciseState, nowMs: number): readonly ExerciseEvent[] {
	if (state.phase !== "play") return [];
	const events: ExerciseEvent[] = [];
	let current = state;
	// What happens can make more fall due (a release lets teams in): bounded by the number of injects and requests.
	for (let round = 0; round < 1000; round += 1) {
		const next = whatIsDue(scenario, current)
			.filter(({ atMs }) => atMs <= nowMs)
			.sort((one, other) => one.atMs - other.atMs)[0];
		if (next === undefined) break;
		const late = nowMs - next.atMs;
		const happened = next.happen(current, late > LATE_MS ? late : 0);
		events.push(...happened);
		current = evolveAll(scenario, current, happened, nowMs);
	}
	return events;
}

function whatIsDue(scenario: Scenario, state: ExerciseState): readonly Due[] {
	return plannedInjects(scenario, state).flatMap((inject) => [
		...releaseDue(scenario, state, inject),
		...(injectStateOf(state, inject.id)?.status === "released"
			? [...entriesDue(state, inject), ...answersDue(state, inject)]
			: []),
	]);
}

function releaseDue(scenario: Scenario, state: ExerciseState, inject: Inject): readonly Due[] {
	const { release } = inject;
	if (release === "by-hand" || injectStateOf(state, inject.id)?.status !== "planned") return [];
	const happenAs = (cause: "minute" | "condition") => (current: ExerciseState, lateMs: number) => {
		const ruling = releaseInject(scenario, current, inject.id, cause, lateMs);
		return ruling.ok ? ruling.events : [];
	};
	if ("atMinute" in release) return [{ atMs: release.atMinute * 60_000, happen: happenAs("minute") }];
	// One release plan for all worlds: the condition holds as soon as it holds in one of them. It has no due time of its own.
	const holds = state.plan.worlds.some(({ id }) =>
		evaluateCondition(release.when, inject.id, factsOf(scenario, state, id)),
	);
	return holds ? [{ atMs: state.clock.elapsedMs, happen: (current) => happenAs("condition")(current, 0) }] : [];
}

function entriesDue(state: ExerciseState, inject: Inject): readonly Due[] {
	const releasedAtMs = injectStateOf(state, inject.id)?.releasedAtMs ?? 0;
	return playsOf(state, inject.id).flatMap(({ enteredAtMs, worldId, teamId }): Due[] => {
		const enters = inject.enters[teamId];
		if (enteredAtMs !== null || typeof enters !== "object" || !("minute" in enters)) return [];
		return [
			{
				atMs: releasedAtMs + enters.minute * 60_000,
				happen: (_state, lateMs) => [
					{ type: "TeamEntered", injectId: inject.id, worldId, teamId, cause: "minute", informedBy: null, lateMs },
				],
			},
		];
	});
}

function answersDue(state: ExerciseState, inject: Inject): readonly Due[] {
	return playsOf(state, inject.id).flatMap(({ requests, worldId, teamId }) =>
		Object.values(requests)
			.filter(({ receivedAtMs }) => receivedAtMs === null)
			.map(
				({ requestId, dueMs }): Due => ({
					atMs: dueMs,
					happen: (_state, lateMs) => [
						{ type: "InformationReceived", injectId: inject.id, worldId, teamId, requestId, lateMs },
					],
				}),
			),
	);
}
