import { z } from "zod";
import { Rating } from "../scenario/schema.ts";
import { base, inInject, Ref } from "./commandShape.ts";
import { BOT_TEMPERS, CLOCK_RATES } from "./dryRun.ts";
import { FEEDBACK_MARKS } from "./feedback.ts";
import { freeText, neededName, neededText, saysSomething } from "./freeText.ts";
import type { Plan } from "./plan.ts";
import { TALK_COMMANDS } from "./talkCommands.ts";

/**
 * Everything anybody can ask of an exercise. Commands set values, never toggle, so that a retry is harmless.
 * On a player's wire the ids of injects, documents, statements, options and requests are opaque; they are resolved
 * to authored ids at the door (`wire/opaque.ts`) before `decide` sees them.
 */

/** Said confidence in a call: unsure, fairly sure, sure. */
export const Confidence = z.union([z.literal(0.6), z.literal(0.75), z.literal(0.95)]);
export type Confidence = z.infer<typeof Confidence>;

export const Mark = z.strictObject({ call: z.enum(["flag", "clear"]), confidence: Confidence.nullable() });
export type Mark = z.infer<typeof Mark>;

/** What a team settles on for a statement. The confidence is the mean of the agreeing marks, so any number between 0.6 and 0.95; null below level 4. */
export interface Call {
	readonly call: "flag" | "clear";
	readonly confidence: number | null;
}

export const PsmuRating = z.enum(["P", "S", "M", "U"]);
export type PsmuRating = z.infer<typeof PsmuRating>;

export const RevealStepName = z.enum(["evidence", "path", "decisions", "outcome", "scores"]);
export type RevealStepName = z.infer<typeof RevealStepName>;

const Statements = z.array(Ref).max(12);
const Teams = z.array(Ref).min(1).max(8);

