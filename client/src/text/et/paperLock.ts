import type { paperLock as english } from "../en/paperLock.ts";

/** Decisions made on paper, keyed in by the facilitator. */
export const paperLock = {
	"paperLock.open": "Sisesta paberilt",
	"paperLock.title": "Otsustatud paberil",
	"paperLock.of":
		"{team}: sisestage, mis on tema lehel. Otsus lukustatakse nagu iga teine ja märgitakse paberil otsustatuks.",
	"paperLock.option": "Otsus",
	"paperLock.letter": "{letter}. {text}",
	"paperLock.course": "Muu käik",
	"paperLock.courseText": "Käik meeskonna sõnadega",
	"paperLock.courseMissing": "Kirjutage muu käik.",
	"paperLock.choose": "Valige, mida meeskond otsustas.",
	"paperLock.reason": "Põhjendus, kui see on antud",
	"paperLock.measures": "Meetmed",
	"paperLock.flags": "Märgitud väited",
	"paperLock.flagsHint": "Märkige, mida meeskond märkis. Kõik teised loetakse märkimata.",
	"paperLock.save": "Lukusta meeskonna eest",
	"paperLock.mark": "Otsustatud paberil, sisestas läbiviija.",
} as const satisfies Record<keyof typeof english, string>;
