import type { MergedLibraries } from "./libraries.ts";
import { inside, itemOf, type Place } from "./place.ts";
import type { Inject, Scenario, Team } from "./scenario.ts";
import type { ScenarioFile } from "./schema.ts";
import type { Texts } from "./texts.ts";

/** Everything that the injects share, with them. */
export function compileScenario(
	written: ScenarioFile,
	place: Place,
	libraries: MergedLibraries,
	texts: Texts,
	injects: readonly Inject[],
): Scenario {
	const { defined } = libraries;
	return {
		format: 1,
		id: written.id,
		version: written.version,
		title: texts.compile(written.title, inside(place, "title")),
		summary: texts.compile(written.summary, inside(place, "summary")),
		edition: texts.compileOptional(written.edition, inside(place, "edition")),
		languages: written.languages,
		legalProfileId: written.legalProfile,
		legalProfile: defined.legalProfiles.get(written.legalProfile)?.entry ?? {
			title: written.legalProfile,
			date: "9999-12-31",
			states: [],
			parameters: {},
		},
		provisions: record(defined.provisions, ({ entry }) => entry),
		indicators: record(defined.indicators, ({ entry, place: at }) => ({
			...entry,
			title: texts.compile(entry.title, inside(at, "title")),
		})),
		capabilities: record(defined.capabilities, ({ entry, place: at }) => ({
			...entry,
			title: texts.compile(entry.title, inside(at, "title")),
			tasks: texts.compile(entry.tasks, inside(at, "tasks")),
		})),
		measures: record(defined.measures, ({ entry, place: at }, id) => ({
			id,
			text: texts.compile(entry.text, inside(at, "text")),
			by: entry.by,
			burden: entry.burden,
		})),
		teams: written.teams.map((team, index) => compileTeam(team, itemOf(inside(place, "teams"), index, team.id), texts)),
		budgets: written.budgets,
		scoring: written.scoring,
		injects,
		...(written.reminders.length > 0 && {
			reminders: written.reminders.map(({ minute, text }, index) => ({
				minute,
				text: texts.compile(text, inside(itemOf(inside(place, "reminders"), index), "text")),
			})),
		}),
	};
}

function compileTeam(team: ScenarioFile["teams"][number], place: Place, texts: Texts): Team {
	return {
		id: team.id,
		name: texts.compile(team.name, inside(place, "name")),
		summary: texts.compile(team.summary, inside(place, "summary")),
		briefing: texts.compile(team.briefing, inside(place, "briefing")),
		roles: team.roles.map((role, index) => {
			const at = itemOf(inside(place, "roles"), index, role.id);
			return {
				id: role.id,
				name: texts.compile(role.name, inside(at, "name")),
				briefing: texts.compileOptional(role.briefing, inside(at, "briefing")),
			};
		}),
	};
}

function record<From, To>(
	entries: ReadonlyMap<string, From>,
	compile: (defined: From, id: string) => To,
): Readonly<Record<string, To>> {
	return Object.fromEntries([...entries].map(([id, defined]) => [id, compile(defined, id)]));
}
