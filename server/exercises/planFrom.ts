import type { Refusal } from "../../shared/exercise/commands.ts";
import { Plan } from "../../shared/exercise/plan.ts";
import type { Scenario } from "../../shared/scenario/scenario.ts";
import type { CreateExerciseBody } from "../../shared/wire/api.ts";

type Planned = { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly refusal: Refusal };

/** The plan that an operator's wishes come to; what is not said is the scenario's own. */
export function planFrom(scenario: Scenario, body: CreateExerciseBody): Planned {
	const unknownTeam = body.teamIds?.find((teamId) => !scenario.teams.some(({ id }) => id === teamId));
	if (unknownTeam !== undefined) return refuse("UnknownTeam", `The scenario has no team "${unknownTeam}".`);
	const unknownInject = body.injectIds?.find((injectId) => !scenario.injects.some(({ id }) => id === injectId));
	if (unknownInject !== undefined) return refuse("UnknownInject", `The scenario has no inject "${unknownInject}".`);
	const chosen =
		body.injectIds ??
		scenario.injects.filter(({ kind, twinOf }) => kind === "main" && twinOf === null).map(({ id }) => id);
	const parsed = Plan.safeParse({
		name: body.name,
		level: body.level,
		worlds: body.worlds.map((name, index) => ({ id: `world-${index + 1}`, name })),
		teamIds: scenario.teams.map(({ id }) => id).filter((id) => body.teamIds?.includes(id) ?? true),
		injects: chosen.map((injectId) => ({
			injectId,
			plannedMinutes: scenario.injects.find(({ id }) => id === injectId)?.minutes.planned,
		})),
		languages: scenario.languages,
		scoring: body.scoring ?? true,
		timeliness: body.timeliness ?? false,
		plenaryScores: body.plenaryScores ?? false,
		practised: body.practised ?? false,
		names: body.names ?? false,
		...(body.dryRun === true && { dryRun: true }),
	});
	if (parsed.success) return { ok: true, plan: parsed.data };
	const issue = parsed.error.issues[0];
	return refuse("InvalidCommand", `The plan does not hold at ${issue?.path.join(".")}: ${issue?.message}`);
}

function refuse(code: Refusal["code"], message: string): Planned {
	return { ok: false, refusal: { code, message } };
}
