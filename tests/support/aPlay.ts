import type { Call, TextRef } from "../../shared/exercise/commands.ts";
import type { LockedDecision, SentStatement } from "../../shared/exercise/events.ts";
import { type ExerciseState, type InjectState, type Lock, type Play, playKey } from "../../shared/exercise/state.ts";
import { NOTHING_SAID } from "../../shared/exercise/talk.ts";
import type {
	Document,
	Inject,
	Measure,
	Option,
	Request,
	Scenario,
	Statement,
	Team,
} from "../../shared/scenario/scenario.ts";
import { ScoringKeys } from "../../shared/scenario/schema.ts";

/** Small scenarios and states for readings of play: each builder takes only what matters. Times in milliseconds. */

export const MINUTE = 60_000;

export function aStatement(given: Partial<Statement> & { readonly id: string }): Statement {
	return {
		documentId: "file",
		kind: "neutral",
		weight: given.kind === undefined || given.kind === "neutral" ? 0 : 1,
		text: { en: given.id },
		indicators: [],
		pattern: [],
		explanation: null,
		explainedBy: [],
		sensitive: false,
		release: {},
		reaches: [],
		bias: false,
		...given,
	};
}

export function aDocument(id: string, holders: readonly string[], statementIds: readonly string[]): Document {
	return {
		id,
		kind: "note",
		title: { en: id },
		from: null,
		to: null,
		date: null,
		reference: null,
		holders,
		when: null,
		blocks: { en: [] },
		statementIds,
	};
}

export function aRequest(given: Partial<Request> & { readonly id: string; readonly by: readonly string[] }): Request {
	return { key: {}, cost: 1, delaySeconds: 90, text: { en: given.id }, answer: "none", ...given };
}

export function anOption(id: string, rating: Option["rating"], burden: number): Option {
	return { id, rating, burden, text: { en: id }, consequence: null, sets: {} };
}

export function anInject(
	given: Partial<Omit<Inject, "statements">> & { readonly id: string; readonly statements?: readonly Statement[] },
): Inject {
	const { statements = [], ...rest } = given;
	return {
		kind: "main",
		module: null,
		title: { en: given.id },
		theme: null,
		objective: { en: "" },
		weight: 1,
		critical: true,
		benign: false,
		twinOf: null,
		minutes: { planned: 35, target: 12, limit: 20 },
		release: "by-hand",
		leads: [],
		story: { en: "" },
		storyAdditions: [],
		enters: {},
		openings: {},
		truth: { en: "" },
		facilitatorNotes: { en: "" },
		expectedActions: {},
		law: [],
		lawyerCheck: [],
		assesses: {},
		documents: [],
		requests: [],
		decisions: {},
		measures: {},
		branches: [],
		debrief: [],
		...rest,
		statements: Object.fromEntries(statements.map((statement) => [statement.id, statement])),
	};
}

export function aScenario(given: {
	readonly teams: readonly string[];
	readonly injects: readonly Inject[];
	readonly measures?: readonly Measure[];
	readonly scoring?: Partial<Scenario["scoring"]>;
}): Scenario {
	return {
		format: 1,
		id: "small",
		version: "1.0.0",
		title: { en: "Small" },
		summary: { en: "" },
		edition: null,
		languages: ["en"],
		legalProfileId: "none",
		legalProfile: { title: "none", date: "2022-10-01", states: [], parameters: {} },
		provisions: {},
		indicators: {},
		capabilities: {},
		measures: Object.fromEntries((given.measures ?? []).map((measure) => [measure.id, measure])),
		teams: given.teams.map(
			(id): Team => ({ id, name: { en: id }, summary: { en: "" }, briefing: { en: "" }, roles: [] }),
		),
		budgets: { measures: 5, measuresMax: 4, requests: 3, shares: 4 },
		scoring: { ...ScoringKeys.parse({}), ...given.scoring },
		injects: given.injects,
	};
}

