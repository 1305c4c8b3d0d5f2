import { exerciseTimeMs } from "../exercise/clock.ts";
import type { RecordedEvent } from "../exercise/events.ts";
import { ratingOf } from "../exercise/facts.ts";
import {
	injectStateOf,
	optionOf,
	plannedInjects,
	playOf,
	playsOf,
	statementOf,
	teamsPlaying,
} from "../exercise/find.ts";
import { handOf } from "../exercise/hand.ts";
import { mechanicsOf } from "../exercise/plan.ts";
import type { ExerciseState, InjectState, Play } from "../exercise/state.ts";
import { playKey } from "../exercise/state.ts";
import { voidSeqs } from "../exercise/undo.ts";
import type { Inject, Scenario } from "../scenario/scenario.ts";
import type { Dimension } from "../scenario/schema.ts";
import { measureClassOf } from "../scoring/playReading.ts";
import { teamTotal } from "../scoring/scoreboard.ts";
import { scoreInject } from "../scoring/scoreInject.ts";
import { biasFlags, burdenRatio, consensusOf, formulaOutcome } from "../scoring/teamReadings.ts";
import { aarTalkOf } from "./aarTalk.ts";
import type { AarInjectView, AarPlayView, AarView } from "./aarView.ts";
import { feedbackOf } from "./feedbackView.ts";
import { allImprovised } from "./improvisedView.ts";
import { lockView } from "./injectView.ts";
import { isTold, logEntry } from "./log.ts";
import { pathsOf } from "./paths.ts";
import type { Room } from "./room.ts";
import { scoreWords } from "./scoreWords.ts";
import { outcomeOf } from "./teamReveal.ts";
import { measureText, membersOf, type Words, wordsOf } from "./words.ts";

/**
 * The after-action report: a reading of the journal that can be made at any time and again. `recorded` is the whole
 * journal, void events included; `headHash` the hash of its chain. For the white cell. Labels stand in it, never names of players.
 */
export function aar(
	scenario: Scenario,
	state: ExerciseState,
	room: Room,
	recorded: readonly RecordedEvent[],
	headHash: string | null,
	language: string,
): AarView {
	const words = wordsOf(scenario, withoutNames(state), room, language);
	const gone = voidSeqs(recorded);
	const stood = recorded.filter(({ seq }) => !gone.has(seq));
	const worlds = state.plan.worlds.map(({ id, name }) => ({ id, name }));
	const injects = plannedInjects(scenario, state);
	return {
		kind: "aar",
		exerciseId: state.exerciseId,
		name: state.plan.name,
		scenario: {
			id: scenario.id,
			title: words.text(scenario.title),
			version: scenario.version,
			hash: state.scenarioHash,
			legalProfile: scenario.legalProfile.title,
		},
		language,
		level: state.plan.level,
		isDryRun: state.plan.dryRun === true,
		scoring: state.plan.scoring,
		dimensions: state.plan.scoring ? dimensionsOf(scenario, state) : [],
		startedWallMs: stood.find(({ event }) => event.type === "ExerciseStarted")?.wallMs ?? null,
		endedWallMs: stood.find(({ event }) => event.type === "ExerciseEnded")?.wallMs ?? null,
		durationMs: exerciseTimeMs(state.clock, recorded.at(-1)?.wallMs ?? 0),
		journal: { events: recorded.length, undone: gone.size, headHash },
		worlds,
		teams: state.plan.teamIds.map((teamId) => ({
			...words.teamName(teamId),
			seats: worlds.map(({ id }) => ({ worldId: id, seats: membersOf(state, id, teamId).length })),
		})),
		injects: injects.map((inject) => injectReport(scenario, state, words, inject)),
		feedback: feedbackOf(state, words),
		improvised: allImprovised(state, words, room),
		scores: worlds.flatMap(({ id }) =>
			state.plan.teamIds.map((teamId) => ({ worldId: id, teamId, total: teamTotal(scenario, state, id, teamId) })),
		),
		timeline: recorded
			.filter((entry) => isTold(scenario, entry))
			.map((entry) => logEntry(scenario, words, entry, gone.has(entry.seq))),
		talk: aarTalkOf(state, words),
		undone: state.undone.map(({ atMs, reason, seq, undoSeq }) => ({
			atMs,
			reason: words.said(reason),
			steps: recorded.filter((entry) => entry.seq >= seq && entry.seq < undoSeq && gone.has(entry.seq)).length,
		})),
		ledger: worlds.map(({ id }) => ledgerOf(scenario, state, injects, id)),
	};
}

/** The report outlives the room: it is told in labels even where players carried names. */
function withoutNames(state: ExerciseState): ExerciseState {
	return { ...state, plan: { ...state.plan, names: false } };
}

function dimensionsOf(scenario: Scenario, state: ExerciseState): AarView["dimensions"] {
	const { channel, confidence } = mechanicsOf(state.plan.level);
	const isOn: Readonly<Record<Dimension, boolean>> = {
		recognition: true,
		mitigation: true,
		coordination: channel,
		proportionality: true,
		timeliness: state.plan.timeliness,
		calibration: confidence,
	};
	const on = (Object.keys(isOn) as readonly Dimension[]).filter((dimension) => isOn[dimension]);
	const sum = on.reduce((total, dimension) => total + scenario.scoring.weights[dimension], 0);
	return on.map((dimension) => ({ dimension, weight: scenario.scoring.weights[dimension] / sum }));
}

