import { plannedInjects, playOf } from "../exercise/find.ts";
import type { Plan } from "../exercise/plan.ts";
import { type ExerciseState, teamKey } from "../exercise/state.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { TeamView } from "./contract/teamView.ts";
import { broadcastsOf, clockOf, headOf } from "./head.ts";
import { improvisedOf } from "./improvisedView.ts";
import { keeper } from "./keeper.ts";
import { rememberedInject } from "./rememberedInject.ts";
import type { Room } from "./room.ts";
import { attentionOf, NO_TALK, teamTalkOf } from "./talkView.ts";
import { advisersOf, membersOf, type Words, wordsOf } from "./words.ts";

/** What a whole team sees: one stream per world, team and language. Its adviser sees the same but for its private line. */
export function teamView(
	scenario: Scenario,
	state: ExerciseState,
	room: Room,
	worldId: string,
	teamId: string,
	language: string,
	reader: "team" | "adviser" = "team",
): TeamView {
	const words = wordsOf(scenario, state, room, language);
	const key = `${worldId}/${teamId}/${language}`;
	const isBriefed = state.phase !== "lobby";
	return {
		kind: "team",
		...keepGround(state.plan, key, [scenario, isBriefed, state.absentTeams], () =>
			groundOf(scenario, state, words, worldId, teamId),
		),
		clock: clockOf(state),
		members: keepMembers(state.seats, key, [scenario, state.plan, room.online, room.texts], () =>
			membersOf(state, worldId, teamId).map((seat) => ({
				seatId: seat.id,
				label: words.label(seat.id),
				roleName: words.roleName(seat),
				isOnline: room.online.has(seat.id),
			})),
		),
		scribe: state.pens[teamKey(worldId, teamId)] ?? null,
		advisers: keepAdvisers(state.seats, key, [scenario, state.plan, room.online, room.texts], () =>
			advisersOf(state).map(({ id, calledTo }) => ({
				seatId: id,
				label: words.label(id),
				isOnline: room.online.has(id),
				isCalled: calledTo.includes(teamKey(worldId, teamId)),
			})),
		),
		broadcasts: broadcastsOf(state, words, room, worldId),
		improvised: improvisedOf(state, words, room, worldId, teamId),
		attention: attentionOf(state, words),
		talk: reader === "adviser" ? NO_TALK : teamTalkOf(scenario, state, words, room, worldId, teamId),
		injects: plannedInjects(scenario, state)
			.flatMap((inject) => {
				const play = playOf(state, worldId, teamId, inject.id);
				return play === undefined ? [] : (rememberedInject(scenario, state, room, words, inject, play) ?? []);
			})
			.sort((one, other) => one.enteredAtMs - other.enteredAtMs),
	};
}

const keepGround = keeper<Plan, ReturnType<typeof groundOf>>();
const keepMembers = keeper<ExerciseState["seats"], TeamView["members"]>();
const keepAdvisers = keeper<ExerciseState["seats"], TeamView["advisers"]>();

/** What stays the same from the briefing to the end. */
function groundOf(
	scenario: Scenario,
	state: ExerciseState,
	words: Words,
	worldId: string,
	teamId: string,
): Pick<TeamView, "exercise" | "world" | "team" | "briefing" | "roles" | "otherTeams"> {
	const team = scenario.teams.find(({ id }) => id === teamId);
	const isBriefed = state.phase !== "lobby";
	return {
		exercise: headOf(scenario, state, words),
		world: { id: worldId, name: words.worldName(worldId), isOnly: state.plan.worlds.length === 1 },
		team: { ...words.teamName(teamId), summary: team === undefined ? "" : words.text(team.summary) },
		briefing: isBriefed && team !== undefined ? words.text(team.briefing) : null,
		roles: (team?.roles ?? []).map(({ id, name, briefing }) => ({
			id,
			name: words.text(name),
			briefing: isBriefed ? words.optional(briefing) : null,
		})),
		otherTeams: scenario.teams
			.filter(({ id }) => id !== teamId && state.plan.teamIds.includes(id))
			.map(({ id, summary }) => ({
				...words.teamName(id),
				summary: words.text(summary),
				isAbsent: state.absentTeams.includes(teamKey(worldId, id)),
			})),
	};
}
