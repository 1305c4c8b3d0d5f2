import { injectOf, playOf, teamsPlaying } from "../exercise/find.ts";
import { documentsInHand } from "../exercise/hand.ts";
import { isInTime } from "../exercise/inTime.ts";
import type { ExerciseState, Play } from "../exercise/state.ts";
import type { Inject, Scenario } from "../scenario/scenario.ts";

/** A statement a team held from its entry, and another team that needed it. */
export interface NeededPair {
	readonly statementId: string;
	readonly to: string;
	/** `leak`: it came, but only in a wording that may not travel. `not-reached`: that team never entered. */
	readonly state: "in-time" | "late" | "leak" | "never" | "not-reached";
	/** Exercise time of the delivery that counts; null where there was none. */
	readonly atMs: number | null;
}

/**
 * What this team should have passed on and whether it did; only to teams that play. Empty if the team itself never
 * entered: what an absent team held is held against nobody but the one who should have told it.
 */
export function neededPairs(
	scenario: Scenario,
	state: ExerciseState,
	worldId: string,
	teamId: string,
	injectId: string,
): readonly NeededPair[] {
	const inject = injectOf(scenario, injectId);
	const play = playOf(state, worldId, teamId, injectId);
	if (inject === undefined || play === undefined) return [];
	const playing = teamsPlaying(state, inject);
	return statementsHeldAtEntry(inject, play).flatMap((statementId) =>
		(inject.statements[statementId]?.reaches ?? [])
			.filter((to) => to !== teamId && playing.includes(to))
			.map((to) => pairOf(state, play, statementId, to)),
	);
}

function statementsHeldAtEntry(inject: Inject, play: Play): readonly string[] {
	const held = documentsInHand(inject, play).flatMap(({ document, source }) =>
		source === "entry" ? document.statementIds : [],
	);
	return [...new Set(held)];
}

function pairOf(state: ExerciseState, from: Play, statementId: string, to: string): NeededPair {
	const recipient = playOf(state, from.worldId, to, from.injectId);
	const enteredAtMs = recipient?.enteredAtMs ?? null;
	if (recipient === undefined || enteredAtMs === null) return { statementId, to, state: "not-reached", atMs: null };
	const deliveries = deliveriesOf(state, from, recipient, statementId);
	const clean = deliveries.filter(({ wording }) => wording !== "leak").map(({ atMs }) => Math.max(atMs, enteredAtMs));
	if (clean.length === 0) {
		const leaked = deliveries[0];
		return { statementId, to, state: leaked === undefined ? "never" : "leak", atMs: leaked?.atMs ?? null };
	}
	const atMs = Math.min(...clean);
	return { statementId, to, state: isInTime(recipient, atMs) ? "in-time" : "late", atMs };
}

/** A team's own sendings: what the recipient keeps names only one sender, and two teams may have held the statement. */
function deliveriesOf(
	state: ExerciseState,
	from: Play,
	recipient: Play,
	statementId: string,
): readonly { readonly atMs: number; readonly wording: string }[] {
	const sent = state.messages
		.filter(
			(message) =>
				message.worldId === from.worldId && message.injectId === from.injectId && message.from === from.teamId,
		)
		.flatMap((message) =>
			message.statements
				.filter((statement) => statement.statementId === statementId)
				.flatMap(({ wording }) => {
					const to = Object.hasOwn(wording, recipient.teamId) ? wording[recipient.teamId] : undefined;
					return to === undefined ? [] : { atMs: message.atMs, wording: to };
				}),
		);
	const received = Object.hasOwn(recipient.received, statementId) ? recipient.received[statementId] : undefined;
	return received?.from === from.teamId ? [...sent, received] : sent;
}
