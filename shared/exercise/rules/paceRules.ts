import { evaluateCondition } from "../../scenario/condition.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { SeatCommand } from "../commands.ts";
import { factsOf } from "../facts.ts";
import { injectOf, injectStateOf } from "../find.ts";
import { accept, type Ruling, refuse } from "../refusal.ts";
import { isStillPlanned, minutesSetAside } from "../setAside.ts";
import type { ExerciseState } from "../state.ts";

/** Rules of what changes the plan while it is carried out. Permissions have been checked. */

/** Minutes set aside move what comes after; how long teams have to decide they leave as it is. */
export function planMinutes(state: ExerciseState, command: SeatCommand & { type: "PlanMinutes" }): Ruling {
	const ids = command.injects.map(({ injectId }) => injectId);
	if (new Set(ids).size < ids.length) return refuse("InvalidCommand", "Name each inject once.");
	if (ids.some((id) => injectStateOf(state, id) === undefined))
		return refuse("UnknownInject", "There is no such inject in this exercise.");
	if (!ids.every((id) => isStillPlanned(state, id)))
		return refuse("NotOpen", "The minutes of an inject that is skipped or over cannot be planned.");
	const injects = command.injects.flatMap(({ injectId, minutes }) => {
		const from = minutesSetAside(state, injectId);
		return from === minutes ? [] : [{ injectId, from, to: minutes }];
	});
	if (injects.length === 0) return refuse("AlreadyDone", "These minutes are planned already.");
	return accept({ type: "MinutesPlanned", injects });
}

/** What would release itself at once is held, so that taking it up is no release. */
export function takeUpInject(scenario: Scenario, state: ExerciseState, injectId: string, nowMs: number): Ruling {
	const inject = injectOf(scenario, injectId);
	if (inject === undefined) return refuse("UnknownInject", "There is no such inject in this exercise.");
	const { release } = inject;
	const held =
		release !== "by-hand" &&
		("atMinute" in release
			? state.phase === "play" && release.atMinute * 60_000 <= nowMs
			: state.plan.worlds.some(({ id }) => evaluateCondition(release.when, injectId, factsOf(scenario, state, id))));
	return accept({ type: "InjectTakenUp", injectId, held });
}
