import { dependantsOf } from "../exercise/dependants.ts";
import { injectStateOf, optionsOf, plannedInjects, playsOf } from "../exercise/find.ts";
import { minutesSetAside } from "../exercise/setAside.ts";
import { type ExerciseState, type Play, teamKey } from "../exercise/state.ts";
import type { Inject, Scenario } from "../scenario/scenario.ts";
import type { MselRowView } from "./contract/facilitatorView.ts";
import { keeper } from "./keeper.ts";
import type { Words } from "./words.ts";

const keepDependants = keeper<Scenario, ReturnType<typeof dependantsOf>>();

/** The MSEL of this exercise: planned times follow from the order and the minutes set aside. A contingency takes none. */
export function mselView(scenario: Scenario, state: ExerciseState, words: Words): readonly MselRowView[] {
	const dependants = keepDependants(scenario, "", [], () => dependantsOf(scenario));
	let plannedAtMs = 0;
	return plannedInjects(scenario, state).map((inject, index) => {
		const isContingency = inject.kind === "contingency";
		const plannedMinutes = state.plan.injects[index]?.plannedMinutes ?? inject.minutes.planned;
		const known = injectStateOf(state, inject.id);
		const plays = playsOf(state, inject.id);
		const row: MselRowView = {
			injectId: inject.id,
			number: index + 1,
			title: words.text(inject.title),
			objective: words.text(inject.objective),
			isContingency,
			isBenign: inject.benign,
			plannedAtMs,
			plannedMinutes,
			minutes: minutesSetAside(state, inject.id),
			targetMinutes: inject.minutes.target,
			limitMinutes: inject.minutes.limit,
			extendedMinutes: (known?.extendedMinutes ?? 0) + Math.max(0, ...plays.map((play) => play.extendedMinutes)),
			deciding: known?.status === "released" ? plays.filter((play) => isDeciding(state, inject, play)).length : 0,
			neededBy: dependants[inject.id] ?? [],
			status: known?.status ?? "planned",
			releasedAtMs: known?.releasedAtMs ?? null,
			closedAtMs: known?.closedAtMs ?? null,
			release: inject.release === "by-hand" ? "by-hand" : "atMinute" in inject.release ? "at-minute" : "condition",
			releaseAtMs:
				inject.release !== "by-hand" && "atMinute" in inject.release ? inject.release.atMinute * 60_000 : null,
			revealed: known?.revealed ?? [],
		};
		if (!isContingency) plannedAtMs += plannedMinutes * 60_000;
		return row;
	});
}

function isDeciding(state: ExerciseState, inject: Inject, { worldId, teamId, lock, enteredAtMs }: Play): boolean {
	const isAwaited = lock === null && enteredAtMs !== null && !state.absentTeams.includes(teamKey(worldId, teamId));
	return isAwaited && optionsOf(inject, teamId).length > 0;
}
