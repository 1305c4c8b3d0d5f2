import { settledCalls } from "../exercise/calls.ts";
import type { Mark } from "../exercise/commands.ts";
import { injectStateOf, optionsOf, statementOf, teamsPlaying, timesOf } from "../exercise/find.ts";
import { documentsInHand, handOf } from "../exercise/hand.ts";
import { opaqueIdsOf } from "../exercise/opaqueIds.ts";
import { mechanicsOf } from "../exercise/plan.ts";
import { sharesLeft, wordingFor } from "../exercise/rules/channelRules.ts";
import { requestCostOf } from "../exercise/rules/playRules.ts";
import type { ExerciseState, Play } from "../exercise/state.ts";
import { playKey } from "../exercise/state.ts";
import type { Inject, Scenario } from "../scenario/scenario.ts";
import { caseCallsOf, informantOf, messagesOf, originatorAsksOf, receivedText } from "./channelView.ts";
import type { CallView, InjectView, LockView, SendingView } from "./contract/injectView.ts";
import { documentContent } from "./documentContent.ts";
import { keeper } from "./keeper.ts";
import { measuresOf } from "./measuresOf.ts";
import { teamRevealOf } from "./teamReveal.ts";
import { membersOf, type Words } from "./words.ts";

/** One inject as the team that plays it sees it. Opaque ids throughout. */
export function injectView(
	scenario: Scenario,
	state: ExerciseState,
	words: Words,
	inject: Inject,
	play: Play,
): InjectView | null {
	const injectState = injectStateOf(state, inject.id);
	if (injectState === undefined || injectState.releasedAtMs === null || play.enteredAtMs === null) return null;
	const ids = opaqueIdsOf(scenario, state.seed);
	const statementId = (id: string): string => ids.opaque("statement", inject.id, id);
	const mechanics = mechanicsOf(state.plan.level);
	const documents = documentsInHand(inject, play);
	const hand = handOf(inject, play);
	const { worldId, teamId } = play;
	const options = ids.shuffled(optionsOf(inject, teamId), `${worldId}/${teamId}/${inject.id}`);
	const isClosed = injectState.status === "closed";
	const shares = scenario.budgets.shares;
	// Once the keys are open, who flagged a bias decoy is a total of the room.
	const isTold = (id: string): boolean =>
		!injectState.revealed.includes("evidence") || statementOf(inject, id)?.bias !== true;

	return {
		id: ids.opaque("inject", inject.id, inject.id),
		number: words.injectNumber(inject.id),
		title: words.text(inject.title),
		story: words.text(inject.story),
		storyAdditions: play.storyAdditions.flatMap((index) => {
			const addition = inject.storyAdditions[index];
			return addition === undefined ? [] : [words.text(addition.text)];
		}),
		opening: inject.openings[teamId] === undefined ? "" : words.text(inject.openings[teamId]),
		status: isClosed ? "closed" : play.lock === null ? "open" : "locked",
		releasedAtMs: injectState.releasedAtMs,
		enteredAtMs: play.enteredAtMs,
		informedBy: informantOf(state, play),
		...timesOf(inject, injectState, play),
		extendedMinutes: injectState.extendedMinutes + play.extendedMinutes,
		isReopened: play.lock === null && play.formerLocks.length > 0,
		hadSeenReveal: state.hadSeenReveal.includes(playKey(worldId, teamId, inject.id)),
		documents: documents.map(({ document, source, sinceMs }) => ({
			id: ids.opaque("document", inject.id, document.id),
			contentId: documentContent(scenario, state, inject, document, words).contentId,
			title: words.text(document.title),
			kind: document.kind,
			source,
			arrivedAtMs: sinceMs,
			openedBy: play.opened[document.id] ?? [],
		})),
		received: Object.values(play.received).map((received) => ({
			statementId: statementId(received.statementId),
			from: received.anonymous ? null : received.from,
			atMs: received.atMs,
			text: receivedText(state, inject, words, play, received),
			wording: received.wording,
			messageId: received.messageId,
		})),
		sending: mechanics.channel
			? keepSending(play.received, play.teamId, sendingMadeOf(scenario, state, inject, play), () =>
					sendingOf(state, inject, play, hand.keys(), statementId),
				)
			: {},
		marks: marksView(play, [...hand.keys()].filter(isTold), statementId),
		calls: callsView(inject, play, isTold, statementId),
		requests: mechanics.requests
			? inject.requests
					.filter(({ by }) => by.includes(teamId))
					.map((request) => {
						const asked = Object.hasOwn(play.requests, request.id) ? play.requests[request.id] : undefined;
						return {
							id: ids.opaque("request", inject.id, request.id),
							text: words.text(request.text),
							cost: request.cost,
							delaySeconds: request.delaySeconds,
							state: asked === undefined ? "available" : asked.receivedAtMs === null ? "asked" : "received",
							dueMs: asked?.dueMs ?? null,
							documentId:
								asked?.receivedAtMs == null || !documents.some(({ document }) => document.id === request.answer)
									? null
									: ids.opaque("document", inject.id, request.answer),
						};
					})
			: [],
		requestBudget: {
			total: scenario.budgets.requests,
			left: Math.max(0, scenario.budgets.requests - requestCostOf(inject, play)),
		},
		shareBudget: { total: shares, left: sharesLeft(shares, play) },
		options: options.map(({ id, text }) => ({ id: ids.opaque("option", inject.id, id), text: words.text(text) })),
		votes: {
			// Who was moved or removed since has voted, but is not one of those who still may.
			cast: membersOf(state, worldId, teamId).filter(({ id }) => Object.hasOwn(play.votes, id)).length,
			members: membersOf(state, worldId, teamId).length,
			counts: play.lock === null && !isClosed ? null : countsOf(play, (id) => ids.opaque("option", inject.id, id)),
		},
		measures: measuresOf(scenario, state, words, teamId),
		measureBudget: { total: scenario.budgets.measures, most: scenario.budgets.measuresMax },
		messages: messagesOf(state, inject, play, words, statementId),
		caseCalls: caseCallsOf(state, play),
		originatorAsks: originatorAsksOf(state, play, statementId),
		advice: state.advice
			.filter((given) => given.injectId === inject.id && given.worldId === worldId && given.teamId === teamId)
			.map(({ seq, atMs, bySeatId, text }) => ({
				id: String(seq),
				atMs,
				by: words.label(bySeatId),
				text: words.said(text),
			})),
		lock: lockView(play, words, (id) => ids.opaque("option", inject.id, id)),
		reveal: teamRevealOf(scenario, state, words, inject, play),
	};
}

