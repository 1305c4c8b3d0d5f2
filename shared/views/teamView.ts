import { plannedInjects, playOf } from "../exercise/find.ts";
import { type ExerciseState, teamKey } from "../exercise/state.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { broadcastsOf, clockOf, headOf } from "./head.ts";
import { rememberedInject } from "./rememberedInject.ts";
import type { Room } from "./room.ts";
import type { TeamView } from "./view.ts";
import { advisersOf, membersOf, wordsOf } from "./words.ts";

/** What a whole team sees: one stream per world, team and language. */
export function teamView(
	scenario: Scenario,
	state: ExerciseState,
	room: Room,
	worldId: string,
	teamId: string,
	language: string,
): TeamView {
	const words = wordsOf(scenario, state, room, language);
	const team = scenario.teams.find(({ id }) => id === teamId);
	const isBriefed = state.phase !== "lobby";
	return {
		kind: "team",
		exercise: headOf(scenario, state, words),
		clock: clockOf(state),
		world: { id: worldId, name: words.worldName(worldId), isOnly: state.plan.worlds.length === 1 },
		team: { ...words.teamName(teamId), summary: team === undefined ? "" : words.text(team.summary) },
		briefing: isBriefed && team !== undefined ? words.text(team.briefing) : null,
		roles: (team?.roles ?? []).map(({ id, name, briefing }) => ({
			id,
			name: words.text(name),
			briefing: isBriefed ? words.optional(briefing) : null,
		})),
		members: membersOf(state, worldId, teamId).map((seat) => ({
			seatId: seat.id,
			label: words.label(seat.id),
			roleName: words.roleName(seat),
			isOnline: room.online.has(seat.id),
		})),
		scribe: state.pens[teamKey(worldId, teamId)] ?? null,
		advisers: advisersOf(state, worldId, teamId).map(({ id }) => ({ seatId: id, label: words.label(id) })),
		otherTeams: scenario.teams
			.filter(({ id }) => id !== teamId && state.plan.teamIds.includes(id))
			.map(({ id, summary }) => ({ ...words.teamName(id), summary: words.text(summary) })),
		broadcasts: broadcastsOf(state, words, worldId),
		injects: plannedInjects(scenario, state)
			.flatMap((inject) => {
				const play = playOf(state, worldId, teamId, inject.id);
				return play === undefined ? [] : (rememberedInject(scenario, state, room, words, inject, play) ?? []);
			})
			.sort((one, other) => one.enteredAtMs - other.enteredAtMs),
	};
}