function injectReport(scenario: Scenario, state: ExerciseState, words: Words, inject: Inject): AarInjectView {
	const injectState = injectStateOf(state, inject.id);
	const isReleased = injectState?.status === "released" || injectState?.status === "closed";
	const plays = playsOf(state, inject.id);
	return {
		id: inject.id,
		number: words.injectNumber(inject.id),
		title: words.text(inject.title),
		objective: words.text(inject.objective),
		isBenign: inject.benign,
		status: reportStatus(injectState?.status),
		plannedMinutes:
			state.plan.injects.find(({ injectId }) => injectId === inject.id)?.plannedMinutes ?? inject.minutes.planned,
		releasedAtMs: injectState?.releasedAtMs ?? null,
		closedAtMs: injectState?.closedAtMs ?? null,
		outcomes: state.plan.worlds.flatMap(({ id }) => {
			const outcome = outcomeOf(state, inject, id, words);
			const by = state.outcomes[`${id}/${inject.id}`]?.by;
			return outcome === null || by === undefined ? [] : [{ worldId: id, by, ...outcome }];
		}),
		biasFlags: isReleased ? biasFlags(scenario, state, inject.id) : 0,
		documents: isReleased ? documentsReport(scenario, words, inject, plays) : [],
		plays: isReleased
			? state.plan.worlds.flatMap(({ id }) =>
					teamsPlaying(state, inject).flatMap((teamId) => {
						const play = playOf(state, id, teamId, inject.id);
						return play === undefined ? [] : [playReport(scenario, state, words, inject, play)];
					}),
				)
			: [],
		debrief: inject.debrief.map((question) => words.text(question)),
	};
}

function documentsReport(
	scenario: Scenario,
	words: Words,
	inject: Inject,
	plays: readonly Play[],
): AarInjectView["documents"] {
	return inject.documents.map((document) => ({
		id: document.id,
		title: words.text(document.title),
		holders: document.holders,
		statements: document.statementIds.flatMap((id) => {
			const statement = statementOf(inject, id);
			if (statement === undefined) return [];
			const holding = plays.filter((play) => handOf(inject, play).has(id));
			return [
				{
					id,
					text: words.text(statement.text),
					kind: statement.kind,
					weight: statement.weight,
					explanation: words.optional(statement.explanation),
					indicators: statement.indicators.flatMap((code) => {
						const indicator = scenario.indicators[code];
						return indicator === undefined ? [] : [words.text(indicator.title)];
					}),
					isBias: statement.bias,
					calls: statement.bias
						? []
						: holding.map((play) => ({
								worldId: play.worldId,
								teamId: play.teamId,
								call: (play.lock?.decision.settled ?? play.standing)?.[id]?.call ?? ("none" as const),
							})),
				},
			];
		}),
	}));
}

function playReport(scenario: Scenario, state: ExerciseState, words: Words, inject: Inject, play: Play): AarPlayView {
	const { worldId, teamId } = play;
	const decision = play.lock?.decision;
	const option = decision?.optionId == null ? undefined : optionOf(inject, teamId, decision.optionId);
	const consensus = consensusOf(scenario, state, worldId, teamId, inject.id);
	return {
		worldId,
		teamId,
		wasReached: play.enteredAtMs !== null,
		enteredAtMs: play.enteredAtMs,
		lock: lockView(play, words, (id) => id),
		decisionText: option === undefined ? words.saidIfAny(decision?.course ?? null) : words.text(option.text),
		rating: ratingOf(scenario, play),
		ratingReason: words.saidIfAny(play.courseRating?.reason ?? null),
		burden: option?.burden ?? null,
		consequence: words.optional(option?.consequence ?? null),
		measures: (decision?.measures ?? []).map((id) => ({
			id,
			text: measureText(scenario, words, id),
			class: measureClassOf(inject, teamId, id),
		})),
		hadSeenReveal: state.hadSeenReveal.includes(playKey(worldId, teamId, inject.id)),
		score: scoreInject(scenario, state, worldId, teamId, inject.id, scoreWords(scenario, inject, words)),
		paths: pathsOf(scenario, state, inject, play, words, (id) => id),
		consensus:
			consensus === null
				? null
				: {
						votes: consensus.votes,
						modal: consensus.modal,
						agreement: consensus.agreement,
						processGain: consensus.processGain,
						versusBest: consensus.versusBest,
					},
		formulaOutcome: formulaOutcome(scenario, state, worldId, inject.id),
	};
}

/** Security beside the cost to honest business, for one world. */
function ledgerOf(
	scenario: Scenario,
	state: ExerciseState,
	injects: readonly Inject[],
	worldId: string,
): AarView["ledger"][number] {
	const judged = injects.flatMap(({ id }) => state.outcomes[`${worldId}/${id}`]?.outcome ?? []);
	const ratios = injects.flatMap((inject) =>
		teamsPlaying(state, inject).flatMap((teamId) => burdenRatio(scenario, state, worldId, teamId, inject.id) ?? []),
	);
	return {
		worldId,
		prevented: judged.filter((outcome) => outcome === "prevented").length,
		judged: judged.length,
		meanBurdenRatio: ratios.length === 0 ? null : ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length,
	};
}

function reportStatus(status: InjectState["status"] | undefined): AarInjectView["status"] {
	return status === "released" || status === "closed" || status === "skipped" ? status : "not-released";
}
