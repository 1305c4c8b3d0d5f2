import type { RecordedEvent } from "../exercise/events.ts";
import { plannedInjects, statementOf } from "../exercise/find.ts";
import { whyNot } from "../exercise/permissions.ts";
import { remindersOf } from "../exercise/reminders.ts";
import { isStillPlanned } from "../exercise/setAside.ts";
import type { ExerciseState, Seat } from "../exercise/state.ts";
import { voidSeqs } from "../exercise/undo.ts";
import type { Inject, Scenario } from "../scenario/scenario.ts";
import type { FacilitatorInjectView } from "./contract/facilitatorInjectView.ts";
import type { FacilitatorView, LogEntryView } from "./contract/facilitatorView.ts";
import { facilitatorInject } from "./facilitatorInject.ts";
import { feedbackOf } from "./feedbackView.ts";
import { broadcastsOf, clockOf, headOf } from "./head.ts";
import { allImprovised } from "./improvisedView.ts";
import { keeper } from "./keeper.ts";
import { isTold, logEntry } from "./log.ts";
import { mselView } from "./mselView.ts";
import { penOffersOf } from "./penOffer.ts";
import type { Room } from "./room.ts";
import { mayInOf, mayOf } from "./seatView.ts";
import { attentionOf, consoleTalkOf } from "./talkView.ts";
import { undoView } from "./undoView.ts";
import { type Words, wordsOf } from "./words.ts";

/** The log is cut in steps: in between a new line is appended, and the lines before it stay where they are. */
const LOG_LENGTH = 300;
const LOG_STEP = 100;

/** The console: everything, with authored ids. */
export function facilitatorView(
	scenario: Scenario,
	state: ExerciseState,
	room: Room,
	seatId: string,
	language: string,
	recorded: readonly RecordedEvent[],
): FacilitatorView {
	const words = wordsOf(scenario, state, room, language);
	const gone = voidSeqs(recorded);
	const seat = Object.hasOwn(state.seats, seatId) ? state.seats[seatId] : undefined;
	if (seat === undefined) throw new Error(`There is no seat "${seatId}" in this exercise.`);
	const injects = plannedInjects(scenario, state);
	const line = (entry: RecordedEvent, isVoid: boolean): LogEntryView =>
		keepLine(entry, `${language}/${isVoid}`, [scenario, state.plan, state.seats, room.texts], () =>
			logEntry(scenario, words, entry, isVoid),
		);
	return {
		kind: "facilitator",
		exercise: {
			...headOf(scenario, state, words),
			joinCode: room.joinCode,
			isLobbyOpen: state.isLobbyOpen,
			isRoomLocked: state.isRoomLocked,
			plenaryScores: state.plan.plenaryScores,
		},
		clock: clockOf(state),
		teams: state.plan.teamIds.map((teamId) => words.teamName(teamId)),
		worlds: state.plan.worlds.map(({ id, name }) => ({ id, name })),
		msel: mselView(scenario, state, words),
		injects: injects
			.flatMap((inject) => rememberedInject(scenario, state, room, words, inject) ?? [])
			.sort((one, other) => one.releasedAtMs - other.releasedAtMs),
		improvised: allImprovised(state, words, room),
		feedback: feedbackOf(state, words),
		seats: keepSeats(state.seats, language, [scenario, state.plan, state.pens, room.online, room.texts], () =>
			seatsOf(state, room, words),
		),
		scribes: state.pens,
		waiting: room.waiting.map(({ waitId, worldId, teamId, name }) => ({ waitId, worldId, teamId, name })),
		absentTeams: state.absentTeams,
		penOffers: penOffersOf(state, room, words),
		broadcasts: broadcastsOf(state, words, room, null),
		attention: attentionOf(state, words),
		talk: consoleTalkOf(scenario, state, words, room),
		originatorAsks: Object.values(state.originatorAsks)
			.filter(({ agrees }) => agrees === null)
			.map(({ id, worldId, teamId, injectId, statementId, to }) => {
				const inject = injects.find((planned) => planned.id === injectId);
				const statement = inject === undefined ? undefined : statementOf(inject, statementId);
				return { id, worldId, teamId, injectId, statement: words.text(statement?.text ?? {}), to };
			}),
		log: recorded
			.slice(logStart(recorded.length))
			.filter((entry) => isTold(scenario, entry))
			.map((entry) => line(entry, gone.has(entry.seq))),
		undoable: undoView(state, recorded, language, (entry) => line(entry, false)),
		// Where time runs faster than the wall, the wall says nothing of the finish.
		pace:
			state.plan.dryRun === true
				? { startedAtWallMs: null, lostMs: 0 }
				: { startedAtWallMs: state.startedAtWallMs, lostMs: state.lostMs },
		planChange: planChangeOf(scenario, state, seat, recorded, (entry) => line(entry, false)),
		isScreenBlank: state.isScreenBlank,
		reminders: remindersOf(scenario, state).map(({ id, injectId, dueAtMs, text }) => ({
			id,
			injectNumber: injectId === null ? null : words.injectNumber(injectId),
			dueAtMs,
			text: words.text(text),
		})),
		may: mayOf(scenario, state, room, seat),
		mayIn: Object.fromEntries(injects.map(({ id }) => [id, mayInOf(scenario, state, seat, id)])),
	};
}

