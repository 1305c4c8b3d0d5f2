import type { feedback as english } from "../en/feedback.ts";

/** What people thought of the exercise, asked once it is over. */
export const feedback = {
	"feedback.title": "Mida arvate õppusest?",
	"feedback.about": "Kolm küsimust. Kellelegi ei näidata, kelle vastused need on.",
	"feedback.useful": "Kas sellest oli teie töös kasu?",
	"feedback.credible": "Kas olukord oli usutav?",
	"feedback.mark.1": "1, üldse mitte",
	"feedback.mark.2": "2",
	"feedback.mark.3": "3",
	"feedback.mark.4": "4",
	"feedback.mark.5": "5, väga",
	"feedback.text": "Mis peaks järgmisel korral teisiti olema?",
	"feedback.send": "Saada",
	"feedback.change": "Muuda vastuseid",
	"feedback.first": "Vastake kahele esimesele küsimusele.",
	"feedback.thanks": "Aitäh. Vastuseid saate muuta, kuni õppus suletakse.",
	"feedback.results": "Tagasiside",
	"feedback.given":
		"{given, plural, =0 {Keegi pole veel vastanud.} one {Vastanud on # inimene.} other {Vastanud on # inimest.}}",
	"feedback.table": "Mitu inimest andis iga hinde",
	"feedback.question": "Küsimus",
	"feedback.said": "Mis peaks teisiti olema, juhuslikus järjekorras",
	"player.now.feedback": "Vastake allpool kolmele küsimusele õppuse kohta ja jälgige siis esmast arutelu.",
	"log.FeedbackGiven": "Tagasiside on antud.",
} as const satisfies Record<keyof typeof english, string>;
