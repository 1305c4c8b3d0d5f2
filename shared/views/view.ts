import type { Call, CommandType, Confidence, Mark, RevealStepName, SeatRole } from "../exercise/commands.ts";
import type { Level, Mechanics } from "../exercise/plan.ts";
import type { Phase } from "../exercise/state.ts";
import type { DocumentKind, Outcome, Rating, StatementKind } from "../scenario/schema.ts";
import type { InjectScoreView } from "../scoring/scoreView.ts";

/**
 * What crosses the wire to each audience: the contract between `views/` and the screens. A view names each of its fields.
 * All ids of injects, documents, statements, options and requests are opaque in every view but the facilitator's.
 * All texts are in the language of the stream. Times ending in `Ms` are exercise time unless they say wall time.
 */

export interface ClockView {
	readonly phase: Phase;
	readonly isRunning: boolean;
	/** Exercise time at `wallMs`. While running, now is `elapsedMs + (serverNow - wallMs)`. */
	readonly elapsedMs: number;
	/** Server wall time of the anchor, or null while the clock stands. */
	readonly wallMs: number | null;
	readonly pausedBecause: "not-started" | "facilitator" | "restart" | "undo" | "ended" | null;
}

export interface ExerciseHeadView {
	readonly exerciseId: string;
	readonly name: string;
	readonly scenarioTitle: string;
	readonly level: Level;
	readonly mechanics: Mechanics;
	/** Off: keys and outcomes are revealed, and no numbers are made. */
	readonly scoring: boolean;
	readonly languages: readonly string[];
	readonly injectCount: number;
	/** The language the texts of this view are in. */
	readonly language: string;
}

export interface TeamNameView {
	readonly id: string;
	readonly name: string;
	/** A, B, C …; with the shape and colour of the same index it names the team on every screen. */
	readonly letter: string;
	readonly index: number;
}

// ---------------------------------------------------------------- documents

/** Travels once per client, by content id. Nothing in it tells a signal from the rest. */
export interface DocumentContent {
	readonly contentId: string;
	readonly kind: DocumentKind;
	readonly title: string;
	readonly from: string | null;
	readonly to: string | null;
	readonly date: string | null;
	readonly reference: string | null;
	readonly blocks: readonly {
		readonly kind: "heading" | "paragraph" | "item" | "quote" | "row";
		readonly runs: readonly { readonly text: string; readonly statementId?: string; readonly strong?: true }[];
	}[];
}

export interface DocumentRefView {
	readonly id: string;
	readonly contentId: string;
	readonly title: string;
	readonly kind: DocumentKind;
	/** How it came into the hand. */
	readonly source: "entry" | "request";
	readonly arrivedAtMs: number;
	/** Seats of the team that have opened it. */
	readonly openedBy: readonly string[];
}

// ---------------------------------------------------------------- the team's stream (world × team × language)

export interface TeamView {
	readonly kind: "team";
	readonly exercise: ExerciseHeadView;
	readonly clock: ClockView;
	readonly world: { readonly id: string; readonly name: string; readonly isOnly: boolean };
	readonly team: TeamNameView & { readonly summary: string };
	/** Null until the briefing begins. */
	readonly briefing: string | null;
	readonly roles: readonly { readonly id: string; readonly name: string; readonly briefing: string | null }[];
	readonly members: readonly MemberView[];
	/** Seat id of the scribe. */
	readonly scribe: string | null;
	/** Every adviser of the exercise: those called sit with this team, the others can be called. */
	readonly advisers: readonly AdviserSeatView[];
	readonly otherTeams: readonly (TeamNameView & { readonly summary: string })[];
	readonly broadcasts: readonly { readonly id: string; readonly atMs: number; readonly text: string }[];
	/** Newest last. Only injects this team has entered. */
	readonly injects: readonly InjectView[];
}

export interface MemberView {
	readonly seatId: string;
	readonly label: string;
	readonly roleName: string | null;
	readonly isOnline: boolean;
}

export interface AdviserSeatView {
	readonly seatId: string;
	/** The link's label; otherwise the role and its number. */
	readonly label: string;
	readonly isOnline: boolean;
	readonly isCalled: boolean;
}

