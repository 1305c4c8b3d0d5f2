import type { powers as english } from "../en/powers.ts";

/** What a facilitator who assists may do, and how powers are given and taken. */
export const powers = {
	"powers.assistant": "abiline",
	"powers.makeAssistant": "Määra abiliseks",
	"powers.makeAssistantOf": "Määra abiliseks: {seat}",
	"powers.giveAll": "Anna kõik õigused",
	"powers.giveAllTo": "Anna kõik õigused: {seat}",
	"powers.yours":
		"Te abistate: saate peatada, aega anda, teadustada, meeskondi teavitada, pliiatsit üle anda ja nõustajaid kutsuda. Käivitada, sulgeda, avada, hinnata ja tagasi võtta saab kõigi õigustega läbiviija.",
	"powers.take": "Ühtegi kõigi õigustega läbiviijat pole ühendatud.",
	"powers.takeAll": "Võta kõik õigused",
	"log.PowersSet": "{seat}: kõik läbiviija õigused.",
	"log.PowersSet.assists": "{seat} abistab: ilma käivitamise, sulgemise, avamise, hindamise ja tagasivõtmiseta.",
} as const satisfies Record<keyof typeof english, string>;
