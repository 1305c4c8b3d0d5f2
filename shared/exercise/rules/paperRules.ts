import type { Scenario } from "../../scenario/scenario.ts";
import type { SeatCommand } from "../commands.ts";
import { injectOf, optionOf, playOf } from "../find.ts";
import { handOf } from "../hand.ts";
import { accept, type Ruling, refuse } from "../refusal.ts";
import type { ExerciseState } from "../state.ts";
import { measuresRefused } from "./playRules.ts";

/**
 * What a team decided on paper, keyed in by the facilitator: its flags are the calls, nobody has marked anything, and no
 * confidence was said. From then on it is locked like any other decision.
 */
export function lockOnPaper(
	scenario: Scenario,
	state: ExerciseState,
	command: SeatCommand & { type: "LockOnPaper" },
): Ruling {
	const { injectId, worldId, teamId, optionId, course, measures, reason, flags } = command;
	const inject = injectOf(scenario, injectId);
	const play = playOf(state, worldId, teamId, injectId);
	if (inject === undefined || play === undefined)
		return refuse("UnknownTeam", "This team does not take part in this inject.");
	if (play.enteredAtMs === null) return refuse("NotEntered", "The team is not in this inject yet. Inform it first.");
	if (play.lock !== null) return refuse("AlreadyDecided", "The team has decided. Reopen its decision first.");
	if ((optionId === null) === (course === null))
		return refuse("InvalidCommand", "Choose one option, or write another course.");
	if (optionId !== null && optionOf(inject, teamId, optionId) === undefined)
		return refuse("UnknownOption", "There is no such option for this team.");
	const refused = measuresRefused(scenario, state, teamId, measures);
	if (refused !== null) return refused;
	const hand = handOf(inject, play);
	if (flags.some((statementId) => !hand.has(statementId)))
		return refuse("UnknownStatement", "The team does not hold one of these statements.");
	return accept({
		type: "DecisionLocked",
		injectId,
		worldId,
		teamId,
		decision: {
			optionId,
			course,
			measures,
			reason,
			confidence: null,
			showOfHands: null,
			proposed: {},
			settled: Object.fromEntries(flags.map((id) => [id, { call: "flag", confidence: null }])),
			onPaper: true,
		},
	});
}