export interface InjectView {
	readonly id: string;
	/** 1, 2, 3 … in the order of the exercise. */
	readonly number: number;
	readonly title: string;
	readonly story: string;
	readonly storyAdditions: readonly string[];
	readonly opening: string;
	readonly status: "open" | "locked" | "closed";
	readonly releasedAtMs: number;
	readonly enteredAtMs: number;
	/** The team that told this one, when it was informed. */
	readonly informedBy: string | null;
	readonly targetAtMs: number;
	readonly limitAtMs: number;
	readonly extendedMinutes: number;
	/** True after the facilitator reopened a locked decision and until it is locked again. */
	readonly isReopened: boolean;
	/** Undo took the team back to before a reveal it had seen. */
	readonly hadSeenReveal: boolean;
	readonly documents: readonly DocumentRefView[];
	/** Statements received from others: text as it travelled. */
	readonly received: readonly ReceivedView[];
	/** Opaque statement id → how it may travel. Statements in the hand only; identical in shape for each. */
	readonly sending: Readonly<Record<string, SendingView>>;
	/** Opaque statement id → seat id → mark. */
	readonly marks: Readonly<Record<string, Readonly<Record<string, Mark>>>>;
	/** What the marks propose, or what the scribe settled; at the lock, the settled calls. */
	readonly calls: Readonly<Record<string, CallView>>;
	readonly requests: readonly RequestView[];
	readonly requestBudget: { readonly total: number; readonly left: number };
	readonly shareBudget: { readonly total: number; readonly left: number };
	/** In the team's shuffled order. */
	readonly options: readonly { readonly id: string; readonly text: string }[];
	readonly votes: {
		readonly cast: number;
		readonly members: number /** Counts per option, never voters; only after the lock. */;
		readonly counts: Readonly<Record<string, number>> | null;
	};
	readonly measures: readonly { readonly id: string; readonly text: string; readonly cost: number }[];
	readonly measureBudget: { readonly total: number; readonly most: number };
	readonly messages: readonly MessageView[];
	readonly caseCalls: readonly CaseCallView[];
	readonly originatorAsks: readonly {
		readonly id: string;
		readonly statementId: string;
		readonly to: string;
		readonly state: "asked" | "agreed" | "refused";
	}[];
	readonly advice: readonly {
		readonly id: string;
		readonly atMs: number;
		readonly by: string;
		readonly text: string;
	}[];
	readonly lock: LockView | null;
	readonly reveal: TeamRevealView;
}

/** A call. What says nothing is left out, since a call crosses the wire at every tap. */
export interface CallView {
	readonly call: Call["call"];
	/** Absent or null: none was said. */
	readonly confidence?: Call["confidence"];
	/** The scribe settled it, or it is final. */
	readonly isSettled?: true;
}

/** How a statement travels to each other team: in full, in its release wording, or not before its originator agreed. */
export interface SendingView {
	readonly isSensitive: boolean;
	readonly to: Readonly<Record<string, "full" | "release" | "agreed" | "ask-first">>;
}

export interface ReceivedView {
	readonly statementId: string;
	/** Team id, or null when the sender stayed anonymous. */
	readonly from: string | null;
	readonly atMs: number;
	readonly text: string;
	readonly wording: "full" | "release" | "agreed" | "leak";
	readonly messageId: string;
}

export interface RequestView {
	readonly id: string;
	readonly text: string;
	readonly cost: number;
	readonly delaySeconds: number;
	readonly state: "available" | "asked" | "received";
	readonly dueMs: number | null;
	/** Opaque document id once received. */
	readonly documentId: string | null;
}

export interface MessageView {
	readonly id: string;
	readonly kind: "notification" | "enquiry" | "answer" | "alert" | "call" | "pool";
	/** Team id, or null when anonymous. */
	readonly from: string | null;
	readonly isOwn: boolean;
	readonly to: readonly string[];
	readonly atMs: number;
	readonly text: string | null;
	readonly statements: readonly { readonly statementId: string; readonly text: string }[];
	readonly replyByMs: number | null;
	readonly inReplyTo: string | null;
	readonly isAnswered: boolean;
}

