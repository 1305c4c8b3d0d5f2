import { type ImprovisedDecision, type ImprovisedInject, isFor } from "../exercise/improvised.ts";
import { type ExerciseState, teamKey } from "../exercise/state.ts";
import type {
	FacilitatorImprovisedView,
	ImprovisedDecisionView,
	TeamImprovisedView,
} from "./contract/improvisedView.ts";
import { keeper } from "./keeper.ts";
import type { Room } from "./room.ts";
import type { Words } from "./words.ts";

const keepTeams = keeper<ExerciseState["improvised"], readonly TeamImprovisedView[]>();
const keepAll = keeper<ExerciseState["improvised"], readonly FacilitatorImprovisedView[]>();

/** What was improvised for a team, with its own decision alone. */
export function improvisedOf(
	{ improvised }: ExerciseState,
	words: Words,
	{ texts }: Room,
	worldId: string,
	teamId: string,
): readonly TeamImprovisedView[] {
	return keepTeams(improvised, `${worldId}/${teamId}`, [texts], () =>
		improvised
			.filter((one) => isFor(one, worldId, teamId))
			.map((one) => ({
				id: one.id,
				atMs: one.atMs,
				text: words.said(one.text),
				options: one.options.map((option) => words.said(option)),
				isOpen: one.isOpen,
				decided: decisionOf(words, one.decided[teamKey(worldId, teamId)]),
			})),
	);
}

/** Everything that was improvised, and what each team made of it. */
export function allImprovised(
	{ improvised, plan }: ExerciseState,
	words: Words,
	{ texts }: Pick<Room, "texts">,
): readonly FacilitatorImprovisedView[] {
	return keepAll(improvised, "", [plan, texts], () =>
		improvised.map((one) => ({
			id: one.id,
			atMs: one.atMs,
			text: words.said(one.text),
			options: one.options.map((option) => words.said(option)),
			isOpen: one.isOpen,
			worldId: one.worldId,
			teams: teamsOf(one, plan).map(({ worldId, teamId }) => ({
				worldId,
				teamId,
				decided: decisionOf(words, one.decided[teamKey(worldId, teamId)]),
			})),
		})),
	);
}

function teamsOf(one: ImprovisedInject, { worlds, teamIds }: ExerciseState["plan"]) {
	return worlds.flatMap(({ id: worldId }) =>
		teamIds.filter((teamId) => isFor(one, worldId, teamId)).map((teamId) => ({ worldId, teamId })),
	);
}

function decisionOf(words: Words, decision: ImprovisedDecision | undefined): ImprovisedDecisionView | null {
	if (decision === undefined) return null;
	const { option, reason, atMs } = decision;
	return { option, reason: words.said(reason), atMs };
}
