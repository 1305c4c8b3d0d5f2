import type { Outcome, Rating } from "../scenario/schema.ts";
import type { Call, Mark, PsmuRating, RevealStepName, SeatRole, TextRef } from "./commands.ts";
import type { BotTemper, ClockRate } from "./dryRun.ts";
import type { LockedDecision, SentMessage } from "./events.ts";
import type { Feedback } from "./feedback.ts";
import type { ImprovisedInject } from "./improvised.ts";
import type { Plan } from "./plan.ts";
import type { Talk } from "./talk.ts";

/** One conduct of a scenario: the fold of the events that are not void. Plain data, never mutated. */
export interface ExerciseState {
	readonly exerciseId: string;
	readonly plan: Plan;
	/** Secret: opaque ids and shuffles are derived from it. */
	readonly seed: string;
	readonly scenarioHash: string;
	readonly phase: Phase;
	readonly isLobbyOpen: boolean;
	/** Newcomers wait to be let in. */
	readonly isRoomLocked: boolean;
	readonly clock: Clock;
	/** The last event's seq; 0 before the first. */
	readonly head: number;
	readonly seats: Readonly<Record<string, Seat>>;
	/** Seats that were removed: nobody sits there, but what was done there is still called by its label. */
	readonly removedSeats: Readonly<Record<string, Seat>>;
	/** Teams that did not come: nobody waits for them. */
	readonly absentTeams: readonly TeamKey[];
	/** Who holds the pen, by team key. */
	readonly pens: Readonly<Record<TeamKey, string>>;
	readonly injects: Readonly<Record<string, InjectState>>;
	/** By play key; present once the inject is released, for every team that plays it. */
	readonly plays: Readonly<Record<PlayKey, Play>>;
	/** World id → flag → value. */
	readonly flags: Readonly<Record<string, Readonly<Record<string, boolean>>>>;
	/** By `world/inject`. */
	readonly outcomes: Readonly<Record<string, JudgedOutcome>>;
	readonly messages: readonly Message[];
	readonly caseCalls: Readonly<Record<string, CaseCall>>;
	readonly originatorAsks: Readonly<Record<string, OriginatorAsk>>;
	readonly broadcasts: readonly BroadcastRecord[];
	readonly talk: Talk;
	readonly advice: readonly AdviceRecord[];
	/** By seat id. */
	readonly feedback: Readonly<Record<string, Feedback>>;
	/** Written in the course of play, in the order they came. */
	readonly improvised: readonly ImprovisedInject[];
	readonly ratings: readonly TeamRating[];
	readonly undone: readonly UndoneStep[];
	/** The inject whose reveal the hall has before it: until the next release or close, and the end of play. */
	readonly revealing: string | null;
	/** Server wall time of STARTEX; null before it. */
	readonly startedAtWallMs: number | null;
	/** Wall time since STARTEX that pauses, restarts and undone play have taken, as of the last start of the clock. */
	readonly lostMs: number;
	/** The last change of the plan, and what takes it back as a step forward. */
	readonly planChange: PlanChange | null;
	readonly isScreenBlank: boolean;
	readonly dismissedReminders: readonly string[];
	/** `world/team/inject` of plays whose reveal a team had seen before it was undone. */
	readonly hadSeenReveal: readonly PlayKey[];
}

export type Phase = "lobby" | "briefing" | "play" | "hotwash" | "closed";

/** `world/team` */
export type TeamKey = `${string}/${string}`;
/** `world/team/inject` */
export type PlayKey = `${string}/${string}/${string}`;

export function teamKey(worldId: string, teamId: string): TeamKey {
	return `${worldId}/${teamId}`;
}

export function playKey(worldId: string, teamId: string, injectId: string): PlayKey {
	return `${worldId}/${teamId}/${injectId}`;
}

/** An anchor, not a tick: exercise time is `elapsedMs` plus what has passed since `runningSinceWallMs`, times `rate`. */
export interface Clock {
	readonly elapsedMs: number;
	/** Wall time at the anchor while the clock runs; null while it stands. */
	readonly runningSinceWallMs: number | null;
	readonly pausedBecause: "not-started" | "facilitator" | "restart" | "undo" | "ended" | null;
	/** 1 but in dry runs. */
	readonly rate: ClockRate;
}

export interface Seat {
	readonly id: string;
	readonly role: SeatRole;
	readonly worldId: string | null;
	readonly teamId: string | null;
	readonly roleId: string | null;
	/** 1, 2, 3 … among the seats of the team: "Licensing 2". */
	readonly number: number;
	readonly name: TextRef | null;
	/** Nobody sits here: a bot does, of this temper. */
	readonly bot: BotTemper | null;
	/** Facilitators: has a part of the powers only. */
	readonly assists: boolean;
	/** Has answered the roll call. */
	readonly isReady: boolean;
	/** Advisers: the teams they are called to. */
	readonly calledTo: readonly TeamKey[];
}

