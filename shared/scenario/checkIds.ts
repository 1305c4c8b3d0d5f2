import { type Checked, duplicates, type InjectContext } from "./checked.ts";
import { inside, itemOf, problemAt } from "./place.ts";
import type { Problem } from "./problem.ts";
import { UNREADABLE } from "./readShape.ts";

/** Ids of teams, roles, languages and injects are unique. */
export function checkScenarioIds({ scenario, source, injects }: Checked): readonly Problem[] {
	const teams = inside(source.place, "teams");
	const problems: Problem[] = [...duplicates(scenario.teams, teams, "team", "duplicate-team")];
	scenario.teams.forEach((team, index) => {
		problems.push(
			...duplicates(team.roles, inside(itemOf(teams, index), "roles"), "role of this team", "duplicate-role"),
		);
	});
	scenario.languages.forEach((language, index) => {
		if (scenario.languages.indexOf(language) === index) return;
		const message = `The language "${language}" stands in the list twice. Remove one.`;
		problems.push(problemAt(itemOf(inside(source.place, "languages"), index), "duplicate-language", message));
	});
	const seen = new Map<string, () => string>();
	for (const { inject, source: injectSource } of injects) {
		const { file, path } = inside(injectSource.place, "id");
		const earlier = seen.get(inject.id)?.();
		if (earlier !== undefined && inject.id !== UNREADABLE) {
			const message = `The id "${inject.id}" is taken by another inject (${earlier}). Give one of them another id.`;
			problems.push(problemAt(inside(injectSource.place, "id"), "duplicate-inject", message));
			continue;
		}
		seen.set(inject.id, () => `${file.file}:${file.positionOf(path).line}`);
	}
	return problems;
}

/** Ids within one inject are unique; those of statements are seen to where documents are read. */
export function checkInjectIds({ one }: InjectContext): readonly Problem[] {
	const { inject, source } = one;
	const at = source.place;
	const groups = inside(at, "branches");
	return [
		...duplicates(inject.documents, inside(at, "documents"), "document of this inject", "duplicate-document"),
		...duplicates(inject.requests, inside(at, "requests"), "request of this inject", "duplicate-request"),
		...Object.entries(inject.decisions).flatMap(([team, options]) =>
			duplicates(options, inside(at, "decisions", team), "option of this team", "duplicate-option"),
		),
		...duplicates(inject.branches, groups, "group of branches", "duplicate-branch"),
		...inject.branches.flatMap((group, index) =>
			duplicates(group.branches, inside(itemOf(groups, index), "branches"), "branch of this group", "duplicate-branch"),
		),
	];
}