export const Command = z.discriminatedUnion("type", [
	// Facilitator: the exercise
	z.strictObject({ type: z.literal("OpenLobby"), ...base }),
	z.strictObject({ type: z.literal("BeginBriefing"), ...base }),
	z.strictObject({ type: z.literal("StartExercise"), ...base }),
	z.strictObject({ type: z.literal("PauseClock"), ...base }),
	z.strictObject({ type: z.literal("ResumeClock"), ...base }),
	z.strictObject({ type: z.literal("EndExercise"), ...base }),
	z.strictObject({ type: z.literal("CloseExercise"), ...base }),
	z.strictObject({
		type: z.literal("Broadcast"),
		...base,
		text: neededText(600, "Write the message."),
		worldId: Ref.nullable(),
	}),
	z.strictObject({
		type: z.literal("UndoStep"),
		...base,
		seq: z.number().int().min(1),
		reason: neededText(400, "Say why this step is undone."),
	}),
	// Facilitator: dry runs
	z.strictObject({ type: z.literal("SetClockRate"), ...base, rate: z.literal(CLOCK_RATES) }),
	z.strictObject({ type: z.literal("SeatBot"), ...base, worldId: Ref, teamId: Ref, temper: z.enum(BOT_TEMPERS) }),
	// Facilitator: injects
	z.strictObject({ type: z.literal("ReleaseInject"), ...inInject }),
	z.strictObject({ type: z.literal("HoldInject"), ...inInject, held: z.boolean() }),
	z.strictObject({ type: z.literal("SkipInject"), ...inInject }),
	z.strictObject({ type: z.literal("CloseInject"), ...inInject }),
	z.strictObject({
		type: z.literal("ExtendTime"),
		...inInject,
		minutes: z.number().int().min(1).max(120),
		worldId: Ref.nullable(),
		teamId: Ref.nullable(),
	}),
	z.strictObject({ type: z.literal("InformTeam"), ...inInject, worldId: Ref.nullable(), teamId: Ref }),
	z.strictObject({ type: z.literal("ReopenDecision"), ...inInject, worldId: Ref, teamId: Ref }),
	z.strictObject({ type: z.literal("RevealStep"), ...inInject, step: RevealStepName }),
	z.strictObject({
		type: z.literal("RateTeam"),
		...inInject,
		worldId: Ref,
		teamId: Ref,
		aspect: z.enum(["recognition", "mitigation"]),
		rating: PsmuRating.nullable(),
		note: freeText(600),
	}),
	z.strictObject({
		type: z.literal("MapCourse"),
		...inInject,
		worldId: Ref,
		teamId: Ref,
		rating: Rating,
		reason: neededText(600, "Say why the course is rated so."),
	}),
	/** What a team decided on paper, keyed in for it. */
	z.strictObject({
		type: z.literal("LockOnPaper"),
		...inInject,
		worldId: Ref,
		teamId: Ref,
		optionId: Ref.nullable(),
		course: neededText(600, "Write the other course in a sentence.").nullable(),
		measures: z.array(Ref).max(8),
		reason: freeText(600),
		/** Statements that the team flagged; all others it did not. */
		flags: z.array(Ref).max(120),
	}),
	// Facilitator: the flight deck
	z.strictObject({
		type: z.literal("PlanMinutes"),
		...base,
		injects: z
			.array(z.strictObject({ injectId: Ref, minutes: z.number().min(1).max(600) }))
			.min(1)
			.max(40)
			.readonly(),
	}),
	z.strictObject({ type: z.literal("TakeUpInject"), ...inInject }),
	z.strictObject({ type: z.literal("BlankScreen"), ...base, blank: z.boolean() }),
	z.strictObject({ type: z.literal("DismissReminder"), ...base, reminderId: Ref }),
	z.strictObject({ type: z.literal("AnswerOriginator"), ...base, askId: Ref, agrees: z.boolean() }),
	// Facilitator: beside the script
	z.strictObject({
		type: z.literal("ImproviseInject"),
		...base,
		text: neededText(1200, "Write what happens."),
		/** What there is to choose between; empty where nothing is to be decided. */
		options: z
			.array(neededText(200, "Write the option, or take its line away."))
			.max(6)
			.refine((options) => options.length !== 1, "One option is no choice: write another, or none."),
		worldId: Ref.nullable(),
		teamIds: Teams,
	}),
	z.strictObject({ type: z.literal("CloseImprovised"), ...base, improvisedId: Ref }),
	...TALK_COMMANDS,
	// Seats
	z.strictObject({ type: z.literal("AnswerRollCall"), ...base }),
	z.strictObject({ type: z.literal("HandPen"), ...base, seatId: Ref }),
	z.strictObject({ type: z.literal("SetPowers"), ...base, seatId: Ref, assists: z.boolean() }),
	z.strictObject({ type: z.literal("LockRoom"), ...base, locked: z.boolean() }),
	z.strictObject({ type: z.literal("MoveSeat"), ...base, seatId: Ref, worldId: Ref, teamId: Ref }),
	z.strictObject({
		type: z.literal("RenameSeat"),
		...base,
		seatId: Ref,
		text: neededName(40, "Write a name of at most 40 letters."),
	}),
	z.strictObject({ type: z.literal("RemoveSeat"), ...base, seatId: Ref }),
	z.strictObject({ type: z.literal("MarkTeamAbsent"), ...base, worldId: Ref, teamId: Ref, absent: z.boolean() }),
	z.strictObject({
		type: z.literal("CallAdviser"),
		...base,
		seatId: Ref,
		worldId: Ref,
		teamId: Ref,
		called: z.boolean(),
	}),
	z.strictObject({
		type: z.literal("PostAdvice"),
		...inInject,
		worldId: Ref,
		teamId: Ref,
		text: neededText(600, "Write the advice."),
	}),
	/** Said once the play is over; said again, it takes the place of what was said before. */
	z.strictObject({
		type: z.literal("GiveFeedback"),
		...base,
		useful: z.literal(FEEDBACK_MARKS),
		credible: z.literal(FEEDBACK_MARKS),
		text: freeText(600),
	}),
	// Players
	z.strictObject({ type: z.literal("OpenDocument"), ...inInject, documentId: Ref }),
	z.strictObject({ type: z.literal("MarkStatement"), ...inInject, statementId: Ref, mark: Mark.nullable() }),
	z.strictObject({
		type: z.literal("SettleCall"),
		...inInject,
		statementId: Ref,
		/** null: no call; "proposed": back to what the marks propose. */
		call: z.union([Mark, z.literal("proposed")]).nullable(),
	}),
	z.strictObject({ type: z.literal("RequestInformation"), ...inInject, requestId: Ref }),
	z
		.strictObject({
			type: z.literal("SendNotification"),
			...inInject,
			to: Teams,
			statementIds: Statements,
			text: freeText(600),
		})
		.refine(...saysSomething),
	z
		.strictObject({
			type: z.literal("SendEnquiry"),
			...inInject,
			to: Teams,
			statementIds: Statements,
			text: freeText(600),
			anonymous: z.boolean(),
			replyWithinMinutes: z.number().int().min(1).max(60).nullable(),
		})
		.refine(...saysSomething),
	z
		.strictObject({
			type: z.literal("AnswerEnquiry"),
			...inInject,
			messageId: Ref,
			statementIds: Statements,
			text: freeText(600),
		})
		.refine(...saysSomething),
	z
		.strictObject({ type: z.literal("SendSectorAlert"), ...inInject, statementIds: Statements, text: freeText(600) })
		.refine(...saysSomething),
	z.strictObject({
		type: z.literal("OpenCaseCall"),
		...inInject,
		with: Teams,
		text: neededText(600, "Say what the case call is about."),
	}),
	z
		.strictObject({
			type: z.literal("SayInCaseCall"),
			...inInject,
			callId: Ref,
			statementIds: Statements,
			text: freeText(600),
		})
		.refine(...saysSomething),
	z.strictObject({ type: z.literal("CloseCaseCall"), ...inInject, callId: Ref }),
	z.strictObject({ type: z.literal("AskOriginator"), ...inInject, statementId: Ref, to: Ref }),
	z.strictObject({
		type: z.literal("DecideImprovised"),
		...base,
		improvisedId: Ref,
		/** Its place among the options, from 0. */
		option: z.number().int().min(0).max(5),
		reason: freeText(600),
	}),
	z.strictObject({ type: z.literal("CastVote"), ...inInject, optionId: Ref.nullable() }),
	z.strictObject({
		type: z.literal("LockDecision"),
		...inInject,
		/** Either an option, or another course in words. */
		optionId: Ref.nullable(),
		course: neededText(600, "Write the other course in a sentence.").nullable(),
		measures: z.array(Ref).max(8),
		reason: neededText(600, "Give the reason in one line."),
		confidence: Confidence.nullable(),
		/** Level 1: hands counted per option. */
		showOfHands: z.record(Ref, z.number().int().min(0).max(99)).nullable(),
	}),
]);