export interface CaseCallView {
	readonly id: string;
	readonly by: string;
	readonly teams: readonly string[];
	readonly isOpen: boolean;
}

export interface LockView {
	readonly atMs: number;
	readonly by: string;
	readonly optionId: string | null;
	readonly course: string | null;
	readonly measures: readonly string[];
	readonly reason: string;
	readonly confidence: Confidence | null;
	/** The facilitator had reopened it: the team locked again, or did not and this last lock stood at the close. */
	readonly reopened: "no" | "relocked" | "stands";
}

/** What each reveal step opens to a team. A field is null until its step. Truth and notes never open. */
export interface TeamRevealView {
	readonly steps: readonly RevealStepName[];
	/** Step `evidence`: keys of the statements in this team's hand. */
	readonly evidence: Readonly<Record<string, StatementKeyView>> | null;
	/** Step `path`: for the signals of this team's hand that others needed, whom they should have reached and whether they did. */
	readonly path: readonly PathView[] | null;
	/** Step `decisions`: ratings of this team's options, by opaque option id. */
	readonly options: Readonly<
		Record<string, { readonly rating: Rating; readonly burden: number; readonly consequence: string | null }>
	> | null;
	readonly courseRating: Rating | null;
	/** Why the facilitator rated it so, in their words. */
	readonly courseReason: string | null;
	/** Step `outcome`. */
	readonly outcome: OutcomeView | null;
	/** Step `scores`: this team's own score with its reasons. */
	readonly score: InjectScoreView | null;
}

export interface StatementKeyView {
	readonly kind: StatementKind;
	readonly weight: number;
	readonly indicators: readonly { readonly id: string; readonly title: string }[];
	readonly explanation: string | null;
	/** null for a bias decoy: flags on those are a total of the room. Their marks and calls leave the view with this step. */
	readonly result: "hit" | "miss" | "false-alarm" | "correct-rejection" | "neutral" | null;
}

export interface PathView {
	readonly statementId: string;
	readonly text: string;
	readonly holder: string;
	readonly to: readonly { readonly teamId: string; readonly state: "in-time" | "late" | "never" | "not-reached" }[];
}

export interface OutcomeView {
	readonly outcome: Outcome | null;
	readonly highBurden: boolean;
	/** What followed, one text per branch group that has one. */
	readonly texts: readonly string[];
}

// ---------------------------------------------------------------- scores

export type { DimensionScoreView, InjectScoreView, ReasonView, TeamScoreView } from "../scoring/scoreView.ts";

// ---------------------------------------------------------------- the seat's own stream

export interface SeatView {
	readonly kind: "seat";
	readonly seatId: string;
	readonly role: SeatRole;
	readonly label: string;
	readonly roleId: string | null;
	readonly worldId: string | null;
	readonly teamId: string | null;
	readonly isScribe: boolean;
	/** What this seat may do now, outside injects. */
	readonly may: readonly CommandType[];
	/** Opaque inject id → what this seat may do in it. */
	readonly mayIn: Readonly<Record<string, readonly CommandType[]>>;
	/** Own private vote by opaque inject id. */
	readonly votes: Readonly<Record<string, string>>;
	readonly drafts: Readonly<Record<string, Draft>>;
}

/** What a scribe has prepared and not yet locked; kept on the server per seat. Ids opaque. */
export interface Draft {
	readonly optionId: string | null;
	readonly course: string | null;
	readonly measures: readonly string[];
	readonly reason: string;
	readonly confidence: Confidence | null;
	readonly showOfHands: Readonly<Record<string, number>> | null;
}

// ---------------------------------------------------------------- adviser

export interface AdviserView {
	readonly kind: "adviser";
	readonly exercise: ExerciseHeadView;
	readonly clock: ClockView;
	/** One whole team view per team this adviser is called to. */
	readonly teams: readonly TeamView[];
	readonly broadcasts: TeamView["broadcasts"];
}

// ---------------------------------------------------------------- projector and observers: what all may see

