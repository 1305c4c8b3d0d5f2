import type { Inject, Scenario } from "../../scenario/scenario.ts";
import { proposedCalls, settledCalls } from "../calls.ts";
import type { SeatCommand } from "../commands.ts";
import type { InPlay } from "../events.ts";
import { injectOf, optionOf, playOf } from "../find.ts";
import { documentsInHand, handOf } from "../hand.ts";
import { mechanicsOf } from "../plan.ts";
import { accept, type Ruling, refuse } from "../refusal.ts";
import type { ExerciseState, Play, Seat } from "../state.ts";

/** Rules of what a team does in an inject. Permissions have been checked. */

export interface Table {
	readonly inject: Inject;
	readonly play: Play;
	readonly at: InPlay;
}

/** The inject and the seat's own play of it. */
export function tableOf(scenario: Scenario, state: ExerciseState, seat: Seat, injectId: string): Table | null {
	const { worldId, teamId } = seat;
	if (worldId === null || teamId === null) return null;
	const inject = injectOf(scenario, injectId);
	const play = playOf(state, worldId, teamId, injectId);
	return inject === undefined || play === undefined ? null : { inject, play, at: { injectId, worldId, teamId } };
}

export function openDocument({ inject, play, at }: Table, seat: Seat, documentId: string): Ruling {
	if (!documentsInHand(inject, play).some(({ document }) => document.id === documentId))
		return refuse("UnknownDocument", "Your team does not hold this document.");
	if (play.opened[documentId]?.includes(seat.id)) return accept();
	return accept({ type: "DocumentOpened", documentId, ...at });
}

export function markStatement(
	{ inject, play, at }: Table,
	state: ExerciseState,
	command: SeatCommand & { type: "MarkStatement" },
): Ruling {
	if (!handOf(inject, play).has(command.statementId))
		return refuse("UnknownStatement", "This statement is not in your team's hand.");
	const usesConfidence = mechanicsOf(state.plan.level).confidence;
	if (command.mark !== null && !usesConfidence && (command.mark.confidence !== null || command.mark.call === "clear"))
		return refuse("LevelExcludes", "At this level statements are flagged or not, without confidence.");
	return accept({ type: "StatementMarked", statementId: command.statementId, mark: command.mark, ...at });
}

export function settleCall(
	{ inject, play, at }: Table,
	state: ExerciseState,
	command: SeatCommand & { type: "SettleCall" },
): Ruling {
	if (!handOf(inject, play).has(command.statementId))
		return refuse("UnknownStatement", "This statement is not in your team's hand.");
	const { call } = command;
	const usesConfidence = mechanicsOf(state.plan.level).confidence;
	if (call !== null && call !== "proposed" && !usesConfidence && (call.confidence !== null || call.call === "clear"))
		return refuse("LevelExcludes", "At this level statements are flagged or not, without confidence.");
	return accept({ type: "CallSettled", statementId: command.statementId, call, ...at });
}

export function requestInformation(
	scenario: Scenario,
	{ inject, play, at }: Table,
	command: SeatCommand & { type: "RequestInformation" },
	atMs: number,
): Ruling {
	const request = inject.requests.find(({ id }) => id === command.requestId);
	if (request === undefined || !request.by.includes(at.teamId))
		return refuse("UnknownRequest", "Your team cannot make this request.");
	if (Object.hasOwn(play.requests, request.id))
		return refuse("AlreadyRequested", "Your team has already asked this. The answer comes to the whole team.");
	if (requestCostOf(inject, play) + request.cost > scenario.budgets.requests)
		return refuse("BudgetSpent", "Your team has no requests left in this inject.");
	return accept({
		type: "InformationRequested",
		requestId: request.id,
		dueMs: atMs + request.delaySeconds * 1000,
		...at,
	});
}

/** What the team's requests have cost so far. */
export function requestCostOf(inject: Inject, play: Play): number {
	return inject.requests.reduce((sum, { id, cost }) => sum + (Object.hasOwn(play.requests, id) ? cost : 0), 0);
}

export function castVote({ inject, at }: Table, optionId: string | null): Ruling {
	if (optionId !== null && optionOf(inject, at.teamId, optionId) === undefined)
		return refuse("UnknownOption", "There is no such option for your team.");
	return accept({ type: "VoteCast", optionId, ...at });
}

export function lockDecision(
	scenario: Scenario,
	state: ExerciseState,
	{ inject, play, at }: Table,
	command: SeatCommand & { type: "LockDecision" },
): Ruling {
	const { optionId, course, measures, reason, confidence, showOfHands } = command;
	if ((optionId === null) === (course === null))
		return refuse("InvalidCommand", "Choose one option, or write another course.");
	if (optionId !== null && optionOf(inject, at.teamId, optionId) === undefined)
		return refuse("UnknownOption", "There is no such option for your team.");
	const refused = measuresRefused(scenario, state, at.teamId, measures);
	if (refused !== null) return refused;
	for (const counted of Object.keys(showOfHands ?? {}))
		if (optionOf(inject, at.teamId, counted) === undefined)
			return refuse("UnknownOption", "Hands were counted for an option your team does not have.");
	return accept({
		type: "DecisionLocked",
		decision: {
			optionId,
			course,
			measures,
			reason,
			confidence,
			showOfHands,
			proposed: proposedCalls(inject, play),
			settled: settledCalls(inject, play),
		},
		...at,
	});
}

export function measuresRefused(
	scenario: Scenario,
	state: ExerciseState,
	teamId: string,
	measures: readonly string[],
): Ruling | null {
	if (measures.length > 0 && !mechanicsOf(state.plan.level).measures)
		return refuse("LevelExcludes", "This exercise is played at a level without measures.");
	if (new Set(measures).size !== measures.length) return refuse("InvalidCommand", "A measure is named twice.");
	let cost = 0;
	for (const measureId of measures) {
		const measure = Object.hasOwn(scenario.measures, measureId) ? scenario.measures[measureId] : undefined;
		if (measure === undefined || !measure.by.includes(teamId))
			return refuse("UnknownMeasure", "This measure is not within your team's power.");
		cost += measure.burden;
	}
	if (measures.length > scenario.budgets.measuresMax)
		return refuse("BudgetSpent", `At most ${scenario.budgets.measuresMax} measures.`);
	if (cost > scenario.budgets.measures)
		return refuse("BudgetSpent", `These measures cost ${cost}; the budget is ${scenario.budgets.measures}.`);
	return null;
}
