import type { Scenario } from "../../scenario/scenario.ts";
import { settledCalls } from "../calls.ts";
import type { SeatCommand } from "../commands.ts";
import type { ExerciseEvent } from "../events.ts";
import { evolveAll } from "../evolve.ts";
import { injectOf, injectStateOf, playOf, playsOf, teamsPlaying } from "../find.ts";
import { judgeOutcome } from "../outcome.ts";
import { accept, type Ruling, refuse } from "../refusal.ts";
import { nextReveal } from "../reveal.ts";
import { type ExerciseState, teamKey } from "../state.ts";

/** Rules of the facilitator's steps on injects. Permissions have been checked. */

export function releaseInject(
	scenario: Scenario,
	state: ExerciseState,
	injectId: string,
	cause: "hand" | "minute" | "condition",
	lateMs: number,
): Ruling {
	const inject = injectOf(scenario, injectId);
	if (inject === undefined) return refuse("UnknownInject", "There is no such inject in this exercise.");
	const events: ExerciseEvent[] = [{ type: "InjectReleased", injectId, cause, lateMs }];
	for (const { id: worldId } of state.plan.worlds)
		for (const teamId of teamsPlaying(state, inject))
			if (inject.enters[teamId] === "start")
				events.push({ type: "TeamEntered", injectId, worldId, teamId, cause: "start", informedBy: null, lateMs: 0 });
	return accept(...events);
}

/** Closing judges the outcome once. A reopened lock stands again; for teams that never locked the proposed calls stand. */
export function closeInject(scenario: Scenario, state: ExerciseState, injectId: string): Ruling {
	const inject = injectOf(scenario, injectId);
	if (inject === undefined) return refuse("UnknownInject", "There is no such inject in this exercise.");
	const standing = Object.fromEntries(
		playsOf(state, injectId)
			.filter(({ lock, formerLocks, enteredAtMs }) => lock === null && formerLocks.length === 0 && enteredAtMs !== null)
			.map((play) => [teamKey(play.worldId, play.teamId), settledCalls(inject, play)]),
	);
	const closed: ExerciseEvent = { type: "InjectClosed", injectId, standing };
	const after = evolveAll(scenario, state, [closed], state.clock.elapsedMs);
	const outcomes = state.plan.worlds.flatMap(({ id }) => judgeOutcome(scenario, after, inject, id) ?? []);
	return accept(closed, ...outcomes);
}

export function endExercise(scenario: Scenario, state: ExerciseState): Ruling {
	const events: ExerciseEvent[] = [];
	for (const { injectId, status } of Object.values(state.injects)) {
		if (status !== "released") continue;
		const ruling = closeInject(scenario, evolveAll(scenario, state, events, state.clock.elapsedMs), injectId);
		if (!ruling.ok) return ruling;
		events.push(...ruling.events);
	}
	return accept(...events, { type: "ExerciseEnded" });
}

export function informTeam(
	scenario: Scenario,
	state: ExerciseState,
	command: SeatCommand & { type: "InformTeam" },
): Ruling {
	const { injectId, teamId, worldId } = command;
	const inject = injectOf(scenario, injectId);
	if (inject === undefined || !teamsPlaying(state, inject).includes(teamId))
		return refuse("UnknownTeam", "This team does not play this inject.");
	const worlds = state.plan.worlds.filter(({ id }) => worldId === null || id === worldId);
	if (worlds.length === 0) return refuse("UnknownTeam", "There is no such world in this exercise.");
	const waiting = worlds.filter(({ id }) => playOf(state, id, teamId, injectId)?.enteredAtMs === null);
	if (waiting.length === 0) return refuse("AlreadyDone", "This team has entered already.");
	return accept(
		...waiting.map(
			({ id }): ExerciseEvent => ({
				type: "TeamEntered",
				injectId,
				worldId: id,
				teamId,
				cause: "facilitator",
				informedBy: null,
				lateMs: 0,
			}),
		),
	);
}

export function reopenDecision(state: ExerciseState, command: SeatCommand & { type: "ReopenDecision" }): Ruling {
	const { injectId, worldId, teamId } = command;
	const play = playOf(state, worldId, teamId, injectId);
	if (play === undefined) return refuse("UnknownTeam", "This team does not play this inject.");
	if (play.lock === null) return refuse("NotOpen", "This team has not locked a decision, so there is none to reopen.");
	return accept({ type: "DecisionReopened", injectId, worldId, teamId });
}

export function revealStep(state: ExerciseState, command: SeatCommand & { type: "RevealStep" }): Ruling {
	const revealed = injectStateOf(state, command.injectId)?.revealed ?? [];
	if (revealed.includes(command.step)) return refuse("AlreadyDone", "This step has been revealed already.");
	const next = nextReveal(state.plan, revealed);
	if (command.step === "scores" && !state.plan.scoring)
		return refuse("NotAllowed", "Scoring is off in this exercise, so there are no scores to reveal.");
	if (next !== command.step) return refuse("RevealOrder", `The next step to reveal is ${next ?? "none"}.`);
	return accept({ type: "StepRevealed", injectId: command.injectId, step: command.step });
}

export function mapCourse(
	scenario: Scenario,
	state: ExerciseState,
	command: SeatCommand & { type: "MapCourse" },
): Ruling {
	const { injectId, worldId, teamId, rating, reason } = command;
	const inject = injectOf(scenario, injectId);
	const play = playOf(state, worldId, teamId, injectId);
	if (inject === undefined || play === undefined) return refuse("UnknownTeam", "This team does not play this inject.");
	if (play.lock?.decision.course == null)
		return refuse("NotOpen", "This team has not locked another course, so there is nothing to map.");
	const mapped: ExerciseEvent = { type: "CourseMapped", injectId, worldId, teamId, rating, reason };
	const isJudged = Object.hasOwn(state.outcomes, `${worldId}/${injectId}`);
	if (injectStateOf(state, injectId)?.status !== "closed" || isJudged) return accept(mapped);
	const outcome = judgeOutcome(scenario, evolveAll(scenario, state, [mapped], state.clock.elapsedMs), inject, worldId);
	return outcome === null ? accept(mapped) : accept(mapped, outcome);
}

export function rateTeam(state: ExerciseState, command: SeatCommand & { type: "RateTeam" }): Ruling {
	const { injectId, worldId, teamId, aspect, rating, note } = command;
	if (playOf(state, worldId, teamId, injectId) === undefined)
		return refuse("UnknownTeam", "This team does not play this inject.");
	return accept({ type: "TeamRated", injectId, worldId, teamId, aspect, rating, note });
}

export function extendTime(state: ExerciseState, command: SeatCommand & { type: "ExtendTime" }): Ruling {
	const { injectId, minutes, worldId, teamId } = command;
	if (worldId !== null && !state.plan.worlds.some(({ id }) => id === worldId))
		return refuse("UnknownTeam", "There is no such world in this exercise.");
	if (teamId !== null && !playsOf(state, injectId).some((play) => play.teamId === teamId))
		return refuse("UnknownTeam", "This team does not play this inject.");
	return accept({ type: "TimeExtended", injectId, minutes, worldId, teamId });
}