export interface ProjectorView {
	readonly kind: "projector";
	readonly exercise: ExerciseHeadView;
	readonly clock: ClockView;
	/** Set while people may join. */
	readonly join: { readonly code: string; readonly url: string } | null;
	readonly worlds: readonly {
		readonly id: string;
		readonly name: string;
		readonly teams: readonly (TeamNameView & {
			readonly seats: number;
			readonly online: number;
			readonly state: TeamProgress;
		})[];
	}[];
	readonly inject: {
		readonly id: string;
		readonly number: number;
		/** Null as long as a team that plays it has not entered. */
		readonly told: { readonly title: string; readonly story: string } | null;
		readonly status: "open" | "closed";
		readonly targetAtMs: number;
		readonly limitAtMs: number;
		readonly locked: number;
		/** Teams that have entered: who was never told is not waited for. */
		readonly playing: number;
	} | null;
	readonly broadcasts: TeamView["broadcasts"];
	readonly reveal: PlenaryRevealView | null;
}

export type TeamProgress = "not-playing" | "waiting" | "reading" | "working" | "locked" | "closed";

export interface PlenaryRevealView {
	readonly injectId: string;
	readonly steps: readonly RevealStepName[];
	/** Step `evidence`: every document of the inject with its keys, and how many teams flagged each statement of those that held it. */
	readonly evidence:
		| readonly {
				readonly documentId: string;
				readonly content: DocumentContent;
				readonly holders: readonly string[];
				readonly statements: Readonly<
					Record<
						string,
						{
							readonly kind: StatementKind;
							readonly explanation: string | null;
							readonly indicators: readonly string[];
							readonly flagged: number;
							readonly held: number;
							readonly isBias: boolean;
						}
					>
				>;
		  }[]
		| null;
	/** Room total of flags on bias decoys: never per team. */
	readonly biasFlags: number | null;
	readonly path: readonly { readonly worldId: string; readonly paths: readonly PathView[] }[] | null;
	/** Step `decisions`: the same role across worlds; options with what each world's team chose. */
	readonly decisions:
		| readonly {
				readonly team: TeamNameView;
				readonly options: readonly {
					readonly id: string;
					readonly text: string;
					readonly rating: Rating;
					readonly burden: number;
					readonly chosenIn: readonly string[];
				}[];
				readonly otherCourses: readonly {
					readonly worldId: string;
					readonly text: string;
					readonly rating: Rating | null;
				}[];
				/** Worlds in which this team locked nothing. */
				readonly undecidedIn: readonly string[];
		  }[]
		| null;
	readonly outcomes: readonly ({ readonly worldId: string } & OutcomeView)[] | null;
	/** Step `scores`, only if the plan shows scores in plenary: per team across worlds, never ranked. */
	readonly scores:
		| readonly {
				readonly team: TeamNameView;
				readonly worlds: readonly { readonly worldId: string; readonly score: number | null }[];
		  }[]
		| null;
	readonly debrief: readonly string[];
}

// ---------------------------------------------------------------- facilitator (ids authored)

export interface FacilitatorView {
	readonly kind: "facilitator";
	readonly exercise: ExerciseHeadView & {
		readonly joinCode: string;
		readonly isLobbyOpen: boolean;
		readonly plenaryScores: boolean;
	};
	readonly clock: ClockView;
	readonly teams: readonly TeamNameView[];
	readonly worlds: readonly { readonly id: string; readonly name: string }[];
	readonly msel: readonly MselRowView[];
	/** The injects released so far, newest last; the console shows one. */
	readonly injects: readonly FacilitatorInjectView[];
	readonly seats: readonly FacilitatorSeatView[];
	readonly scribes: Readonly<Record<string, string>>;
	readonly broadcasts: TeamView["broadcasts"];
	readonly originatorAsks: readonly {
		readonly id: string;
		readonly worldId: string;
		readonly teamId: string;
		readonly injectId: string;
		readonly statement: string;
		readonly to: string;
	}[];
	/** Newest last; the last 300, and up to 99 before them. */
	readonly log: readonly LogEntryView[];
	/** Steps that can be undone, newest first: what undoing each would void. */
	readonly undoable: readonly {
		readonly seq: number;
		readonly entry: LogEntryView;
		readonly voids: number;
		readonly locksVoided: number;
	}[];
	readonly may: readonly CommandType[];
	readonly mayIn: Readonly<Record<string, readonly CommandType[]>>;
}

