import type { Outcome, Rating } from "../scenario/schema.ts";
import type { Call, Confidence, Mark, PsmuRating, RevealStepName, SeatRole, TextRef } from "./commands.ts";
import type { BotTemper, ClockRate } from "./dryRun.ts";
import type { FeedbackEvent } from "./feedback.ts";
import type { ImprovisedEvent } from "./improvised.ts";
import type { Plan } from "./plan.ts";
import { TALK_EVENTS, type TalkEvent } from "./talkEvents.ts";

/**
 * What happened. Events are facts: small, plain, never changed once a journal holds them. Each is either *conduct*
 * (undo rewinds it) or *room* (seats, pens, notes, ratings: undo leaves it standing); see `isConduct`.
 */
export type ExerciseEvent =
	| {
			readonly type: "ExerciseCreated";
			readonly exerciseId: string;
			readonly plan: Plan;
			readonly seed: string;
			readonly scenarioHash: string;
	  }
	| { readonly type: "LobbyOpened" }
	| {
			readonly type: "SeatTaken";
			readonly seatId: string;
			readonly role: SeatRole;
			readonly worldId: string | null;
			readonly teamId: string | null;
			readonly roleId: string | null;
			readonly name: TextRef | null;
	  }
	/** In a dry run a bot plays the team whenever it holds the pen; the same seat again: with another temper. */
	| {
			readonly type: "BotSeated";
			readonly seatId: string;
			readonly worldId: string;
			readonly teamId: string;
			readonly temper: BotTemper;
	  }
	/** A facilitator has a part of the powers, or all of them. */
	| { readonly type: "PowersSet"; readonly seatId: string; readonly assists: boolean }
	| { readonly type: "ClockRateSet"; readonly rate: ClockRate }
	/** Before play: whoever sits there can read this and press a button. */
	| { readonly type: "RollCallAnswered"; readonly worldId: string; readonly teamId: string; readonly seatId: string }
	/** While the room is locked, newcomers wait to be let in. */
	| { readonly type: "RoomLocked"; readonly locked: boolean }
	| ({
			readonly type: "SeatMoved";
			readonly seatId: string;
			readonly from: { readonly worldId: string; readonly teamId: string };
	  } & AtTable)
	| ({ readonly type: "SeatRenamed"; readonly seatId: string; readonly name: TextRef } & AtTable)
	/** A team that did not come is not waited for. */
	| ({ readonly type: "TeamMarkedAbsent"; readonly absent: boolean } & AtTable)
	/** What was done from this seat stands. */
	| ({ readonly type: "SeatRemoved"; readonly seatId: string } & AtTable)
	| { readonly type: "PenHanded"; readonly worldId: string; readonly teamId: string; readonly seatId: string }
	| {
			readonly type: "AdviserCalled";
			readonly seatId: string;
			readonly worldId: string;
			readonly teamId: string;
			readonly called: boolean;
	  }
	| {
			readonly type: "AdvicePosted";
			readonly injectId: string;
			readonly worldId: string;
			readonly teamId: string;
			readonly text: TextRef;
	  }
	| { readonly type: "BriefingBegun" }
	| { readonly type: "ExerciseStarted" }
	| { readonly type: "ClockPaused" }
	| { readonly type: "ClockResumed" }
	| { readonly type: "ClockRecovered"; readonly markMs: number; readonly awayMs: number }
	| { readonly type: "ExerciseEnded" }
	| { readonly type: "ExerciseClosed" }
	| { readonly type: "BroadcastSent"; readonly text: TextRef; readonly worldId: string | null }
	| { readonly type: "StepUndone"; readonly seq: number; readonly atMs: number; readonly reason: TextRef }
	| {
			readonly type: "InjectReleased";
			readonly injectId: string;
			readonly cause: "hand" | "minute" | "condition";
			readonly lateMs: number;
	  }
	| { readonly type: "InjectHeld"; readonly injectId: string; readonly held: boolean }
	| { readonly type: "InjectSkipped"; readonly injectId: string }
	/** A skipped inject is to come again; held where it would otherwise release itself at once. */
	| { readonly type: "InjectTakenUp"; readonly injectId: string; readonly held: boolean }
	| {
			readonly type: "MinutesPlanned";
			readonly injects: readonly { readonly injectId: string; readonly from: number; readonly to: number }[];
	  }
	| { readonly type: "ScreenBlanked"; readonly blank: boolean }
	| { readonly type: "ReminderDismissed"; readonly reminderId: string }
	| {
			readonly type: "InjectClosed";
			readonly injectId: string;
			/** For teams that never locked: the calls that stood, by `world/team`. */
			readonly standing: Readonly<Record<string, Readonly<Record<string, Call>>>>;
	  }
	| {
			readonly type: "OutcomeJudged";
			readonly injectId: string;
			readonly worldId: string;
			/** null: no lead decided, or the inject states none. */
			readonly outcome: Outcome | null;
			readonly by: "branch" | "formula" | "none";
			readonly highBurden: boolean;
			/** Per branch group: which branch followed; null is the group's otherwise. */
			readonly branches: readonly { readonly groupId: string; readonly branchId: string | null }[];
			readonly sets: Readonly<Record<string, boolean>>;
	  }
	| {
			readonly type: "TimeExtended";
			readonly injectId: string;
			readonly minutes: number;
			readonly worldId: string | null;
			readonly teamId: string | null;
	  }
	| {
			readonly type: "TeamEntered";
			readonly injectId: string;
			readonly worldId: string;
			readonly teamId: string;
			readonly cause: "start" | "minute" | "informed" | "facilitator";
			/** The team that told it, when informed. */
			readonly informedBy: string | null;
			readonly lateMs: number;
	  }
	| { readonly type: "DecisionReopened"; readonly injectId: string; readonly worldId: string; readonly teamId: string }
	| { readonly type: "StepRevealed"; readonly injectId: string; readonly step: RevealStepName }
	| {
			readonly type: "TeamRated";
			readonly injectId: string;
			readonly worldId: string;
			readonly teamId: string;
			readonly aspect: "recognition" | "mitigation";
			readonly rating: PsmuRating | null;
			readonly note: TextRef;
	  }
	| {
			readonly type: "CourseMapped";
			readonly injectId: string;
			readonly worldId: string;
			readonly teamId: string;
			readonly rating: Rating;
			readonly reason: TextRef;
	  }
	| ({ readonly type: "DocumentOpened"; readonly documentId: string } & InPlay)
	| ({ readonly type: "StatementMarked"; readonly statementId: string; readonly mark: Mark | null } & InPlay)
	| ({ readonly type: "CallSettled"; readonly statementId: string; readonly call: Mark | "proposed" | null } & InPlay)
	| ({ readonly type: "InformationRequested"; readonly requestId: string; readonly dueMs: number } & InPlay)
	| ({ readonly type: "InformationReceived"; readonly requestId: string; readonly lateMs: number } & InPlay)
	| ({ readonly type: "MessageSent"; readonly message: SentMessage } & InPlay)
	| ({ readonly type: "CaseCallClosed"; readonly callId: string } & InPlay)
	| ({
			readonly type: "OriginatorAsked";
			readonly askId: string;
			readonly statementId: string;
			readonly to: string;
	  } & InPlay)
	| { readonly type: "OriginatorAnswered"; readonly askId: string; readonly agrees: boolean }
	| ImprovisedEvent
	| FeedbackEvent
	| ({ readonly type: "VoteCast"; readonly optionId: string | null } & InPlay)
	| ({ readonly type: "DecisionLocked"; readonly decision: LockedDecision } & InPlay)
	| TalkEvent;

