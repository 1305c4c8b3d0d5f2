import type { CommandType } from "../../../shared/exercise/commands.ts";
import type { FacilitatorInjectView } from "../../../shared/views/contract/facilitatorInjectView.ts";
import type { FacilitatorView, MselRowView } from "../../../shared/views/contract/facilitatorView.ts";

/** The sensible next step of the exercise: what the one large button does. Null when nothing is left to do. */
export type PrimaryAction =
	| { readonly type: "OpenLobby" | "BeginBriefing" | "StartExercise" | "ResumeClock" | "EndExercise" | "CloseExercise" }
	| { readonly type: "ReleaseInject"; readonly injectId: string; readonly number: number }
	| { readonly type: "CloseInject"; readonly injectId: string; readonly number: number; readonly stillOpen: number }
	| {
			readonly type: "RevealStep";
			readonly injectId: string;
			readonly number: number;
			readonly step: NonNullable<FacilitatorInjectView["nextReveal"]>;
	  };

const WHOLE_EXERCISE = ["OpenLobby", "BeginBriefing", "StartExercise"] as const;

export function primaryAction(view: FacilitatorView): PrimaryAction | null {
	for (const type of WHOLE_EXERCISE) if (view.may.includes(type)) return { type };
	const openInject = view.injects.findLast((inject) => inject.status === "released");
	if (openInject && view.may.includes("ResumeClock")) return { type: "ResumeClock" };
	if (openInject && mayInInject(view, openInject.id, "CloseInject")) {
		const { id, number } = openInject;
		return { type: "CloseInject", injectId: id, number, stillOpen: stillOpenTeams(openInject) };
	}
	const last = view.injects.at(-1);
	if (last?.nextReveal && mayInInject(view, last.id, "RevealStep")) {
		return { type: "RevealStep", injectId: last.id, number: last.number, step: last.nextReveal };
	}
	if (view.may.includes("ResumeClock")) return { type: "ResumeClock" };
	const next = nextRow(view);
	if (next && mayInInject(view, next.injectId, "ReleaseInject")) {
		return { type: "ReleaseInject", injectId: next.injectId, number: next.number };
	}
	if (view.may.includes("EndExercise")) return { type: "EndExercise" };
	if (view.may.includes("CloseExercise")) return { type: "CloseExercise" };
	return null;
}

/** Contingency injects are never "next": the facilitator reaches for them. */
export function nextRow(view: FacilitatorView): MselRowView | undefined {
	return view.msel.find((row) => row.status === "planned" && !row.isContingency);
}

/** Also teams that were reopened: until the close the view does not tell those from teams that never locked. */
export function stillOpenTeams(inject: FacilitatorInjectView): number {
	return inject.grid.filter((row) => row.progress === "reading" || row.progress === "working").length;
}

export function mayInInject(view: FacilitatorView, injectId: string, type: CommandType): boolean {
	return view.mayIn[injectId]?.includes(type) ?? false;
}
