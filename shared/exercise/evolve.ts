import type { Scenario } from "../scenario/scenario.ts";
import type { ExerciseEvent, RecordedEvent } from "./events.ts";
import { evolvePlan } from "./evolvePlan.ts";
import { evolvePlay } from "./evolvePlay.ts";
import { evolveSeats } from "./evolveSeats.ts";
import { evolveImprovised } from "./improvised.ts";
import { createPlays } from "./plays.ts";
import type { ExerciseState, InjectState } from "./state.ts";
import { teamKey } from "./state.ts";
import { evolveTalk, NOTHING_SAID } from "./talk.ts";
import { isTalkEvent } from "./talkEvents.ts";

/** The state after an event. Pure: state is the fold of the events that are not void. */
export function evolve(scenario: Scenario, state: ExerciseState | null, recorded: RecordedEvent): ExerciseState {
	const { event } = recorded;
	if (event.type === "ExerciseCreated") return { ...initialState(event), head: recorded.seq };
	if (state === null) throw new Error(`The journal begins with ${event.type} rather than ExerciseCreated.`);
	return { ...evolveExercise(scenario, state, recorded), head: recorded.seq };
}

/** The state as it would be after these events, at exercise time `atMs`: for rules that must look one step ahead. */
export function evolveAll(
	scenario: Scenario,
	state: ExerciseState,
	events: readonly ExerciseEvent[],
	atMs: number,
): ExerciseState {
	return events.reduce<ExerciseState>(
		(current, event) =>
			evolve(scenario, current, {
				seq: current.head + 1,
				atMs,
				wallMs: current.clock.runningSinceWallMs ?? 0,
				by: "server",
				commandId: null,
				event,
			}),
		state,
	);
}

function initialState(event: ExerciseEvent & { type: "ExerciseCreated" }): ExerciseState {
	const { exerciseId, plan, seed, scenarioHash } = event;
	return {
		exerciseId,
		plan,
		seed,
		scenarioHash,
		phase: "lobby",
		isLobbyOpen: false,
		isRoomLocked: false,
		clock: { elapsedMs: 0, runningSinceWallMs: null, pausedBecause: "not-started", rate: 1 },
		head: 0,
		seats: {},
		removedSeats: {},
		absentTeams: [],
		pens: {},
		injects: Object.fromEntries(
			plan.injects.map(({ injectId }): [string, InjectState] => [
				injectId,
				{
					injectId,
					status: "planned",
					releasedAtMs: null,
					closedAtMs: null,
					extendedMinutes: 0,
					replannedMinutes: null,
					revealed: [],
				},
			]),
		),
		plays: {},
		flags: Object.fromEntries(plan.worlds.map(({ id }) => [id, {}])),
		outcomes: {},
		messages: [],
		caseCalls: {},
		originatorAsks: {},
		broadcasts: [],
		talk: NOTHING_SAID,
		advice: [],
		feedback: {},
		improvised: [],
		ratings: [],
		undone: [],
		revealing: null,
		startedAtWallMs: null,
		lostMs: 0,
		planChange: null,
		isScreenBlank: false,
		dismissedReminders: [],
		hadSeenReveal: [],
	};
}