const keepSeats = keeper<ExerciseState["seats"], FacilitatorView["seats"]>();
const keepLine = keeper<RecordedEvent, LogEntryView>();
const keepInject = keeper<ExerciseState["plays"], FacilitatorInjectView | null>();

/** The last change of the plan, as long as what takes it back would be accepted. */
function planChangeOf(
	scenario: Scenario,
	state: ExerciseState,
	seat: Seat,
	recorded: readonly RecordedEvent[],
	line: (entry: RecordedEvent) => LogEntryView,
): FacilitatorView["planChange"] {
	const { planChange } = state;
	const entry = planChange === null ? undefined : recorded[planChange.seq - 1];
	if (planChange === null || entry === undefined) return null;
	const { takeBack } = planChange;
	const injectId = takeBack.type === "PlanMinutes" ? null : takeBack.injectId;
	if (whyNot(scenario, state, seat, takeBack.type, injectId) !== null) return null;
	if (takeBack.type === "PlanMinutes" && !takeBack.injects.every((one) => isStillPlanned(state, one.injectId)))
		return null;
	return { entry: line(entry), takeBack };
}

function logStart(length: number): number {
	return Math.max(0, Math.floor((length - LOG_LENGTH) / LOG_STEP) * LOG_STEP);
}

function seatsOf(state: ExerciseState, room: Room, words: Words): FacilitatorView["seats"] {
	const scribes = new Set(Object.values(state.pens));
	return Object.values(state.seats).map((taken) => ({
		seatId: taken.id,
		role: taken.role,
		worldId: taken.worldId,
		teamId: taken.teamId,
		label: words.label(taken.id),
		isNamed: taken.name !== null && room.texts.has(taken.name.id),
		roleName: words.roleName(taken),
		isOnline: room.online.has(taken.id),
		isScribe: scribes.has(taken.id),
		isReady: taken.isReady,
		bot: taken.bot,
		assists: taken.assists,
		calledTo: taken.calledTo,
	}));
}

/** Made anew only after somebody has played: a full hall has many teams, and each row has its score. */
function rememberedInject(
	scenario: Scenario,
	state: ExerciseState,
	room: Room,
	words: Words,
	inject: Inject,
): FacilitatorInjectView | null {
	const { clock: _clock, head: _head, broadcasts: _broadcasts, talk: _talk, undone: _undone, ...others } = state;
	const madeOf = [scenario, room.online, room.texts, ...Object.values(others)];
	return keepInject(state.plays, `${inject.id}/${words.language}`, madeOf, () =>
		facilitatorInject(scenario, state, room, words, inject),
	);
}
