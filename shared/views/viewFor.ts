import type { RecordedEvent } from "../exercise/events.ts";
import { injectOf } from "../exercise/find.ts";
import { documentsInHand } from "../exercise/hand.ts";
import type { ExerciseState, Play } from "../exercise/state.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { adviserView } from "./adviserView.ts";
import type { DocumentContent } from "./contract/documentContent.ts";
import type { StreamView } from "./contract/streamView.ts";
import { documentContent } from "./documentContent.ts";
import { facilitatorView } from "./facilitatorView.ts";
import { projectorView } from "./projectorView.ts";
import type { Room } from "./room.ts";
import { seatView } from "./seatView.ts";
import { teamView } from "./teamView.ts";
import { wordsOf } from "./words.ts";

/** Who a stream is for. Streams are shared by everybody with the same audience. */
export type Audience =
	| { readonly kind: "team"; readonly worldId: string; readonly teamId: string; readonly language: string }
	| { readonly kind: "seat"; readonly seatId: string; readonly language: string }
	| { readonly kind: "adviser"; readonly seatId: string; readonly language: string }
	| { readonly kind: "projector"; readonly language: string }
	| {
			readonly kind: "facilitator";
			readonly seatId: string;
			readonly language: string;
			readonly recorded: readonly RecordedEvent[];
	  };

/** The view of an audience: by whitelist, so that nothing goes out that is not named here. */
export function viewFor(scenario: Scenario, state: ExerciseState, room: Room, audience: Audience): StreamView {
	switch (audience.kind) {
		case "team":
			return teamView(scenario, state, room, audience.worldId, audience.teamId, audience.language);
		case "seat":
			return seatView(scenario, state, room, audience.seatId, audience.language);
		case "adviser":
			return adviserView(scenario, state, room, audience.seatId, audience.language);
		case "projector":
			return projectorView(scenario, state, room, audience.language);
		case "facilitator":
			return facilitatorView(scenario, state, room, audience.seatId, audience.language, audience.recorded);
	}
}

/** Documents that an audience may hold now, by content id: they travel once, apart from the views that name them. */
export function documentsFor(
	scenario: Scenario,
	state: ExerciseState,
	room: Room,
	audience: Audience,
): ReadonlyMap<string, DocumentContent> {
	const words = wordsOf(scenario, state, room, audience.language);
	const contents = new Map<string, DocumentContent>();
	for (const play of playsOfAudience(state, audience)) {
		const inject = injectOf(scenario, play.injectId);
		if (inject === undefined) continue;
		for (const { document } of documentsInHand(inject, play)) {
			const content = documentContent(scenario, state, inject, document, words);
			contents.set(content.contentId, content);
		}
	}
	return contents;
}

function playsOfAudience(state: ExerciseState, audience: Audience): readonly Play[] {
	const plays = Object.values(state.plays);
	switch (audience.kind) {
		case "team":
			return plays.filter(({ worldId, teamId }) => worldId === audience.worldId && teamId === audience.teamId);
		case "adviser": {
			const calledTo = state.seats[audience.seatId]?.calledTo ?? [];
			return plays.filter(({ worldId, teamId }) => calledTo.includes(`${worldId}/${teamId}`));
		}
		case "seat":
		case "projector":
		case "facilitator":
			return [];
	}
}