function evolveExercise(scenario: Scenario, state: ExerciseState, recorded: RecordedEvent): ExerciseState {
	const { event, atMs, wallMs, by, seq } = recorded;
	if (isTalkEvent(event))
		return { ...state, talk: evolveTalk(state.talk, recorded, event, state.seats[by]?.role ?? "facilitator") };
	switch (event.type) {
		case "ExerciseCreated":
			return state;
		case "LobbyOpened":
			return { ...state, isLobbyOpen: true };
		case "SeatTaken":
		case "BotSeated":
		case "RoomLocked":
		case "TeamMarkedAbsent":
		case "SeatMoved":
		case "SeatRenamed":
		case "SeatRemoved":
			return evolveSeats(state, event);
		case "PowersSet":
			return { ...state, seats: mapKey(state.seats, event.seatId, (seat) => ({ ...seat, assists: event.assists })) };
		case "ClockRateSet": {
			const { runningSinceWallMs } = state.clock;
			const anchor = runningSinceWallMs === null ? {} : { elapsedMs: atMs, runningSinceWallMs: wallMs };
			return { ...state, clock: { ...state.clock, ...anchor, rate: event.rate } };
		}
		case "RollCallAnswered":
			return { ...state, seats: mapKey(state.seats, event.seatId, (seat) => ({ ...seat, isReady: true })) };
		case "PenHanded":
			return { ...state, pens: { ...state.pens, [teamKey(event.worldId, event.teamId)]: event.seatId } };
		case "AdviserCalled":
			return callAdviser(state, event);
		case "AdvicePosted": {
			const { injectId, worldId, teamId, text } = event;
			return { ...state, advice: [...state.advice, { seq, atMs, injectId, worldId, teamId, bySeatId: by, text }] };
		}
		case "BriefingBegun":
			return { ...state, phase: "briefing" };
		case "ExerciseStarted":
			return {
				...state,
				phase: "play",
				startedAtWallMs: wallMs,
				clock: { ...state.clock, elapsedMs: atMs, runningSinceWallMs: wallMs, pausedBecause: null },
			};
		case "ClockPaused":
			return {
				...state,
				clock: { ...state.clock, elapsedMs: atMs, runningSinceWallMs: null, pausedBecause: "facilitator" },
			};
		case "ClockResumed":
			return {
				...state,
				lostMs: state.startedAtWallMs === null ? 0 : wallMs - state.startedAtWallMs - atMs,
				clock: { ...state.clock, elapsedMs: atMs, runningSinceWallMs: wallMs, pausedBecause: null },
			};
		case "ClockRecovered":
			if (state.phase !== "play") return state;
			return {
				...state,
				clock: { ...state.clock, elapsedMs: event.markMs, runningSinceWallMs: null, pausedBecause: "restart" },
			};
		case "ExerciseEnded":
			return {
				...state,
				phase: "hotwash",
				revealing: null,
				clock: { ...state.clock, elapsedMs: atMs, runningSinceWallMs: null, pausedBecause: "ended" },
			};
		case "ExerciseClosed":
			return {
				...state,
				phase: "closed",
				isLobbyOpen: false,
				isScreenBlank: false,
				revealing: null,
				talk: { ...state.talk, attention: null },
			};
		case "BroadcastSent":
			return { ...state, broadcasts: [...state.broadcasts, { seq, atMs, worldId: event.worldId, text: event.text }] };
		case "StepUndone":
			return {
				...state,
				undone: [...state.undone, { undoSeq: seq, seq: event.seq, atMs: event.atMs, reason: event.reason }],
				clock:
					state.phase === "play"
						? { ...state.clock, elapsedMs: event.atMs, runningSinceWallMs: null, pausedBecause: "undo" }
						: state.clock,
			};
		case "FeedbackGiven": {
			const { seatId, useful, credible, text } = event;
			return { ...state, feedback: { ...state.feedback, [seatId]: { useful, credible, text } } };
		}
		case "InjectImprovised":
		case "ImprovisedDecided":
		case "ImprovisedClosed":
			return { ...state, improvised: evolveImprovised(state.improvised, recorded, event) };
		case "InjectReleased":
			return {
				...withInject(state, event.injectId, { status: "released", releasedAtMs: atMs }),
				revealing: null,
				// Released anew after an undo, it reminds anew.
				dismissedReminders: state.dismissedReminders.filter((id) => !id.startsWith(`${event.injectId}/`)),
				plays: { ...state.plays, ...createPlays(scenario, state, event.injectId) },
			};
		case "InjectHeld":
			return withInject(state, event.injectId, { status: event.held ? "held" : "planned" });
		case "InjectSkipped":
		case "InjectTakenUp":
		case "MinutesPlanned":
			return evolvePlan(state, event, seq);
		case "ScreenBlanked":
			return { ...state, isScreenBlank: event.blank };
		case "ReminderDismissed":
			return { ...state, dismissedReminders: [...state.dismissedReminders, event.reminderId] };
		case "InjectClosed":
			return evolvePlay(
				{ ...withInject(state, event.injectId, { status: "closed", closedAtMs: atMs }), revealing: null },
				recorded,
				event,
			);
		case "OutcomeJudged":
			return {
				...state,
				flags: { ...state.flags, [event.worldId]: { ...state.flags[event.worldId], ...event.sets } },
				outcomes: {
					...state.outcomes,
					[`${event.worldId}/${event.injectId}`]: {
						outcome: event.outcome,
						by: event.by,
						highBurden: event.highBurden,
						branches: event.branches,
					},
				},
			};
		case "TimeExtended":
			if (event.worldId === null && event.teamId === null)
				return withInject(state, event.injectId, {
					extendedMinutes: (state.injects[event.injectId]?.extendedMinutes ?? 0) + event.minutes,
				});
			return evolvePlay(state, recorded, event);
		case "StepRevealed":
			return {
				...withInject(state, event.injectId, {
					revealed: [...(state.injects[event.injectId]?.revealed ?? []), event.step],
				}),
				revealing: event.injectId,
			};
		case "TeamRated": {
			const { injectId, worldId, teamId, aspect, rating, note } = event;
			const others = state.ratings.filter(
				(rated) =>
					rated.injectId !== injectId ||
					rated.worldId !== worldId ||
					rated.teamId !== teamId ||
					rated.aspect !== aspect ||
					rated.bySeatId !== by,
			);
			if (rating === null) return { ...state, ratings: others };
			return { ...state, ratings: [...others, { injectId, worldId, teamId, aspect, rating, note, bySeatId: by }] };
		}
		case "MessageSent":
			return evolvePlay(sendMessage(state, recorded, event), recorded, event);
		case "CaseCallClosed":
			return {
				...state,
				caseCalls: mapKey(state.caseCalls, event.callId, (call) => ({ ...call, closedAtMs: atMs })),
			};
		case "OriginatorAsked": {
			const { askId, worldId, teamId, injectId, statementId, to } = event;
			const ask = { id: askId, worldId, teamId, injectId, statementId, to, askedAtMs: atMs, agrees: null };
			return { ...state, originatorAsks: { ...state.originatorAsks, [askId]: ask } };
		}
		case "OriginatorAnswered":
			return {
				...state,
				originatorAsks: mapKey(state.originatorAsks, event.askId, (ask) => ({ ...ask, agrees: event.agrees })),
			};
		case "TeamEntered":
		case "DecisionReopened":
		case "CourseMapped":
		case "DocumentOpened":
		case "StatementMarked":
		case "CallSettled":
		case "InformationRequested":
		case "InformationReceived":
		case "VoteCast":
		case "DecisionLocked":
			return evolvePlay(state, recorded, event);
	}
}

