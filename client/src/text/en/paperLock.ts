/** Decisions made on paper, keyed in by the facilitator. */
export const paperLock = {
	"paperLock.open": "Key in from paper",
	"paperLock.title": "Decided on paper",
	"paperLock.of":
		"{team}: key in what stands on its sheet. It is locked like any other decision, and marked as decided on paper.",
	"paperLock.option": "The decision",
	"paperLock.letter": "{letter}. {text}",
	"paperLock.course": "Another course",
	"paperLock.courseText": "The course, in the team’s words",
	"paperLock.courseMissing": "Write the other course.",
	"paperLock.choose": "Choose what the team decided.",
	"paperLock.reason": "The reason, if it gave one",
	"paperLock.measures": "Measures",
	"paperLock.flags": "Flagged statements",
	"paperLock.flagsHint": "Tick what the team flagged. All others count as not flagged.",
	"paperLock.save": "Lock for the team",
	"paperLock.mark": "Decided on paper, keyed in by the facilitator.",
} as const;
