import type { CommandType, Confidence, SeatRole } from "../../exercise/commands.ts";
import type { OwnFeedbackView } from "./feedbackView.ts";
import type { ToldView } from "./talkView.ts";

/** The seat's own stream. */
export interface SeatView {
	readonly kind: "seat";
	readonly seatId: string;
	readonly role: SeatRole;
	readonly label: string;
	readonly roleId: string | null;
	readonly worldId: string | null;
	readonly teamId: string | null;
	readonly isScribe: boolean;
	/** The scribe has been away for long: this member may take the pen. */
	readonly isPenOffered: boolean;
	/** What this seat may do now, outside injects. */
	readonly may: readonly CommandType[];
	/** Opaque inject id → what this seat may do in it. */
	readonly mayIn: Readonly<Record<string, readonly CommandType[]>>;
	/** Own private vote by opaque inject id. */
	readonly votes: Readonly<Record<string, string>>;
	readonly drafts: Readonly<Record<string, Draft>>;
	/** What this person said of the exercise once it was over. */
	readonly feedback: OwnFeedbackView | null;
	/** What the facilitator has said to this seat alone. */
	readonly told: readonly ToldView[];
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
