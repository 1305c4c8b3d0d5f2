import type { ExerciseEvent } from "./events.ts";
import type { ExerciseState, InjectState, TakeBack } from "./state.ts";

type PlanEvent = Extract<ExerciseEvent, { type: "InjectSkipped" | "InjectTakenUp" | "MinutesPlanned" }>;

/** What an event changes in the plan of what is still to come. */
export function evolvePlan(state: ExerciseState, event: PlanEvent, seq: number): ExerciseState {
	const takeBack = takeBackOf(event);
	return {
		...state,
		injects: Object.fromEntries(
			Object.entries(state.injects).map(([injectId, inject]) => [injectId, changed(inject, event)]),
		),
		planChange: isTakenBackBy(state, event) ? null : { seq, takeBack },
	};
}

function changed(inject: InjectState, event: PlanEvent): InjectState {
	switch (event.type) {
		case "InjectSkipped":
			return inject.injectId === event.injectId ? { ...inject, status: "skipped" } : inject;
		case "InjectTakenUp":
			return inject.injectId === event.injectId ? { ...inject, status: event.held ? "held" : "planned" } : inject;
		case "MinutesPlanned": {
			const planned = event.injects.find(({ injectId }) => injectId === inject.injectId);
			return planned === undefined ? inject : { ...inject, replannedMinutes: planned.to };
		}
	}
}

function takeBackOf(event: PlanEvent): TakeBack {
	switch (event.type) {
		case "InjectSkipped":
			return { type: "TakeUpInject", injectId: event.injectId };
		case "InjectTakenUp":
			return { type: "SkipInject", injectId: event.injectId };
		case "MinutesPlanned":
			return {
				type: "PlanMinutes",
				injects: event.injects.map(({ injectId, from }) => ({ injectId, minutes: from })),
			};
	}
}

/** What takes a change back is no change to be taken back itself. */
function isTakenBackBy({ planChange }: ExerciseState, event: PlanEvent): boolean {
	if (planChange === null) return false;
	const { takeBack } = planChange;
	switch (event.type) {
		case "InjectSkipped":
			return takeBack.type === "SkipInject" && takeBack.injectId === event.injectId;
		case "InjectTakenUp":
			return takeBack.type === "TakeUpInject" && takeBack.injectId === event.injectId;
		case "MinutesPlanned":
			return (
				takeBack.type === "PlanMinutes" &&
				takeBack.injects.length === event.injects.length &&
				takeBack.injects.every(({ injectId, minutes }) =>
					event.injects.some((planned) => planned.injectId === injectId && planned.to === minutes),
				)
			);
	}
}
