import type { powers as english } from "../en/powers.ts";

/** What a facilitator who assists may do, and how powers are given and taken. */
export const powers = {
	"powers.assistant": "padėjėjas",
	"powers.makeAssistant": "Paskirti padėjėju",
	"powers.makeAssistantOf": "Paskirti padėjėju: {seat}",
	"powers.giveAll": "Suteikti visas teises",
	"powers.giveAllTo": "Suteikti visas teises: {seat}",
	"powers.yours":
		"Jūs padedate: galite pristabdyti, duoti laiko, skelbti, informuoti komandas, perduoti rašiklius ir kviesti patarėjus. Paleisti, uždaryti, atskleisti, vertinti ir atšaukti gali visas teises turintis vedėjas.",
	"powers.take": "Neprisijungęs nė vienas visas teises turintis vedėjas.",
	"powers.takeAll": "Perimti visas teises",
	"log.PowersSet": "{seat} turi visas vedėjo teises.",
	"log.PowersSet.assists": "{seat} padeda: be paleidimo, uždarymo, atskleidimo, vertinimo ir atšaukimo.",
} as const satisfies Record<keyof typeof english, string>;
