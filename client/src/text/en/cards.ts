/** Join cards, to print. */
export const cards = {
	"cards.title": "Join cards",
	"cards.of": "Join cards of {exercise}",
	"cards.hint":
		"Print them, cut them, and put one on each table. A phone that reads the QR code comes to the join page with the team already chosen.",
	"cards.show": "They show this address: {address}",
	"cards.print": "Print or save as PDF",
	"cards.per": "One card for each",
	"cards.per.team": "Team",
	"cards.per.role": "Role",
	"cards.address": "Or open",
	"cards.code": "and enter",
	"cards.qr": "QR code that joins {team}, {world}",
	"cards.qrOnly": "QR code that joins {team}",
	"cards.loopback":
		"This address opens on the server’s own machine only. Choose the room’s address in the console before you print.",
	"cards.fromConsole": "Print join cards",
} as const;