export interface MselRowView {
	readonly injectId: string;
	readonly number: number;
	readonly title: string;
	readonly objective: string;
	readonly isContingency: boolean;
	readonly isBenign: boolean;
	readonly plannedAtMs: number;
	readonly plannedMinutes: number;
	readonly status: "planned" | "held" | "skipped" | "released" | "closed";
	readonly releasedAtMs: number | null;
	readonly closedAtMs: number | null;
	readonly release: "by-hand" | "at-minute" | "condition";
	readonly revealed: readonly RevealStepName[];
}

export interface FacilitatorInjectView {
	readonly id: string;
	readonly number: number;
	readonly title: string;
	readonly theme: string | null;
	readonly objective: string;
	readonly story: string;
	readonly truth: string;
	readonly notes: string;
	readonly law: readonly { readonly title: string; readonly note: string | null }[];
	readonly lawyerCheck: readonly string[];
	readonly debrief: readonly string[];
	readonly leads: readonly string[];
	readonly isBenign: boolean;
	readonly status: "released" | "closed";
	readonly releasedAtMs: number;
	readonly targetAtMs: number;
	readonly limitAtMs: number;
	readonly revealed: readonly RevealStepName[];
	readonly nextReveal: RevealStepName | null;
	/** One row per team of each world. */
	readonly grid: readonly GridRowView[];
	readonly outcomes: readonly ({ readonly worldId: string } & OutcomeView)[];
	readonly keys: readonly {
		readonly documentId: string;
		readonly title: string;
		readonly holders: readonly string[];
		readonly statements: readonly {
			readonly id: string;
			readonly text: string;
			readonly kind: StatementKind;
			readonly weight: number;
			readonly explanation: string | null;
			readonly isSensitive: boolean;
			readonly reaches: readonly string[];
		}[];
	}[];
	readonly options: Readonly<
		Record<
			string,
			readonly { readonly id: string; readonly text: string; readonly rating: Rating; readonly burden: number }[]
		>
	>;
}

export interface GridRowView {
	readonly worldId: string;
	readonly teamId: string;
	readonly online: number;
	readonly seats: number;
	readonly progress: TeamProgress;
	readonly entry: "start" | "minute" | "informed" | "facilitator" | "waiting-minute" | "waiting-informed";
	readonly entersAtMs: number | null;
	readonly documentsOpened: number;
	readonly documents: number;
	readonly flags: number;
	readonly votes: number;
	readonly requests: number;
	readonly messages: number;
	readonly lastActivityMs: number | null;
	readonly lock: LockView | null;
	readonly lockRating: Rating | null;
	/** Texts of the measures locked with it, in the order of the lock. */
	readonly lockMeasures: readonly string[];
	/** Another course that waits to be mapped. */
	readonly courseToMap: string | null;
	readonly score: InjectScoreView | null;
	readonly extendedMinutes: number;
}

export interface FacilitatorSeatView {
	readonly seatId: string;
	readonly role: SeatRole;
	readonly worldId: string | null;
	readonly teamId: string | null;
	readonly label: string;
	/** Whether it carries a name or the label of a link, which can be erased. */
	readonly isNamed: boolean;
	readonly roleName: string | null;
	readonly isOnline: boolean;
	readonly isScribe: boolean;
	readonly calledTo: readonly string[];
}

export interface LogEntryView {
	readonly seq: number;
	readonly atMs: number;
	readonly wallMs: number;
	/** Message id of the catalogue (`log.<EventType>`) with its values. */
	readonly id: string;
	readonly values: Readonly<Record<string, string | number>>;
	readonly worldId: string | null;
	readonly teamId: string | null;
	readonly injectId: string | null;
	readonly group: "team" | "decision" | "facilitator" | "room";
	readonly isVoid: boolean;
}

export type StreamView = TeamView | SeatView | AdviserView | ProjectorView | FacilitatorView;
