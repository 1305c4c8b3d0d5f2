import type { CommandType } from "./commands.ts";

/**
 * What a facilitator who assists does not do: steps that move the exercise on or back, and judgements of teams. Time,
 * words, help and seats are the work of an assistant too.
 */
const LEADS_ALONE: ReadonlySet<CommandType> = new Set([
	"OpenLobby",
	"BeginBriefing",
	"StartExercise",
	"EndExercise",
	"CloseExercise",
	"UndoStep",
	"ReleaseInject",
	"HoldInject",
	"SkipInject",
	"TakeUpInject",
	"PlanMinutes",
	"CloseInject",
	"ReopenDecision",
	"RevealStep",
	"RateTeam",
	"MapCourse",
	"LockOnPaper",
	"ImproviseInject",
	"CloseImprovised",
]);

export function isLeadsAlone(type: CommandType): boolean {
	return LEADS_ALONE.has(type);
}
