import type { RevealStepName } from "../exercise/commands.ts";
import { injectStateOf, optionsOf, playOf, playsOf, statementOf, teamsPlaying } from "../exercise/find.ts";
import { documentsInHand, handOf } from "../exercise/hand.ts";
import { opaqueIdsOf } from "../exercise/opaqueIds.ts";
import type { ExerciseState, Play } from "../exercise/state.ts";
import type { Document, Inject, Scenario } from "../scenario/scenario.ts";
import { scoreInject } from "../scoring/scoreInject.ts";
import type { PlenaryRevealView } from "./contract/plenaryRevealView.ts";
import { documentContent } from "./documentContent.ts";
import { pathsOf } from "./paths.ts";
import { scoreWords } from "./scoreWords.ts";
import { outcomeOf } from "./teamReveal.ts";
import type { Words } from "./words.ts";

type Id = (id: string) => string;

/** What plenary sees of an inject, step by step. The same role is shown across worlds; different roles never beside each other as better or worse. */
export function plenaryReveal(
	scenario: Scenario,
	state: ExerciseState,
	words: Words,
	inject: Inject,
): PlenaryRevealView {
	const steps = injectStateOf(state, inject.id)?.revealed ?? [];
	const isOpen = (step: RevealStepName): boolean => steps.includes(step);
	const ids = opaqueIdsOf(scenario, state.seed);
	const statementId: Id = (id) => ids.opaque("statement", inject.id, id);
	const optionId: Id = (id) => ids.opaque("option", inject.id, id);
	const worlds = state.plan.worlds;
	return {
		injectId: ids.opaque("inject", inject.id, inject.id),
		steps,
		evidence: isOpen("evidence")
			? documentsPlayed(state, inject).map((document) =>
					evidenceOf(scenario, state, words, inject, document, statementId),
				)
			: null,
		biasFlags: isOpen("evidence") ? biasFlagsOf(state, inject) : null,
		path: isOpen("path")
			? worlds.map(({ id }) => ({
					worldId: id,
					paths: playsOf(state, inject.id)
						.filter(({ worldId }) => worldId === id)
						.flatMap((play) => pathsOf(scenario, state, inject, play, words, statementId)),
				}))
			: null,
		decisions: isOpen("decisions")
			? teamsPlaying(state, inject).map((teamId) => decisionsOf(state, words, inject, teamId, optionId))
			: null,
		outcomes: isOpen("outcome")
			? worlds.flatMap(({ id }) => {
					const outcome = outcomeOf(state, inject, id, words);
					return outcome === null ? [] : [{ worldId: id, ...outcome }];
				})
			: null,
		scores:
			isOpen("scores") && state.plan.scoring && state.plan.plenaryScores
				? teamsPlaying(state, inject).map((teamId) => ({
						team: words.teamName(teamId),
						worlds: worlds.map(({ id }) => ({
							worldId: id,
							score: scoreInject(scenario, state, id, teamId, inject.id, scoreWords(scenario, inject, words)).score,
						})),
					}))
				: null,
		debrief: steps.length > 0 ? inject.debrief.map((question) => words.text(question)) : [],
	};
}

/** Flags on bias decoys in the whole room: a total, never per team or person. */
export function biasFlagsOf(state: ExerciseState, inject: Inject): number {
	const bias = Object.values(inject.statements).filter((statement) => statement.bias);
	return playsOf(state, inject.id).reduce(
		(sum, play) => sum + bias.filter(({ id }) => finalCalls(play)[id]?.call === "flag").length,
		0,
	);
}

/** Documents that were in somebody's hand, those of most teams first. */
function documentsPlayed(state: ExerciseState, inject: Inject): readonly Document[] {
	const held = new Set(
		playsOf(state, inject.id).flatMap((play) => documentsInHand(inject, play).map(({ document }) => document.id)),
	);
	return inject.documents
		.filter(({ id }) => held.has(id))
		.sort((one, other) => other.holders.length - one.holders.length);
}

function finalCalls(play: Play) {
	return play.lock?.decision.settled ?? play.standing ?? {};
}

function evidenceOf(
	scenario: Scenario,
	state: ExerciseState,
	words: Words,
	inject: Inject,
	document: Document,
	statementId: Id,
): NonNullable<PlenaryRevealView["evidence"]>[number] {
	const plays = playsOf(state, inject.id);
	const content = documentContent(scenario, state, inject, document, words);
	return {
		documentId: content.contentId,
		content,
		holders: document.holders.filter((teamId) => state.plan.teamIds.includes(teamId)),
		statements: Object.fromEntries(
			document.statementIds.flatMap((id) => {
				const statement = statementOf(inject, id);
				if (statement === undefined) return [];
				const holding = plays.filter((play) => handOf(inject, play).has(id));
				const flagged = holding.filter((play) => finalCalls(play)[id]?.call === "flag").length;
				const key = {
					kind: statement.kind,
					explanation: words.optional(statement.explanation),
					indicators: statement.indicators.flatMap((code) => {
						const indicator = scenario.indicators[code];
						return indicator === undefined ? [] : [words.text(indicator.title)];
					}),
					// A bias decoy is reported as a room total only.
					flagged: statement.bias ? 0 : flagged,
					held: statement.bias ? 0 : holding.length,
					isBias: statement.bias,
				};
				return [[statementId(id), key] as const];
			}),
		),
	};
}

function decisionsOf(
	state: ExerciseState,
	words: Words,
	inject: Inject,
	teamId: string,
	optionId: Id,
): NonNullable<PlenaryRevealView["decisions"]>[number] {
	const locks = state.plan.worlds.flatMap(({ id }) => {
		const play = playOf(state, id, teamId, inject.id);
		return play?.lock == null ? [] : [{ worldId: id, play, decision: play.lock.decision }];
	});
	return {
		team: words.teamName(teamId),
		options: optionsOf(inject, teamId).map(({ id, text, rating, burden }) => ({
			id: optionId(id),
			text: words.text(text),
			rating,
			burden,
			chosenIn: locks.filter(({ decision }) => decision.optionId === id).map(({ worldId }) => worldId),
		})),
		otherCourses: locks.flatMap(({ worldId, play, decision }) =>
			decision.course === null
				? []
				: [{ worldId, text: words.saidIfAny(decision.course) ?? "", rating: play.courseRating?.rating ?? null }],
		),
		undecidedIn: state.plan.worlds.map(({ id }) => id).filter((id) => !locks.some(({ worldId }) => worldId === id)),
	};
}