function withInject(state: ExerciseState, injectId: string, change: Partial<InjectState>): ExerciseState {
	return { ...state, injects: mapKey(state.injects, injectId, (inject) => ({ ...inject, ...change })) };
}

function mapKey<Value>(
	record: Readonly<Record<string, Value>>,
	key: string,
	change: (value: Value) => Value,
): Readonly<Record<string, Value>> {
	const value = Object.hasOwn(record, key) ? record[key] : undefined;
	return value === undefined ? record : { ...record, [key]: change(value) };
}

function callAdviser(state: ExerciseState, event: ExerciseEvent & { type: "AdviserCalled" }): ExerciseState {
	const key = teamKey(event.worldId, event.teamId);
	return {
		...state,
		seats: mapKey(state.seats, event.seatId, (seat) => ({
			...seat,
			calledTo: event.called ? [...seat.calledTo, key] : seat.calledTo.filter((called) => called !== key),
		})),
	};
}

function sendMessage(
	state: ExerciseState,
	{ atMs, by }: RecordedEvent,
	{ message, worldId, injectId }: ExerciseEvent & { type: "MessageSent" },
): ExerciseState {
	const answers = message.kind === "answer" ? message.inReplyTo : null;
	const messages = state.messages.map((earlier) =>
		earlier.id === answers && !earlier.answeredBy.includes(message.from)
			? { ...earlier, answeredBy: [...earlier.answeredBy, message.from] }
			: earlier,
	);
	const sent = { ...message, worldId, injectId, atMs, bySeatId: by, answeredBy: [] };
	const opened =
		message.kind === "call"
			? {
					[message.id]: {
						id: message.id,
						worldId,
						injectId,
						by: message.from,
						teams: [message.from, ...message.to],
						openedAtMs: atMs,
						closedAtMs: null,
					},
				}
			: {};
	return { ...state, messages: [...messages, sent], caseCalls: { ...state.caseCalls, ...opened } };
}
