/** What a facilitator who assists may do, and how powers are given and taken. */
export const powers = {
	"powers.assistant": "assistant",
	"powers.makeAssistant": "Make an assistant",
	"powers.makeAssistantOf": "Make an assistant: {seat}",
	"powers.giveAll": "Give all powers",
	"powers.giveAllTo": "Give all powers: {seat}",
	"powers.yours":
		"You assist: you can pause, give time, broadcast, inform teams, hand pens and call advisers. Releasing, closing, revealing, rating and undoing are for the facilitator with all powers.",
	"powers.take": "No facilitator with all powers is connected.",
	"powers.takeAll": "Take all powers",
	"log.PowersSet": "{seat} has all powers of a facilitator.",
	"log.PowersSet.assists": "{seat} assists: without releasing, closing, revealing, rating and undoing.",
} as const;
