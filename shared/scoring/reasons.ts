import type { ReasonView } from "./scoreView.ts";

/**
 * Every reason for a point, with the names of its values. The client says them in its language; a text among the
 * values (`statement`, `measure`, `request`, `option`, `team`, `to`) already is in the reader's. Authored ids never
 * stand among the values. `rating` is an internal name: screens show the words for it. `…Ms` is exercise time.
 *
 * A bias decoy is never named in a reason: flags on those are told as a total of the room. Its line ends in `Unnamed`.
 */
export const REASON_VALUES = {
	/** `of`: weight of all signals in the hand. `team` held it since `heldSinceMs`; `source`: entry, request or channel. */
	"reason.recognition.hit": ["statement", "weight", "of", "team", "heldSinceMs", "source"],
	"reason.recognition.missed": ["statement", "weight", "of", "team", "heldSinceMs", "source"],
	/** `of`: weight of all decoys in the hand. */
	"reason.recognition.falseAlarm": ["statement", "weight", "of", "team", "heldSinceMs", "source"],
	"reason.recognition.falseAlarmUnnamed": ["weight", "of"],
	"reason.recognition.leftAlone": ["statement", "weight", "of", "team", "heldSinceMs", "source"],
	"reason.recognition.leftAloneUnnamed": ["weight", "of"],
	/** The hand held no signal: what was left alone counts. */
	"reason.recognition.noSignals": [],

	/** `value`: -0.5 to 1. */
	"reason.mitigation.rating": ["option", "rating", "value"],
	/** Another course in the team's own words, as the facilitator rated it. */
	"reason.mitigation.course": ["rating", "value"],
	/** `worth`: 2, 1, 0 or -1, of `target`, what was asked for. */
	"reason.mitigation.required": ["measure", "worth", "target"],
	"reason.mitigation.requiredMissing": ["measure", "worth", "target"],
	"reason.mitigation.useful": ["measure", "worth", "target"],
	/** Fewer useful measures than the `needed`. */
	"reason.mitigation.usefulMissing": ["chosen", "needed", "target"],
	"reason.mitigation.neutral": ["measure", "worth", "target"],
	"reason.mitigation.counterproductive": ["measure", "worth", "target"],
	/** Measures were used for the first time and do not count. */
	"reason.mitigation.measuresFirstUse": [],
	"reason.mitigation.noDecision": [],

	"reason.coordination.delivered": ["statement", "to", "atMs"],
	/** It came later than a minute before that team's lock. */
	"reason.coordination.late": ["statement", "to", "atMs"],
	"reason.coordination.never": ["statement", "to"],
	/** Nobody informed that team, so it could not be reached. */
	"reason.coordination.notReached": ["statement", "to"],
	/** A sensitive statement went out without release wording and without asking its originator. */
	"reason.coordination.leak": ["statement", "to", "atMs"],
	"reason.coordination.requestMade": ["request", "weight"],
	"reason.coordination.requestNotMade": ["request", "weight"],

	"reason.proportionality.burden": ["burden", "necessary", "burdenMax"],
	/** The decision was not adequate, so sparing business earns nothing. */
	"reason.proportionality.gated": ["rating"],
	"reason.proportionality.noDecision": [],

	"reason.timeliness.locked": ["afterMs", "targetMs", "limitMs"],
	"reason.timeliness.pastLimit": ["afterMs", "limitMs"],
	/** The time counts times the decision's value, and that was not above 0. */
	"reason.timeliness.gated": ["rating"],
	"reason.timeliness.noDecision": [],

	/** `confidence` in the own call; `loss`: what the line adds to the squared error, 0 to 1. */
	"reason.calibration.right": ["statement", "call", "confidence", "loss"],
	"reason.calibration.wrong": ["statement", "call", "confidence", "loss"],
	"reason.calibration.noCall": ["statement", "loss"],
	"reason.calibration.unnamed": ["loss"],
	"reason.calibration.brier": ["brier", "statements"],

	/** A formula was fed something it has no meaning for. `fault`: a sentence for the white cell, in English. */
	"reason.fault": ["fault"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ReasonId = keyof typeof REASON_VALUES;
type ValueName<Id extends ReasonId> = (typeof REASON_VALUES)[Id][number];

/** Why a number is not there. An absent number is left out and the rest renormalised; it is never a zero. */
export const ABSENCES = [
	/** The plan has scoring off. */
	"absent.scoringOff",
	/** Timeliness was not asked for. */
	"absent.off",
	/** The exercise is played at a level without this mechanic. */
	"absent.level",
	/** This mechanic's first use, by a group that had not practised it, does not count. */
	"absent.firstUse",
	/** The inject has not been released. */
	"absent.notReleased",
	/** The inject is not written for this team, or the team does not play. */
	"absent.notPlaying",
	/** The team never entered. */
	"absent.notReached",
	/** The inject is open and the team has not locked. */
	"absent.notDecidedYet",
	/** The team wrote another course, and the facilitator has not rated it yet. */
	"absent.courseNotRated",
	/** Another course, rated adequate, has no authored burden. */
	"absent.courseBurden",
	/** The team has no options in this inject. */
	"absent.nothingToDecide",
	/** The hand held nothing to recognise. */
	"absent.emptyHand",
	/** The hand held no decoys, so skill cannot be told from flagging everything. */
	"absent.noDecoys",
	/** Nothing the team held was needed elsewhere and no request was key. */
	"absent.nothingToCoordinate",
	/** No dimension, or no inject, has a score. */
	"absent.nothingScored",
	/** A formula was fed nonsense; `reason.fault` says what. */
	"absent.fault",
] as const;

export type AbsenceId = (typeof ABSENCES)[number];

/** A reason with each of its values, no more and no fewer. */
export function reason<Id extends ReasonId>(
	id: Id,
	values: Readonly<Record<ValueName<Id>, string | number>>,
): ReasonView {
	return { id, values };
}