/** Which team of which world a seat belongs to once this has happened. */
interface AtTable {
	readonly worldId: string;
	readonly teamId: string;
}

/** Which team of which world, in which inject. Who did it stands on the record. */
export interface InPlay {
	readonly injectId: string;
	readonly worldId: string;
	readonly teamId: string;
}

export interface SentMessage {
	readonly id: string;
	readonly kind: "notification" | "enquiry" | "answer" | "alert" | "call" | "pool";
	readonly from: string;
	readonly to: readonly string[];
	readonly text: TextRef | null;
	readonly anonymous: boolean;
	/** Exercise time by which an answer is asked. */
	readonly replyByMs: number | null;
	/** The enquiry this answers, or the case call this is said in. */
	readonly inReplyTo: string | null;
	readonly statements: readonly SentStatement[];
}

export interface SentStatement {
	readonly statementId: string;
	/** How it travels to each recipient. `leak`: sensitive, no release wording, originator not asked. */
	readonly wording: Readonly<Record<string, "full" | "release" | "agreed" | "leak">>;
}

export interface LockedDecision {
	readonly optionId: string | null;
	readonly course: TextRef | null;
	readonly measures: readonly string[];
	readonly reason: TextRef;
	readonly confidence: Confidence | null;
	readonly showOfHands: Readonly<Record<string, number>> | null;
	/** What the marks proposed, and what the scribe settled: both are kept. Statements without a call are absent. */
	readonly proposed: Readonly<Record<string, Call>>;
	readonly settled: Readonly<Record<string, Call>>;
	/** Decided on paper, and keyed in by the facilitator. */
	readonly onPaper?: true;
}

/** An event as the journal keeps it. */
export interface RecordedEvent {
	/** 1, 2, 3 … within the exercise, without gaps. */
	readonly seq: number;
	/** Exercise time in milliseconds since STARTEX; 0 before it. */
	readonly atMs: number;
	/** Server wall time, Unix milliseconds. Never decreases within a journal. */
	readonly wallMs: number;
	/** Seat id, or "clock", or "server". */
	readonly by: string;
	/** The command that caused it; events of one command share it. */
	readonly commandId: string | null;
	readonly event: ExerciseEvent;
}

const ROOM_EVENTS: ReadonlySet<ExerciseEvent["type"]> = new Set([
	...TALK_EVENTS,
	"ExerciseCreated",
	"LobbyOpened",
	"SeatTaken",
	"BotSeated",
	"ClockRateSet",
	"PowersSet",
	"RollCallAnswered",
	"FeedbackGiven",
	"RoomLocked",
	"TeamMarkedAbsent",
	"SeatMoved",
	"SeatRenamed",
	"SeatRemoved",
	"PenHanded",
	"AdviserCalled",
	"AdvicePosted",
	"BroadcastSent",
	"TeamRated",
	"ScreenBlanked",
	"ReminderDismissed",
	"StepUndone",
	"ClockRecovered",
]);

/** Conduct is what undo rewinds; room events stand (D10). */
export function isConduct(event: ExerciseEvent): boolean {
	return !ROOM_EVENTS.has(event.type);
}
