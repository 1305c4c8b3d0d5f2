import { injectOf } from "../exercise/find.ts";
import { didYouMean } from "../scenario/nearest.ts";
import { placeOf, problemAt } from "../scenario/place.ts";
import { inReadingOrder, type Problem } from "../scenario/problem.ts";
import { readShape } from "../scenario/readShape.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { readYaml } from "../scenario/yamlFile.ts";
import { Playthrough, type Step } from "./playthrough.ts";

export type ReadPlaythrough =
	| { readonly ok: true; readonly playthrough: Playthrough }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/** A name in a playthrough, where it stands, and the names it may be. */
interface Named {
	readonly path: readonly (string | number)[];
	readonly at: "key" | "value";
	readonly what: string;
	readonly id: string;
	readonly known: readonly string[];
}

/** Reads a playthrough of a scenario, or reports everything that is wrong with it at its line. */
export function readPlaythrough(scenario: Scenario, file: string, text: string): ReadPlaythrough {
	const yaml = readYaml(file, text);
	const shaped = readShape(Playthrough, yaml.value, placeOf(yaml));
	const problems = [...yaml.problems, ...shaped.problems];
	const { value } = shaped;
	if (value === null || problems.length > 0) return { ok: false, problems: inReadingOrder(problems) };
	const root = placeOf(yaml);
	const wrong = namesIn(scenario, value)
		.filter(({ id, known }) => !known.includes(id))
		.map(({ path, at, what, id, known }) =>
			problemAt({ ...root, path }, "dangling-name", `There is no ${what} "${id}".${didYouMean(id, known)}`, { at }),
		);
	const silent = scenario.teams
		.filter(({ id }) => !Object.hasOwn(value.teams, id))
		.map(({ id }) =>
			problemAt({ ...root, path: ["teams"] }, "missing-team", `Say how the team "${id}" is played.`, { at: "key" }),
		);
	if (wrong.length + silent.length > 0) return { ok: false, problems: inReadingOrder([...wrong, ...silent]) };
	return { ok: true, playthrough: value };
}

function namesIn(scenario: Scenario, { injects, teams, expect }: Playthrough): readonly Named[] {
	const injectIds = scenario.injects.map(({ id }) => id);
	const teamIds = scenario.teams.map(({ id }) => id);
	const keys = (record: object, path: readonly string[], what: string, known: readonly string[]): readonly Named[] =>
		Object.keys(record).map((id) => ({ path: [...path, id], at: "key", what, id, known }));
	return [
		...(injects ?? []).map(
			(id, index): Named => ({ path: ["injects", index], at: "value", what: "inject", id, known: injectIds }),
		),
		...keys(teams, ["teams"], "team", teamIds),
		...keys(expect.scores, ["expect", "scores"], "team", teamIds),
		...(["outcomes", "branches", "statuses", "notReached"] as const).flatMap((part) =>
			keys(expect[part], ["expect", part], "inject", injectIds),
		),
		...Object.entries(expect.branches).flatMap(([injectId, branches]) => {
			const known = (injectOf(scenario, injectId)?.branches ?? []).flatMap((group) =>
				group.branches.map(({ id }) => id),
			);
			return branches.map(
				(id, index): Named => ({
					path: ["expect", "branches", injectId, index],
					at: "value",
					what: "branch",
					id,
					known,
				}),
			);
		}),
		...Object.entries(expect.notReached).flatMap(([injectId, ids]) =>
			ids.map(
				(id, index): Named => ({
					path: ["expect", "notReached", injectId, index],
					at: "value",
					what: "team",
					id,
					known: teamIds,
				}),
			),
		),
		...Object.entries(teams).flatMap(([teamId, play]) =>
			typeof play === "string"
				? []
				: play.steps.flatMap((step, index) => namesInStep(scenario, teamId, step, ["teams", teamId, "steps", index])),
		),
	];
}

function namesInStep(
	scenario: Scenario,
	teamId: string,
	step: Step,
	path: readonly (string | number)[],
): readonly Named[] {
	const inject = injectOf(scenario, step.inject);
	const named = (what: string, known: readonly string[], ids: readonly string[], ...keys: readonly string[]) =>
		ids.map((id, index): Named => ({ path: [...path, ...keys, index], at: "value", what, id, known }));
	const injectIds = scenario.injects.map(({ id }) => id);
	const own: Named = { path: [...path, "inject"], at: "value", what: "inject", id: step.inject, known: injectIds };
	if (inject === undefined) return [own];
	const statementIds = Object.keys(inject.statements);
	const optionIds = (inject.decisions[teamId] ?? []).map(({ id }) => id);
	const requestIds = inject.requests.filter(({ by }) => by.includes(teamId)).map(({ id }) => id);
	const measureIds = Object.values(scenario.measures)
		.filter(({ by }) => by.includes(teamId))
		.map(({ id }) => id);
	const { tell, decide } = step;
	return [
		own,
		...named("statement", statementIds, step.flag, "flag"),
		...named("statement", statementIds, step.clear, "clear"),
		...named("request of this team", requestIds, step.ask, "ask"),
		...named(
			"team",
			scenario.teams.map(({ id }) => id),
			tell?.to ?? [],
			"tell",
			"to",
		),
		...named("statement", statementIds, tell?.statements ?? [], "tell", "statements"),
		...named("measure of this team", measureIds, decide?.measures ?? [], "decide", "measures"),
		...(decide === undefined
			? []
			: [
					{
						path: [...path, "decide", "option"],
						at: "value",
						what: "option of this team",
						id: decide.option,
						known: optionIds,
					} as const,
				]),
	];
}
