import type { Call, Confidence, Mark } from "../../exercise/commands.ts";
import type { DocumentRefView } from "./documentContent.ts";
import type { TeamRevealView } from "./teamRevealView.ts";

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
	/** Decided on paper, and keyed in by the facilitator. */
	readonly isOnPaper: boolean;
}
