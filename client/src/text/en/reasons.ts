/** Why a point was given or not. Values that are texts are already in the reader's language. */
export const reasons = {
	"reason.recognition.hit": "Flagged a signal: “{statement}” ({weight, number} of {of, number}).",
	"reason.recognition.missed": "Missed a signal: “{statement}” ({weight, number} of {of, number}).",
	"reason.recognition.falseAlarm":
		"Flagged a decoy: “{statement}” It only looks bad and is explained elsewhere ({weight, number} of {of, number}).",
	"reason.recognition.falseAlarmUnnamed": "Flagged a decoy ({weight, number} of {of, number}).",
	"reason.recognition.leftAlone": "Rightly left a decoy alone: “{statement}” ({weight, number} of {of, number}).",
	"reason.recognition.leftAloneUnnamed": "Rightly left a decoy alone ({weight, number} of {of, number}).",
	"reason.recognition.noSignals": "There was no signal to find: what was left alone counts.",

	"reason.mitigation.rating":
		"The decision “{option}” is rated {rating, select, best {Recommended} acceptable {Works, at a price} poor {Leaves the risk open} other {Opens the door}} ({value, number}).",
	"reason.mitigation.course":
		"The team’s own course is rated {rating, select, best {Recommended} acceptable {Works, at a price} poor {Leaves the risk open} other {Opens the door}} ({value, number}).",
	"reason.mitigation.required": "Took a required measure: {measure} ({worth, number} of {target, number}).",
	"reason.mitigation.requiredMissing":
		"Did not take a required measure: {measure} ({worth, number} of {target, number}).",
	"reason.mitigation.useful": "Took a useful measure: {measure} ({worth, number} of {target, number}).",
	"reason.mitigation.usefulMissing": "{chosen, number} of {needed, number} useful measures were taken.",
	"reason.mitigation.neutral": "A measure that neither helps nor harms: {measure}.",
	"reason.mitigation.counterproductive":
		"A measure that works against the aim: {measure} ({worth, number} of {target, number}).",
	"reason.mitigation.measuresFirstUse": "Measures were used for the first time and do not count yet.",
	"reason.mitigation.noDecision": "No decision was locked.",

	"reason.coordination.delivered": "{to} was told in time: “{statement}”",
	"reason.coordination.late": "{to} was told too late: “{statement}”",
	"reason.coordination.never": "{to} was never told: “{statement}”",
	"reason.coordination.notReached": "{to} was never brought in, so it could not be told: “{statement}”",
	"reason.coordination.leak":
		"Leaked to {to}: “{statement}” It needed its release wording or the originator’s consent.",
	"reason.coordination.requestMade": "Made a key request: {request} (weight {weight, number}).",
	"reason.coordination.requestNotMade": "Did not make a key request: {request} (weight {weight, number}).",

	"reason.proportionality.burden":
		"The burden on honest business was {burden, number}; {necessary, number} was necessary, at most {burdenMax, number} is possible.",
	"reason.proportionality.gated":
		"The decision was rated {rating, select, best {Recommended} acceptable {Works, at a price} poor {Leaves the risk open} other {Opens the door}}: sparing business earns nothing then.",
	"reason.proportionality.noDecision": "No decision was locked.",

	"reason.timeliness.locked": "Locked in time.",
	"reason.timeliness.pastLimit": "Locked after the time limit.",
	"reason.timeliness.gated":
		"The decision was rated {rating, select, best {Recommended} acceptable {Works, at a price} poor {Leaves the risk open} other {Opens the door}}: being quick earns nothing then.",
	"reason.timeliness.noDecision": "No decision was locked.",

	"reason.calibration.right":
		"Right at {confidence, number, percent}: {call, select, flag {flagged} other {left}} “{statement}” (adds {loss, number, ::.00}).",
	"reason.calibration.wrong":
		"Wrong at {confidence, number, percent}: {call, select, flag {flagged} other {left}} “{statement}” (adds {loss, number, ::.00}).",
	"reason.calibration.noCall": "No call on “{statement}” (adds {loss, number, ::.00}).",
	"reason.calibration.unnamed": "One more statement adds {loss, number, ::.00}.",
	"reason.calibration.brier":
		"Mean squared error over {statements, plural, one {# statement} other {# statements}}: {brier, number, ::.000}. 0 is perfect, 0.25 is guessing.",

	"reason.fault": "This could not be computed: {fault}",

	"absent.scoringOff": "Scoring is off in this exercise.",
	"absent.off": "Timeliness is not counted in this exercise.",
	"absent.level": "This exercise is played without it.",
	"absent.firstUse": "First use: it does not count yet.",
	"absent.notReleased": "The inject has not been released.",
	"absent.notPlaying": "This team does not play this inject.",
	"absent.notReached": "Nobody brought this team in.",
	"absent.notDecidedYet": "Not decided yet.",
	"absent.courseNotRated": "The team wrote another course; the facilitator has not rated it yet.",
	"absent.courseBurden": "Another course has no burden written for it.",
	"absent.nothingToDecide": "There was nothing for this team to decide.",
	"absent.emptyHand": "The team held nothing to recognise.",
	"absent.noDecoys": "The team held no decoys, so skill cannot be told from flagging everything.",
	"absent.nothingToCoordinate": "Nothing this team held was needed elsewhere.",
	"absent.nothingScored": "Nothing was scored.",
	"absent.fault": "It could not be computed.",
} as const satisfies Record<string, string>;
