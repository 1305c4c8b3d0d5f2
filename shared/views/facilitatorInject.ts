import { settledCalls } from "../exercise/calls.ts";
import { ratingOf } from "../exercise/facts.ts";
import { injectStateOf, optionsOf, playsOf, statementOf, timesOf } from "../exercise/find.ts";
import { documentsInHand } from "../exercise/hand.ts";
import { opaqueIdsOf } from "../exercise/opaqueIds.ts";
import { nextReveal } from "../exercise/reveal.ts";
import type { ExerciseState, Play } from "../exercise/state.ts";
import type { Inject, Scenario } from "../scenario/scenario.ts";
import { scoreInject } from "../scoring/scoreInject.ts";
import type { FacilitatorInjectView, GridRowView } from "./contract/facilitatorInjectView.ts";
import { lockView } from "./injectView.ts";
import { measuresOf } from "./measuresOf.ts";
import { progressOf } from "./progress.ts";
import type { Room } from "./room.ts";
import { scoreWords } from "./scoreWords.ts";
import { outcomeOf } from "./teamReveal.ts";
import { measureText, membersOf, type Words } from "./words.ts";

/** A released inject on the console: truth, notes, keys and the grid of teams. */
export function facilitatorInject(
	scenario: Scenario,
	state: ExerciseState,
	room: Room,
	words: Words,
	inject: Inject,
): FacilitatorInjectView | null {
	const injectState = injectStateOf(state, inject.id);
	if (injectState === undefined || injectState.releasedAtMs === null) return null;
	if (injectState.status !== "released" && injectState.status !== "closed") return null;
	return {
		id: inject.id,
		number: words.injectNumber(inject.id),
		title: words.text(inject.title),
		theme: words.optional(inject.theme),
		objective: words.text(inject.objective),
		story: words.text(inject.story),
		truth: words.text(inject.truth),
		notes: words.text(inject.facilitatorNotes),
		law: inject.law.map(({ provision, note }) => ({ title: scenario.provisions[provision]?.title ?? provision, note })),
		lawyerCheck: inject.lawyerCheck,
		debrief: inject.debrief.map((question) => words.text(question)),
		leads: inject.leads,
		isBenign: inject.benign,
		status: injectState.status,
		releasedAtMs: injectState.releasedAtMs,
		...timesOf(inject, injectState, null),
		revealed: injectState.revealed,
		nextReveal: injectState.status === "closed" ? nextReveal(state.plan, injectState.revealed) : null,
		grid: playsOf(state, inject.id).map((play) => gridRow(scenario, state, room, words, inject, play)),
		outcomes: state.plan.worlds.flatMap(({ id }) => {
			const outcome = outcomeOf(state, inject, id, words);
			return outcome === null ? [] : [{ worldId: id, ...outcome }];
		}),
		keys: inject.documents.map((document) => ({
			documentId: document.id,
			title: words.text(document.title),
			holders: document.holders,
			statements: document.statementIds.flatMap((id) => {
				const statement = statementOf(inject, id);
				if (statement === undefined) return [];
				const { kind, weight, sensitive, reaches } = statement;
				const explanation = words.optional(statement.explanation);
				return [{ id, text: words.text(statement.text), kind, weight, explanation, isSensitive: sensitive, reaches }];
			}),
		})),
		options: Object.fromEntries(
			Object.entries(inject.decisions).map(([teamId, options]) => [
				teamId,
				options.map(({ id, text, rating, burden }) => ({ id, text: words.text(text), rating, burden })),
			]),
		),
		measures: Object.fromEntries(
			Object.keys(inject.decisions).map((teamId) => [teamId, measuresOf(scenario, state, words, teamId)]),
		),
	};
}

function gridRow(
	scenario: Scenario,
	state: ExerciseState,
	room: Room,
	words: Words,
	inject: Inject,
	play: Play,
): GridRowView {
	const { worldId, teamId } = play;
	const members = membersOf(state, worldId, teamId);
	const documents = documentsInHand(inject, play);
	const calls = play.lock?.decision.settled ?? play.standing ?? settledCalls(inject, play);
	const course = play.lock?.decision.course ?? null;
	const enters = inject.enters[teamId] ?? "start";
	const releasedAtMs = injectStateOf(state, inject.id)?.releasedAtMs ?? 0;
	const waitsForMinute = typeof enters === "object" && "minute" in enters;
	return {
		worldId,
		teamId,
		online: members.filter(({ id }) => room.online.has(id)).length,
		seats: members.length,
		progress: progressOf(state, worldId, teamId, inject.id),
		entry: play.entryCause ?? (waitsForMinute ? "waiting-minute" : "waiting-informed"),
		entersAtMs: play.enteredAtMs ?? (waitsForMinute ? releasedAtMs + enters.minute * 60_000 : null),
		documentsOpened: documents.filter(({ document }) => (play.opened[document.id]?.length ?? 0) > 0).length,
		documents: documents.length,
		flags: Object.values(calls).filter(({ call }) => call === "flag").length,
		votes: Object.keys(play.votes).length,
		requests: Object.keys(play.requests).length,
		messages: state.messages.filter(
			(message) => message.worldId === worldId && message.injectId === inject.id && message.from === teamId,
		).length,
		lastActivityMs: play.lastActivityMs,
		optionIds: opaqueIdsOf(scenario, state.seed)
			.shuffled(optionsOf(inject, teamId), `${worldId}/${teamId}/${inject.id}`)
			.map(({ id }) => id),
		lock: lockView(play, words, (id) => id),
		lockRating: ratingOf(scenario, play),
		lockMeasures: (play.lock?.decision.measures ?? []).map((id) => measureText(scenario, words, id)),
		courseToMap: course !== null && play.courseRating === null ? words.said(course) : null,
		score: scoreInject(scenario, state, worldId, teamId, inject.id, scoreWords(scenario, inject, words)),
		extendedMinutes: play.extendedMinutes,
	};
}
