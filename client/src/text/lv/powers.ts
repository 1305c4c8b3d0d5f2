import type { powers as english } from "../en/powers.ts";

/** What a facilitator who assists may do, and how powers are given and taken. */
export const powers = {
	"powers.assistant": "palīgs",
	"powers.makeAssistant": "Iecelt par palīgu",
	"powers.makeAssistantOf": "Iecelt par palīgu: {seat}",
	"powers.giveAll": "Dot visas tiesības",
	"powers.giveAllTo": "Dot visas tiesības: {seat}",
	"powers.yours":
		"Jūs palīdzat: varat apturēt, dot laiku, paziņot, informēt komandas, nodot pildspalvas un saukt padomdevējus. Palaist, slēgt, atklāt, vērtēt un atsaukt var vadītājs ar visām tiesībām.",
	"powers.take": "Nav pieslēdzies neviens vadītājs ar visām tiesībām.",
	"powers.takeAll": "Pārņemt visas tiesības",
	"log.PowersSet": "{seat}: visas vadītāja tiesības.",
	"log.PowersSet.assists": "{seat} palīdz: bez palaišanas, slēgšanas, atklāšanas, vērtēšanas un atsaukšanas.",
} as const satisfies Record<keyof typeof english, string>;