export type WireCommand = z.infer<typeof Command>;
export type CommandType = WireCommand["type"];

/** Free text never stands in an event: it is kept apart, erasable, and the event holds this (D11). */
export interface TextRef {
	readonly id: string;
	/** Salted sha-256 of the text, hex. */
	readonly commitment: string;
}

/** Fields of commands that carry free text. */
export const TEXT_FIELDS = ["text", "reason", "course", "note", "persona"] as const;
type TextField = (typeof TEXT_FIELDS)[number];
/** And lists of it. */
export const TEXT_LISTS = ["options"] as const;
type TextList = (typeof TEXT_LISTS)[number];

type WithTextRefs<C> = C extends unknown
	? {
			[K in keyof C]: K extends TextField
				? C[K] extends string
					? TextRef
					: C[K] extends string | null
						? TextRef | null
						: C[K]
				: K extends TextList
					? readonly TextRef[]
					: C[K];
		}
	: never;

/** A player's or facilitator's command as the core sees it: ids authored, texts set aside. */
export type SeatCommand = WithTextRefs<WireCommand>;

/** What the server itself asks: people sitting down, and time passing. */
export type ServerCommand =
	| {
			readonly type: "CreateExercise";
			readonly exerciseId: string;
			readonly plan: Plan;
			readonly seed: string;
			readonly scenarioHash: string;
	  }
	| {
			readonly type: "TakeSeat";
			readonly seatId: string;
			readonly role: SeatRole;
			readonly worldId: string | null;
			readonly teamId: string | null;
			readonly roleId: string | null;
			/** Erasable: a player's name if the plan allows names, the label of a link if it has one, otherwise null. */
			readonly name: TextRef | null;
	  }
	/** Lets everything happen that is due by now. */
	| { readonly type: "PassTime" }
	/** The server came back after a stop: the clock returns to its last mark, paused. */
	| { readonly type: "RecoverClock"; readonly markMs: number; readonly awayMs: number };

export type SeatRole = "facilitator" | "player" | "adviser" | "observer" | "projector";

export type AnyCommand = SeatCommand | ServerCommand;

/** A refusal is a value: a situation to test, and a sentence that says what to do. */
export interface Refusal {
	readonly code: RefusalCode;
	readonly message: string;
}

export type RefusalCode =
	| "AlreadyDecided"
	| "AlreadyDone"
	| "AlreadyRequested"
	| "AttentionCalled"
	| "BudgetSpent"
	| "Empty"
	| "InvalidCommand"
	| "LevelExcludes"
	| "NoNames"
	| "NotAllowed"
	| "NotEntered"
	| "NotHeld"
	| "NotLead"
	| "NotOpen"
	| "NotScribe"
	| "NotUndoable"
	| "OnlyInDryRun"
	| "Paused"
	| "RevealOrder"
	| "RoomClosed"
	| "UnknownDocument"
	| "UnknownInject"
	| "UnknownMeasure"
	| "UnknownMessage"
	| "UnknownOption"
	| "UnknownRequest"
	| "UnknownSeat"
	| "UnknownStatement"
	| "UnknownTeam"
	| "WrongPhase"
	// answered by the door, never by the core
	| "SlowDown"
	| "Internal"
	| "StorageFailed"
	| "OldProtocol"
	| "RoomFull"
	| "TooManyWaiting"
	| "TurnedAway";
