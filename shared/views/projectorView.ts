import { injectOf, injectStateOf, plannedInjects, playsOf, timesOf } from "../exercise/find.ts";
import { opaqueIdsOf } from "../exercise/opaqueIds.ts";
import { type ExerciseState, teamKey } from "../exercise/state.ts";
import type { Inject, Scenario } from "../scenario/scenario.ts";
import type { ProjectorView } from "./contract/projectorView.ts";
import { broadcastsOf, clockOf, headOf } from "./head.ts";
import { plenaryReveal } from "./plenaryReveal.ts";
import { progressOf } from "./progress.ts";
import type { Room } from "./room.ts";
import { attentionOf } from "./talkView.ts";
import { membersOf, type Words, wordsOf } from "./words.ts";

/** What all may see: the projector's and observers' stream. */
export function projectorView(scenario: Scenario, state: ExerciseState, room: Room, language: string): ProjectorView {
	const words = wordsOf(scenario, state, room, language);
	const current = currentInject(scenario, state);
	const revealing = state.revealing === null ? undefined : injectOf(scenario, state.revealing);
	return {
		kind: "projector",
		exercise: headOf(scenario, state, words),
		clock: clockOf(state),
		join: state.isLobbyOpen ? { code: room.joinCode, url: room.joinUrl } : null,
		worlds: state.plan.worlds.map(({ id: worldId, name }) => ({
			id: worldId,
			name,
			teams: state.plan.teamIds.map((teamId) => {
				const members = membersOf(state, worldId, teamId);
				return {
					...words.teamName(teamId),
					seats: members.length,
					online: members.filter(({ id }) => room.online.has(id)).length,
					state: progressOf(state, worldId, teamId, current?.id ?? null),
				};
			}),
		})),
		inject: current === null ? null : injectOnScreen(scenario, state, words, current),
		isBlank: state.isScreenBlank,
		broadcasts: broadcastsOf(state, words, room, null),
		attention: attentionOf(state, words),
		parked: state.talk.isParkedShown
			? state.talk.parked.map(({ seq, text }) => ({ id: String(seq), text: words.said(text) }))
			: null,
		reveal: revealing === undefined ? null : plenaryReveal(scenario, state, words, revealing),
	};
}

/** The inject on the screen: the one released last. */
function currentInject(scenario: Scenario, state: ExerciseState): Inject | null {
	const released = plannedInjects(scenario, state).filter(({ id }) => {
		const status = injectStateOf(state, id)?.status;
		return status === "released" || status === "closed";
	});
	return released.reduce<Inject | null>((latest, inject) => {
		const at = injectStateOf(state, inject.id)?.releasedAtMs ?? 0;
		const latestAt = latest === null ? -1 : (injectStateOf(state, latest.id)?.releasedAtMs ?? 0);
		return at >= latestAt ? inject : latest;
	}, null);
}

function injectOnScreen(
	scenario: Scenario,
	state: ExerciseState,
	words: Words,
	inject: Inject,
): ProjectorView["inject"] {
	const injectState = injectStateOf(state, inject.id);
	if (injectState === undefined || injectState.releasedAtMs === null) return null;
	// A team that did not come is not waited for; what was locked for it counts.
	const plays = playsOf(state, inject.id).filter(
		({ worldId, teamId, lock }) => lock !== null || !state.absentTeams.includes(teamKey(worldId, teamId)),
	);
	const entered = plays.filter(({ enteredAtMs }) => enteredAtMs !== null);
	const isClosed = injectState.status === "closed";
	// A team that has yet to hear of it must not read it on the wall.
	const isTold = isClosed || entered.length === plays.length;
	return {
		id: opaqueIdsOf(scenario, state.seed).opaque("inject", inject.id, inject.id),
		number: words.injectNumber(inject.id),
		told: isTold ? { title: words.text(inject.title), story: words.text(inject.story) } : null,
		status: isClosed ? "closed" : "open",
		...timesOf(inject, injectState, null),
		locked: entered.filter(({ lock }) => lock !== null).length,
		playing: entered.length,
	};
}