/** The locked decision of a play, or null; `optionId` answers the id that the audience may see. */
export function lockView(play: Play, words: Words, optionId: (id: string) => string): LockView | null {
	const { lock } = play;
	if (lock === null) return null;
	const { decision } = lock;
	return {
		atMs: lock.atMs,
		by: words.label(lock.bySeatId),
		optionId: decision.optionId === null ? null : optionId(decision.optionId),
		course: words.saidIfAny(decision.course),
		measures: decision.measures,
		reason: words.said(decision.reason),
		confidence: decision.confidence,
		reopened: play.standsAgain ? "stands" : play.formerLocks.length > 0 ? "relocked" : "no",
		isOnPaper: decision.onPaper === true,
	};
}

/** In the order of the hand, so that a mark is added where it stood before. */
function marksView(play: Play, told: readonly string[], statementId: (id: string) => string): InjectView["marks"] {
	const gathered = new Map<string, Record<string, Mark>>();
	for (const [seatId, marks] of Object.entries(play.marks))
		for (const [id, mark] of Object.entries(marks)) {
			const bySeat = gathered.get(id) ?? {};
			bySeat[seatId] = mark;
			gathered.set(id, bySeat);
		}
	return Object.fromEntries(
		told.flatMap((id) => {
			const bySeat = gathered.get(id);
			return bySeat === undefined ? [] : [[statementId(id), bySeat] as const];
		}),
	);
}

function callsView(
	inject: Inject,
	play: Play,
	isTold: (id: string) => boolean,
	statementId: (id: string) => string,
): InjectView["calls"] {
	const calls = play.lock?.decision.settled ?? play.standing ?? settledCalls(inject, play);
	const isFinal = play.lock !== null || play.standing !== null;
	return Object.fromEntries(
		Object.entries(calls)
			.filter(([id]) => isTold(id))
			.map(([id, { call, confidence }]): [string, CallView] => [
				statementId(id),
				{
					call,
					...(confidence !== null && { confidence }),
					...((isFinal || Object.hasOwn(play.overrides, id)) && { isSettled: true }),
				},
			]),
	);
}

function countsOf(play: Play, optionId: (id: string) => string): Readonly<Record<string, number>> {
	const counts: Record<string, number> = {};
	for (const voted of Object.values(play.votes)) counts[optionId(voted)] = (counts[optionId(voted)] ?? 0) + 1;
	return counts;
}

const keepSending = keeper<Play["received"], InjectView["sending"]>();

/** How statements may travel changes with the hand and with an originator's answer, not with every mark. */
function sendingMadeOf(scenario: Scenario, state: ExerciseState, inject: Inject, play: Play): readonly unknown[] {
	const { enteredAtMs, documentIds, requests, worldId } = play;
	return [scenario, state.seed, state.plan, state.originatorAsks, inject, worldId, enteredAtMs, documentIds, requests];
}

function sendingOf(
	state: ExerciseState,
	inject: Inject,
	play: Play,
	hand: Iterable<string>,
	statementId: (id: string) => string,
): Readonly<Record<string, SendingView>> {
	const others = teamsPlaying(state, inject).filter((teamId) => teamId !== play.teamId);
	const sending: Record<string, SendingView> = {};
	for (const id of hand)
		sending[statementId(id)] = {
			isSensitive: statementOf(inject, id)?.sensitive ?? false,
			to: Object.fromEntries(
				others.map((teamId) => {
					const wording = wordingFor(inject, state, play, id, teamId);
					return [teamId, wording === "leak" ? "ask-first" : wording];
				}),
			),
		};
	return sending;
}
