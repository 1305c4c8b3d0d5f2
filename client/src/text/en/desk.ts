/** The facilitator's desk: who comes in, and who sits where. */
export const desk = {
	"join.locked": "The room is locked. When you press Join, the facilitator is asked to let you in.",
	"join.wait": "The room is locked. The facilitator has been asked to let you in.",
	"join.wait.stay": "Keep this page open. As soon as you are let in, it goes on by itself.",
	"join.wait.leave": "Wait no longer",
	"join.wait.lapsed": "Your request has run out. Ask again to come in.",

	"connection.removed": "The facilitator has removed this seat.",
	"connection.removed.body":
		"What was done from it stands, but it opens nothing any more. If this is a mistake, speak to the facilitator.",

	"player.moved": "The facilitator has moved you. You now sit with {team}.",

	"facilitator.door": "Who comes in",
	"facilitator.door.isOpen": "Whoever has the code sits down at once.",
	"facilitator.door.isLocked":
		"The room is locked. Newcomers wait until you let them in; whoever has a seat can always come back.",
	"facilitator.door.lock": "Lock the room",
	"facilitator.door.unlock": "Unlock the room",
	"facilitator.door.tag": "Room locked",
	"facilitator.door.asks": "Somebody at {team} asks to come in.",
	"facilitator.door.asksNamed": "{name} at {team} asks to come in.",
	"facilitator.door.many": "{count, plural, one {# person asks} other {# people ask}} to come in: {teams}.",
	"facilitator.door.letIn": "Let in",
	"facilitator.door.letAllIn": "Let all in",
	"facilitator.door.turnAway": "Turn away",

	"facilitator.attention.pen":
		"{team}: the scribe, {scribe}, has been offline for a while. Others of the team are there.",

	"facilitator.change": "Change",
	"facilitator.change.for": "Change the seat of {seat}",
	"facilitator.change.team": "Move to",
	"facilitator.change.choose": "Choose a team",
	"facilitator.change.move": "Move",
	"facilitator.change.moveHint":
		"From now on this person sees what the new team sees, and nothing more of the former one. Marks and votes stay with the former team; drafts go with the person, the role does not.",
	"facilitator.change.name": "Name",
	"facilitator.change.rename": "Change the name",
	"facilitator.change.renameHint": "Everybody in the exercise sees it. It can be erased.",
	"facilitator.change.penPasses":
		"This person holds the pen: it passes to another member of the team, if there is one.",
	"facilitator.change.remove": "Remove the seat",
	"facilitator.change.removeTitle": "Remove {seat}?",
	"facilitator.change.removeHint":
		"The device is told so and takes no more part with this seat. What was done from it stands. This cannot be undone; the person may join anew.",

	"log.RoomLocked": "The room was locked.",
	"log.RoomLocked.opened": "The room was unlocked.",
	"log.SeatMoved": "<b>{team}</b>: {seat} was moved here from {from}.",
	"log.SeatRenamed": "<b>{team}</b>: a seat was renamed and is now called {seat}.",
	"log.SeatRemoved": "<b>{team}</b>: the seat {seat} was removed.",

	"refusal.NoNames": "Seats carry no names in this exercise.",
	"refusal.TooManyWaiting": "Many people are waiting to be let in. Speak to the facilitator, and try again.",
	"refusal.TurnedAway": "The facilitator has not let you in. If this is a mistake, speak to them.",

	"screen.progress.absent": "absent",
	"facilitator.progress.absent": "Absent",
	"facilitator.absent.mark": "This team did not come",
	"facilitator.absent.markFor": "This team did not come: {team}",
	"facilitator.absent.unmark": "It has come after all",
	"facilitator.absent.unmarkFor": "It has come after all: {team}",
	"player.absent":
		"{count, plural, one {This team is not here} other {These teams are not here}}: {teams}. Nobody answers for {count, plural, one {it} other {them}}.",
	"player.absent.team": "{team} (absent)",
	"log.TeamMarkedAbsent": "<b>{team}</b> did not come. Nobody waits for it.",
	"log.TeamMarkedAbsent.here": "<b>{team}</b> has come after all.",
} as const;
