import type { paperLock as english } from "../en/paperLock.ts";

/** Decisions made on paper, keyed in by the facilitator. */
export const paperLock = {
	"paperLock.open": "Įvesti iš popieriaus",
	"paperLock.title": "Nuspręsta popieriuje",
	"paperLock.of":
		"{team}: įveskite, kas parašyta jos lape. Sprendimas užfiksuojamas kaip bet kuris kitas ir pažymimas kaip priimtas popieriuje.",
	"paperLock.option": "Sprendimas",
	"paperLock.letter": "{letter}. {text}",
	"paperLock.course": "Kita veiksmų eiga",
	"paperLock.courseText": "Veiksmų eiga komandos žodžiais",
	"paperLock.courseMissing": "Parašykite kitą veiksmų eigą.",
	"paperLock.choose": "Pasirinkite, ką komanda nusprendė.",
	"paperLock.reason": "Pagrindimas, jei jis nurodytas",
	"paperLock.measures": "Priemonės",
	"paperLock.flags": "Pažymėti teiginiai",
	"paperLock.flagsHint": "Pažymėkite, ką pažymėjo komanda. Visi kiti laikomi nepažymėtais.",
	"paperLock.save": "Užfiksuoti už komandą",
	"paperLock.mark": "Nuspręsta popieriuje, įvedė vedėjas.",
} as const satisfies Record<keyof typeof english, string>;
