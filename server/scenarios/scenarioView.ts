import { textIn } from "../../shared/scenario/text.ts";
import type { ScenarioView } from "../../shared/wire/api.ts";
import type { Shelved } from "./ScenarioLibrary.ts";

/** What the operator chooses from. */
export function scenarioView({ folder, scenario, problems }: Shelved): ScenarioView {
	if (scenario === null)
		return { id: folder, title: folder, summary: "", version: "", languages: [], teams: [], injects: [], problems };
	const text = (local: Readonly<Record<string, string>>): string =>
		textIn(local, scenario.languages[0] ?? "en", scenario.languages);
	return {
		id: scenario.id,
		title: text(scenario.title),
		summary: text(scenario.summary),
		version: scenario.version,
		languages: scenario.languages,
		teams: scenario.teams.map(({ id, name }) => ({ id, name: text(name) })),
		injects: scenario.injects.map(({ id, title, minutes, twinOf, kind }) => ({
			id,
			title: text(title),
			plannedMinutes: minutes.planned,
			twinOf,
			isContingency: kind === "contingency",
		})),
		problems,
	};
}
