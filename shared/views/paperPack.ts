import { optionsOf, plannedInjects, teamsPlaying } from "../exercise/find.ts";
import { opaqueIdsOf } from "../exercise/opaqueIds.ts";
import { mechanicsOf } from "../exercise/plan.ts";
import type { ExerciseState } from "../exercise/state.ts";
import type { Inject, Scenario } from "../scenario/scenario.ts";
import type { PaperInjectView, PaperPackView, PaperTeamView } from "./contract/paperPackView.ts";
import { measuresOf } from "./measuresOf.ts";
import { paperScript } from "./paperScript.ts";
import { documentsFromTheBeginning, laterSheets, OPTION_LETTERS, paperDocument, requestsOf } from "./paperSheets.ts";
import type { Room } from "./room.ts";
import { type Words, wordsOf } from "./words.ts";

/** The exercise as it is printed. What stands under `teams` holds nothing that the team's own screen would not show it. */
export function paperPack(scenario: Scenario, state: ExerciseState, room: Room, language: string): PaperPackView {
	const { plan } = state;
	const written = plan.languages.includes(language) ? language : (plan.languages[0] ?? language);
	const words = wordsOf(scenario, state, room, written);
	return {
		kind: "paper",
		name: plan.name,
		scenarioTitle: words.text(scenario.title),
		language: written,
		languages: plan.languages,
		hasConfidence: mechanicsOf(plan.level).confidence,
		worlds: plan.worlds.map(({ id, name }) => ({ id, name })),
		teams: scenario.teams
			.filter(({ id }) => plan.teamIds.includes(id))
			.map(({ id }) => teamPack(scenario, state, words, id)),
		script: paperScript(scenario, state, words),
	};
}

function teamPack(scenario: Scenario, state: ExerciseState, words: Words, teamId: string): PaperTeamView {
	const named = scenario.teams
		.filter(({ id }) => state.plan.teamIds.includes(id))
		.map(({ id, summary, briefing, roles }) => ({
			view: { ...words.teamName(id), summary: words.text(summary) },
			briefing,
			roles,
		}));
	const own = named.find(({ view }) => view.id === teamId);
	const { budgets } = scenario;
	return {
		team: own?.view ?? { ...words.teamName(teamId), summary: "" },
		briefing: own === undefined ? "" : words.text(own.briefing),
		roles: (own?.roles ?? []).map(({ id, name, briefing }) => ({
			id,
			name: words.text(name),
			briefing: words.optional(briefing),
		})),
		otherTeams: named.flatMap(({ view }) => (view.id === teamId ? [] : [view])),
		measures: measuresOf(scenario, state, words, teamId),
		measureBudget: { total: budgets.measures, most: budgets.measuresMax },
		requestBudget: budgets.requests,
		shareBudget: mechanicsOf(state.plan.level).channel ? budgets.shares : null,
		injects: plannedInjects(scenario, state)
			.filter((inject) => teamsPlaying(state, inject).includes(teamId))
			.map((inject) => injectSheets(scenario, state, words, inject, teamId)),
	};
}

function injectSheets(
	scenario: Scenario,
	state: ExerciseState,
	words: Words,
	inject: Inject,
	teamId: string,
): PaperInjectView {
	const { shuffled } = opaqueIdsOf(scenario, state.seed);
	const opening = inject.openings[teamId];
	const { target, limit } = inject.minutes;
	return {
		number: words.injectNumber(inject.id),
		title: words.text(inject.title),
		story: words.text(inject.story),
		opening: opening === undefined ? "" : words.text(opening),
		entry: entryOf(inject, teamId),
		minutes: { target, limit },
		documents: documentsFromTheBeginning(inject, teamId).map((document) =>
			paperDocument(scenario, state, words, inject, document),
		),
		handouts: laterSheets(inject, state, words, teamId).map((later) =>
			later.type === "addition"
				? { type: "addition", sheet: later.sheet, text: words.text(later.addition.text) }
				: {
						type: "document",
						sheet: later.sheet,
						requests: later.requests.map(({ text }) => words.text(text)),
						document: paperDocument(scenario, state, words, inject, later.document),
					},
		),
		requests: requestsOf(inject, state, teamId).map(({ text, cost, delaySeconds }) => ({
			text: words.text(text),
			cost,
			delaySeconds,
		})),
		options: Object.fromEntries(
			state.plan.worlds.map(({ id }) => [
				id,
				shuffled(optionsOf(inject, teamId), `${id}/${teamId}/${inject.id}`).map(({ text }, index) => ({
					letter: OPTION_LETTERS[index] ?? "?",
					text: words.text(text),
				})),
			]),
		),
		partners: teamsPlaying(state, inject)
			.filter((id) => id !== teamId)
			.map((id) => words.teamName(id)),
	};
}

function entryOf(inject: Inject, teamId: string): PaperInjectView["entry"] {
	const enters = inject.enters[teamId] ?? "start";
	if (enters === "start") return { type: "start" };
	return "minute" in enters ? { type: "minute", minute: enters.minute } : { type: "informed" };
}
