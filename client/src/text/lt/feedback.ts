import type { feedback as english } from "../en/feedback.ts";

/** What people thought of the exercise, asked once it is over. */
export const feedback = {
	"feedback.title": "Ką manote apie pratybas?",
	"feedback.about": "Trys klausimai. Niekam nerodoma, kieno tai atsakymai.",
	"feedback.useful": "Ar tai buvo naudinga jūsų darbui?",
	"feedback.credible": "Ar situacija buvo įtikima?",
	"feedback.mark.1": "1, visai ne",
	"feedback.mark.2": "2",
	"feedback.mark.3": "3",
	"feedback.mark.4": "4",
	"feedback.mark.5": "5, labai",
	"feedback.text": "Ką kitą kartą daryti kitaip?",
	"feedback.send": "Siųsti",
	"feedback.change": "Pakeisti atsakymus",
	"feedback.first": "Atsakykite į pirmus du klausimus.",
	"feedback.thanks": "Ačiū. Atsakymus galite keisti, kol pratybos neuždarytos.",
	"feedback.results": "Atsiliepimai",
	"feedback.given":
		"{given, plural, =0 {Dar niekas neatsakė.} one {Atsakė # žmogus.} few {Atsakė # žmonės.} many {Atsakė # žmogaus.} other {Atsakė # žmonių.}}",
	"feedback.table": "Kiek žmonių davė kiekvieną įvertinimą",
	"feedback.question": "Klausimas",
	"feedback.said": "Ką daryti kitaip, be jokios tvarkos",
	"player.now.feedback": "Žemiau atsakykite į tris klausimus apie pratybas, tada sekite pirminį aptarimą.",
	"log.FeedbackGiven": "Pateiktas atsiliepimas.",
} as const satisfies Record<keyof typeof english, string>;