/** An exercise in play in which no inject is released yet. */
export function anExercise(scenario: Scenario, plan: Partial<ExerciseState["plan"]> = {}): ExerciseState {
	return {
		exerciseId: "exercise",
		plan: {
			name: "Exercise",
			level: 1,
			worlds: [{ id: "one", name: "One" }],
			teamIds: scenario.teams.map(({ id }) => id),
			injects: scenario.injects.map(({ id }) => ({ injectId: id, plannedMinutes: 35 })),
			languages: ["en"],
			scoring: true,
			timeliness: false,
			plenaryScores: false,
			practised: true,
			names: false,
			...plan,
		},
		seed: "seed",
		scenarioHash: "hash",
		phase: "play",
		isLobbyOpen: true,
		isRoomLocked: false,
		clock: { elapsedMs: 0, runningSinceWallMs: null, pausedBecause: "facilitator", rate: 1 },
		head: 0,
		seats: {},
		removedSeats: {},
		absentTeams: [],
		pens: {},
		injects: {},
		plays: {},
		flags: {},
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

/** Releases an inject; every team of it enters at once unless its entry is changed afterwards. */
export function released(
	state: ExerciseState,
	inject: Inject,
	releasedAtMs: number,
	given: Partial<InjectState> = {},
): ExerciseState {
	const plays = state.plan.worlds.flatMap(({ id: worldId }) =>
		state.plan.teamIds
			.filter((teamId) => Object.hasOwn(inject.enters, teamId))
			.map((teamId) => [playKey(worldId, teamId, inject.id), aPlay(inject, worldId, teamId, releasedAtMs)] as const),
	);
	return {
		...state,
		injects: {
			...state.injects,
			[inject.id]: {
				injectId: inject.id,
				status: "released",
				releasedAtMs,
				closedAtMs: null,
				extendedMinutes: 0,
				replannedMinutes: null,
				revealed: [],
				...given,
			},
		},
		plays: { ...state.plays, ...Object.fromEntries(plays) },
	};
}

export function closed(state: ExerciseState, injectId: string, closedAtMs: number): ExerciseState {
	const inject = state.injects[injectId];
	if (inject === undefined) throw new Error(`"${injectId}" was never released.`);
	return { ...state, injects: { ...state.injects, [injectId]: { ...inject, status: "closed", closedAtMs } } };
}

function aPlay(inject: Inject, worldId: string, teamId: string, enteredAtMs: number): Play {
	return {
		injectId: inject.id,
		worldId,
		teamId,
		enteredAtMs,
		entryCause: "start",
		informedBy: null,
		documentIds: inject.documents.map(({ id }) => id),
		storyAdditions: [],
		extendedMinutes: 0,
		opened: {},
		marks: {},
		overrides: {},
		received: {},
		requests: {},
		messagesWithStatements: 0,
		leaks: [],
		votes: {},
		lock: null,
		formerLocks: [],
		standsAgain: false,
		standing: null,
		courseRating: null,
		lastActivityMs: null,
	};
}

/** The state with one play changed. */
export function playing(
	state: ExerciseState,
	teamId: string,
	injectId: string,
	change: Partial<Play>,
	worldId = "one",
): ExerciseState {
	const key = playKey(worldId, teamId, injectId);
	const play = state.plays[key];
	if (play === undefined) throw new Error(`"${teamId}" does not play "${injectId}".`);
	return { ...state, plays: { ...state.plays, [key]: { ...play, ...change } } };
}

const NO_TEXT: TextRef = { id: "text", commitment: "0" };

/** A lock at `atMs` of an inject released at 0. */
export function aLock(atMs: number, given: Partial<LockedDecision> = {}): Lock {
	return {
		atMs,
		afterMs: atMs,
		bySeatId: "scribe",
		decision: {
			optionId: null,
			course: null,
			measures: [],
			reason: NO_TEXT,
			confidence: null,
			showOfHands: null,
			proposed: {},
			settled: {},
			...given,
		},
	};
}

/** A lock of another course in the team's own words. */
export function aCourse(atMs: number, given: Partial<LockedDecision> = {}): Lock {
	return aLock(atMs, { course: NO_TEXT, ...given });
}

/** `flags("order")` → calls that flag each. */
export function flags(...statementIds: readonly string[]): Readonly<Record<string, Call>> {
	return Object.fromEntries(statementIds.map((id): [string, Call] => [id, { call: "flag", confidence: null }]));
}

/** A statement sent to one team, as the sender's message and in the recipient's hand. */
export function sent(
	state: ExerciseState,
	injectId: string,
	message: {
		readonly from: string;
		readonly to: string;
		readonly statementId: string;
		readonly atMs: number;
		readonly wording?: "full" | "release" | "agreed" | "leak";
	},
): ExerciseState {
	const { from, to, statementId, atMs, wording = "full" } = message;
	const id = `message-${state.messages.length + 1}`;
	const statement: SentStatement = { statementId, wording: { [to]: wording } };
	const recipient = state.plays[playKey("one", to, injectId)];
	const sender = state.plays[playKey("one", from, injectId)];
	const noted: ExerciseState = {
		...state,
		messages: [
			...state.messages,
			{
				id,
				kind: "notification",
				from,
				to: [to],
				text: null,
				anonymous: false,
				replyByMs: null,
				inReplyTo: null,
				statements: [statement],
				worldId: "one",
				injectId,
				atMs,
				bySeatId: "scribe",
				answeredBy: [],
			},
		],
	};
	const received = { statementId, from, anonymous: false, atMs, wording, messageId: id };
	const delivered = playing(noted, to, injectId, { received: { [statementId]: received, ...recipient?.received } });
	if (wording !== "leak") return delivered;
	return playing(delivered, from, injectId, { leaks: [...(sender?.leaks ?? []), { statementId, to, atMs }] });
}

/** An answered request. */
export function asked(requestId: string, receivedAtMs: number | null): Play["requests"] {
	return { [requestId]: { requestId, askedAtMs: 0, dueMs: receivedAtMs ?? 90_000, receivedAtMs, bySeatId: "scribe" } };
}
