/**
 * One sentence for each line of the log. Values: `who`, `team`, `inject`, and what the event says.
 * `<b>` marks whom it is about.
 */
export const log = {
	"log.ExerciseCreated": "The exercise was created.",
	"log.LobbyOpened": "The lobby was opened.",
	"log.SeatTaken": "<b>{team}</b>: {seat} joined.",
	"log.SeatTaken.facilitator": "Console opened: {seat}.",
	"log.SeatTaken.adviser": "Adviser joined: {seat}.",
	"log.SeatTaken.observer": "Observer joined: {seat}.",
	"log.SeatTaken.projector": "Projector opened: {seat}.",
	"log.RollCallAnswered": "<b>{team}</b>: {seat} answered the roll call.",
	"log.PenHanded": "<b>{team}</b>: {seat} holds the pen.",
	"log.AdviserCalled": "<b>{team}</b>: an adviser was called. {seat}",
	"log.AdviserCalled.left": "<b>{team}</b>: the adviser left. {seat}",
	"log.AdvicePosted": "<b>{team}</b> was advised: “{text}”",
	"log.BriefingBegun": "The briefing began.",
	"log.ExerciseStarted": "The exercise started.",
	"log.ClockPaused": "The clock was paused.",
	"log.ClockResumed": "The clock goes on.",
	"log.ClockRecovered":
		"The server was away for {awaySeconds, plural, one {# second} other {# seconds}}. The clock went back to its last mark and stands.",
	"log.ExerciseEnded": "Play ended. The hot wash began.",
	"log.ExerciseClosed": "The exercise was closed.",
	"log.BroadcastSent": "Broadcast: “{text}”",
	"log.StepUndone": "A step was undone (number {seq, number}). Reason: {reason}",
	"log.InjectReleased.hand": "Released: <b>{inject}</b>.",
	"log.InjectReleased.minute":
		"Released at its minute: <b>{inject}</b>{lateSeconds, plural, =0 {} one {, # second late} other {, # seconds late}}.",
	"log.InjectReleased.condition":
		"Released, its condition held: <b>{inject}</b>{lateSeconds, plural, =0 {} one {, # second late} other {, # seconds late}}.",
	"log.InjectHeld": "On hold: <b>{inject}</b>.",
	"log.InjectHeld.let-go": "Off hold: <b>{inject}</b>.",
	"log.InjectSkipped": "Skipped: <b>{inject}</b>.",
	"log.InjectClosed": "Closed: <b>{inject}</b>.",
	"log.OutcomeJudged.prevented": "{world}: prevented in <b>{inject}</b>.",
	"log.OutcomeJudged.displaced": "{world}: displaced in <b>{inject}</b>.",
	"log.OutcomeJudged.diverted": "{world}: diverted in <b>{inject}</b>.",
	"log.OutcomeJudged.none": "{world}: no outcome to judge in <b>{inject}</b>.",
	"log.TimeExtended": "{minutes, plural, one {# more minute} other {# more minutes}} for all in <b>{inject}</b>.",
	"log.TimeExtended.team": "<b>{team}</b> was given {minutes, plural, one {# more minute} other {# more minutes}}.",
	"log.TeamEntered.start": "<b>{team}</b> entered {inject}.",
	"log.TeamEntered.minute": "<b>{team}</b> entered {inject} at its minute.",
	"log.TeamEntered.informed": "<b>{team}</b> entered {inject}, informed by {informedBy}.",
	"log.TeamEntered.facilitator": "<b>{team}</b> entered {inject}, informed by the facilitator.",
	"log.DecisionReopened": "The decision of <b>{team}</b> was reopened.",
	"log.StepRevealed.evidence": "Revealed: the evidence of <b>{inject}</b>.",
	"log.StepRevealed.path": "Revealed: the path in <b>{inject}</b>.",
	"log.StepRevealed.decisions": "Revealed: the decisions in <b>{inject}</b>.",
	"log.StepRevealed.outcome": "Revealed: what followed in <b>{inject}</b>.",
	"log.StepRevealed.scores": "Revealed: the scores of <b>{inject}</b>.",
	"log.TeamRated.recognition":
		"Recognition of <b>{team}</b> was rated: {rating, select, P {performed without challenges} S {performed with some challenges} M {performed with major challenges} other {unable to perform}}. {note}",
	"log.TeamRated.mitigation":
		"Mitigation of <b>{team}</b> was rated: {rating, select, P {performed without challenges} S {performed with some challenges} M {performed with major challenges} other {unable to perform}}. {note}",
	"log.TeamRated.taken-back": "A rating of <b>{team}</b> was taken back.",
	"log.CourseMapped.best": "The course of <b>{team}</b> was rated Recommended: {reason}",
	"log.CourseMapped.acceptable": "The course of <b>{team}</b> was rated Works, at a price: {reason}",
	"log.CourseMapped.poor": "The course of <b>{team}</b> was rated Leaves the risk open: {reason}",
	"log.CourseMapped.harmful": "The course of <b>{team}</b> was rated Opens the door: {reason}",
	"log.DocumentOpened": "<b>{team}</b> opened “{document}”.",
	"log.StatementMarked.flag": "<b>{team}</b>: {who} flagged “{statement}”",
	"log.StatementMarked.clear": "<b>{team}</b>: {who} cleared “{statement}”",
	"log.StatementMarked.unmarked": "<b>{team}</b>: {who} took back a mark on “{statement}”",
	"log.CallSettled": "<b>{team}</b> settled its call on “{statement}”",
	"log.InformationRequested": "<b>{team}</b> asked: {request}",
	"log.InformationReceived": "<b>{team}</b> received the answer to: {request}",
	"log.MessageSent.notification":
		"<b>{team}</b> notified {to}{statements, plural, =0 {} one { of # statement} other { of # statements}}.{leaks, plural, =0 {} one { # of them is a leak.} other { # of them are leaks.}} {text}",
	"log.MessageSent.enquiry":
		"<b>{team}</b> asked {to}{statements, plural, =0 {} one { with # statement} other { with # statements}}.{leaks, plural, =0 {} one { # of them is a leak.} other { # of them are leaks.}} {text}",
	"log.MessageSent.answer":
		"<b>{team}</b> answered {to}{statements, plural, =0 {} one { with # statement} other { with # statements}}.{leaks, plural, =0 {} one { # of them is a leak.} other { # of them are leaks.}} {text}",
	"log.MessageSent.alert":
		"<b>{team}</b> sent a sector alert{statements, plural, =0 {} one { with # statement} other { with # statements}}.{leaks, plural, =0 {} one { # of them is a leak.} other { # of them are leaks.}} {text}",
	"log.MessageSent.call": "<b>{team}</b> opened a case call with {to}. {text}",
	"log.MessageSent.pool":
		"<b>{team}</b> said in the case call{statements, plural, =0 {} one { with # statement} other { with # statements}}.{leaks, plural, =0 {} one { # of them is a leak.} other { # of them are leaks.}} {text}",
	"log.CaseCallClosed": "<b>{team}</b> closed a case call.",
	"log.OriginatorAsked": "<b>{team}</b> asked the originator whether {to} may be told: “{statement}”",
	"log.OriginatorAnswered.agreed": "The originator agreed.",
	"log.OriginatorAnswered.refused": "The originator refused.",
	"log.VoteCast": "<b>{team}</b>: a member voted.",
	"log.DecisionLocked":
		"<b>{team}</b> locked “{decision}”.{measures, plural, =0 {} other { With {measureTexts}.}} Reason: {reason}",
	"log.DecisionLocked.course":
		"<b>{team}</b> locked another course: “{decision}”{measures, plural, =0 {} other { With {measureTexts}.}} Reason: {reason}",
} as const satisfies Record<string, string>;
