/** The adviser's page. */
export const adviser = {
	"adviser.title": "Adviser",
	"adviser.noLink": "This page opens with an adviser's link. Ask the facilitator for one.",
	"adviser.about": "You see what the team sees and can give advice. The team decides.",
	"adviser.noTeams": "No team has called you yet. A team's scribe or the facilitator calls you.",
	"adviser.pick": "Team",
	"adviser.inject": "Inject",
	"adviser.noInject": "This team has no inject yet.",
	"adviser.give": "Give advice",
	"adviser.text": "Your advice to {team}",
	"adviser.textHint": "Everyone in the team sees it. It is kept as advice in the record.",
	"adviser.send": "Send the advice",
	"adviser.sent": "Your advice was sent to {team}.",
	"adviser.given": "Advice given",
	"adviser.cannot": "Advice can be given while the inject is open.",
	"adviser.options": "What {team} may decide",
	"adviser.hand": "What {team} holds",
} as const;
