import { optionsOf, plannedInjects, statementOf, teamsPlaying } from "../exercise/find.ts";
import { opaqueIdsOf } from "../exercise/opaqueIds.ts";
import { mechanicsOf } from "../exercise/plan.ts";
import { revealOrder } from "../exercise/reveal.ts";
import type { ExerciseState } from "../exercise/state.ts";
import type { Inject, Scenario } from "../scenario/scenario.ts";
import type { Condition } from "../scenario/schema.ts";
import { conditionView } from "./conditionView.ts";
import type {
	PaperDecisionKeyView,
	PaperHandoutKeyView,
	PaperScriptView,
	PaperStatementKeyView,
} from "./contract/paperScriptView.ts";
import { laterSheets, OPTION_LETTERS, statementNumbers } from "./paperSheets.ts";
import { measureText, type Words } from "./words.ts";

/** The facilitator's script, in running order. */
export function paperScript(scenario: Scenario, state: ExerciseState, words: Words): readonly PaperScriptView[] {
	let plannedAtMs = 0;
	return plannedInjects(scenario, state).map((inject, index) => {
		const plannedMinutes = state.plan.injects[index]?.plannedMinutes ?? inject.minutes.planned;
		const from = plannedAtMs;
		plannedAtMs += plannedMinutes * 60_000;
		return scriptOf(scenario, state, words, inject, { plannedAtMs: from, plannedMinutes });
	});
}

function scriptOf(
	scenario: Scenario,
	state: ExerciseState,
	words: Words,
	inject: Inject,
	{ plannedAtMs, plannedMinutes }: Pick<PaperScriptView, "plannedAtMs" | "plannedMinutes">,
): PaperScriptView {
	const name = (teamId: string): string => words.teamName(teamId).name;
	const inWords = (condition: Condition) => conditionView(scenario, state, words, inject, condition);
	const isHere = (teamId: string): boolean => state.plan.teamIds.includes(teamId);
	const teamIds = teamsPlaying(state, inject);
	const { target, limit } = inject.minutes;
	return {
		number: words.injectNumber(inject.id),
		title: words.text(inject.title),
		theme: words.optional(inject.theme),
		objective: words.text(inject.objective),
		isContingency: inject.kind === "contingency",
		isBenign: inject.benign,
		plannedAtMs,
		plannedMinutes,
		minutes: { target, limit },
		release: releaseOf(inject, inWords),
		leads: inject.leads.filter(isHere).map(name),
		entries: teamIds.map((teamId) => ({ team: name(teamId), entry: entryOf(inject, teamId, name) })),
		story: words.text(inject.story),
		truth: words.text(inject.truth),
		notes: words.text(inject.facilitatorNotes),
		expected: teamIds.flatMap((teamId) => {
			const text = inject.expectedActions[teamId];
			return text === undefined ? [] : [{ team: name(teamId), text: words.text(text) }];
		}),
		law: inject.law.map(({ provision, note }) => ({ title: scenario.provisions[provision]?.title ?? provision, note })),
		lawyerCheck: inject.lawyerCheck,
		handouts: teamIds.flatMap((teamId) => handoutsOf(state, words, inject, teamId, inWords)),
		keys: inject.documents.map(({ id, title, holders, statementIds }) => ({
			id,
			title: words.text(title),
			holders: holders.filter(isHere).map(name),
			statements: statementKeys(words, inject, statementIds, isHere),
		})),
		decisions: teamIds
			.filter((teamId) => optionsOf(inject, teamId).length > 0)
			.map((teamId) => decisionKeys(scenario, state, words, inject, teamId)),
		endings: inject.branches.map(({ id, branches, otherwise }) => ({
			id,
			branches: branches.map((branch) => ({
				id: branch.id,
				condition: inWords(branch.when),
				text: words.text(branch.text),
				outcome: branch.outcome,
			})),
			otherwise: { text: words.optional(otherwise.text), outcome: otherwise.outcome },
		})),
		reveal: revealOrder(state.plan),
		debrief: inject.debrief.map((question) => words.text(question)),
	};
}

type InWords = (condition: Condition) => ReturnType<typeof conditionView>;

function releaseOf({ release }: Inject, inWords: InWords): PaperScriptView["release"] {
	if (release === "by-hand") return { type: "by-hand" };
	if ("atMinute" in release) return { type: "at-minute", minute: release.atMinute };
	return { type: "condition", condition: inWords(release.when) };
}

function entryOf(
	inject: Inject,
	teamId: string,
	name: (teamId: string) => string,
): PaperScriptView["entries"][number]["entry"] {
	const enters = inject.enters[teamId] ?? "start";
	if (enters === "start") return { type: "start" };
	if ("minute" in enters) return { type: "minute", minute: enters.minute };
	return { type: "informed", by: enters.informedBy.map(name) };
}

function handoutsOf(
	state: ExerciseState,
	words: Words,
	inject: Inject,
	teamId: string,
	inWords: InWords,
): readonly PaperHandoutKeyView[] {
	return laterSheets(inject, state, words, teamId).map((later) => {
		const when = later.type === "addition" ? later.addition.when : later.document.when;
		return {
			sheet: later.sheet,
			team: words.teamName(teamId).name,
			title: later.type === "addition" ? null : words.text(later.document.title),
			requests:
				later.type === "addition"
					? []
					: later.requests.map(({ text, delaySeconds }) => ({ text: words.text(text), delaySeconds })),
			condition: when === null ? null : { words: inWords(when) },
		};
	});
}

function statementKeys(
	words: Words,
	inject: Inject,
	statementIds: readonly string[],
	isHere: (teamId: string) => boolean,
): readonly PaperStatementKeyView[] {
	const numbers = statementNumbers(inject);
	const name = (teamId: string): string => words.teamName(teamId).name;
	return statementIds.flatMap((id) => {
		const statement = statementOf(inject, id);
		if (statement === undefined) return [];
		return [
			{
				number: numbers.get(id) ?? 0,
				text: words.text(statement.text),
				kind: statement.kind,
				weight: statement.weight,
				explanation: words.optional(statement.explanation),
				isSensitive: statement.sensitive,
				wordings: Object.entries(statement.release)
					.filter(([teamId]) => isHere(teamId))
					.map(([teamId, text]) => ({ team: name(teamId), text: words.text(text) })),
				reaches: statement.reaches.filter(isHere).map(name),
			},
		];
	});
}

function decisionKeys(
	scenario: Scenario,
	state: ExerciseState,
	words: Words,
	inject: Inject,
	teamId: string,
): PaperDecisionKeyView {
	const options = optionsOf(inject, teamId);
	const { shuffled } = opaqueIdsOf(scenario, state.seed);
	const orders = state.plan.worlds.map(
		({ id }) => [id, shuffled(options, `${id}/${teamId}/${inject.id}`).map((option) => option.id)] as const,
	);
	const keys = mechanicsOf(state.plan.level).measures ? inject.measures[teamId] : undefined;
	const measures = (ids: readonly string[]) => ids.map((id) => measureText(scenario, words, id));
	return {
		team: words.teamName(teamId).name,
		options: options.map(({ id, text, rating, burden, consequence }) => ({
			id,
			letters: Object.fromEntries(
				orders.map(([worldId, order]) => [worldId, OPTION_LETTERS[order.indexOf(id)] ?? "?"]),
			),
			text: words.text(text),
			rating,
			burden,
			consequence: words.optional(consequence),
		})),
		measures:
			keys === undefined
				? null
				: {
						required: measures(keys.required),
						useful: measures(keys.useful),
						counterproductive: measures(keys.counterproductive),
					},
	};
}