export interface InjectState {
	readonly injectId: string;
	readonly status: "planned" | "held" | "skipped" | "released" | "closed";
	readonly releasedAtMs: number | null;
	readonly closedAtMs: number | null;
	readonly extendedMinutes: number;
	/** The minutes set aside since the plan was made; null: those of the plan. */
	readonly replannedMinutes: number | null;
	readonly revealed: readonly RevealStepName[];
}

export interface PlanChange {
	/** The event that changed it. */
	readonly seq: number;
	readonly takeBack: TakeBack;
}

/** A command, as it would be sent. */
export type TakeBack =
	| {
			readonly type: "PlanMinutes";
			readonly injects: readonly { readonly injectId: string; readonly minutes: number }[];
	  }
	| { readonly type: "SkipInject" | "TakeUpInject"; readonly injectId: string };

/** What one team does with one inject. */
export interface Play {
	readonly injectId: string;
	readonly worldId: string;
	readonly teamId: string;
	readonly enteredAtMs: number | null;
	readonly entryCause: "start" | "minute" | "informed" | "facilitator" | null;
	readonly informedBy: string | null;
	/** Documents whose condition held at release: only these can be in the hand. */
	readonly documentIds: readonly string[];
	/** Indexes of the story additions that held at release. */
	readonly storyAdditions: readonly number[];
	readonly extendedMinutes: number;
	readonly opened: Readonly<Record<string, readonly string[]>>;
	/** Seat id → statement id → mark. */
	readonly marks: Readonly<Record<string, Readonly<Record<string, Mark>>>>;
	/** What the scribe settled otherwise than proposed; null is "no call". */
	readonly overrides: Readonly<Record<string, Call | null>>;
	/** Statements received over the channel. */
	readonly received: Readonly<Record<string, ReceivedStatement>>;
	readonly requests: Readonly<Record<string, RequestState>>;
	readonly messagesWithStatements: number;
	readonly leaks: readonly { readonly statementId: string; readonly to: string; readonly atMs: number }[];
	/** Seat id → option id. */
	readonly votes: Readonly<Record<string, string>>;
	readonly lock: Lock | null;
	/** Locks that were reopened since, oldest first. */
	readonly formerLocks: readonly FormerLock[];
	/** It was reopened and not locked again before the close: the last of the former locks stands. */
	readonly standsAgain: boolean;
	/** For a play that closed unlocked: the calls that stood. */
	readonly standing: Readonly<Record<string, Call>> | null;
	readonly courseRating: { readonly rating: Rating; readonly reason: TextRef } | null;
	readonly lastActivityMs: number | null;
}

export interface Lock {
	readonly atMs: number;
	/** Milliseconds since the inject's release. */
	readonly afterMs: number;
	readonly bySeatId: string;
	readonly decision: LockedDecision;
}

/** A lock that was reopened, with what its other course was rated. */
export interface FormerLock extends Lock {
	readonly courseRating: Play["courseRating"];
}

export interface ReceivedStatement {
	readonly statementId: string;
	readonly from: string;
	readonly anonymous: boolean;
	readonly atMs: number;
	readonly wording: "full" | "release" | "agreed" | "leak";
	readonly messageId: string;
}

export interface RequestState {
	readonly requestId: string;
	readonly askedAtMs: number;
	readonly dueMs: number;
	readonly receivedAtMs: number | null;
	readonly bySeatId: string;
}

export interface Message extends SentMessage {
	readonly worldId: string;
	readonly injectId: string;
	readonly atMs: number;
	readonly bySeatId: string;
	/** Teams that answered, for an enquiry. */
	readonly answeredBy: readonly string[];
}

export interface CaseCall {
	readonly id: string;
	readonly worldId: string;
	readonly injectId: string;
	readonly by: string;
	readonly teams: readonly string[];
	readonly openedAtMs: number;
	readonly closedAtMs: number | null;
}

export interface OriginatorAsk {
	readonly id: string;
	readonly worldId: string;
	readonly teamId: string;
	readonly injectId: string;
	readonly statementId: string;
	readonly to: string;
	readonly askedAtMs: number;
	readonly agrees: boolean | null;
}

export interface JudgedOutcome {
	readonly outcome: Outcome | null;
	readonly by: "branch" | "formula" | "none";
	readonly highBurden: boolean;
	readonly branches: readonly { readonly groupId: string; readonly branchId: string | null }[];
}

export interface BroadcastRecord {
	readonly seq: number;
	readonly atMs: number;
	readonly worldId: string | null;
	readonly text: TextRef;
}

export interface AdviceRecord {
	readonly seq: number;
	readonly atMs: number;
	readonly injectId: string;
	readonly worldId: string;
	readonly teamId: string;
	readonly bySeatId: string;
	readonly text: TextRef;
}

export interface TeamRating {
	readonly injectId: string;
	readonly worldId: string;
	readonly teamId: string;
	readonly aspect: "recognition" | "mitigation";
	readonly rating: PsmuRating;
	readonly note: TextRef;
	readonly bySeatId: string;
}

export interface UndoneStep {
	readonly undoSeq: number;
	readonly seq: number;
	readonly atMs: number;
	readonly reason: TextRef;
}
