import type { feedback as english } from "../en/feedback.ts";

/** What people thought of the exercise, asked once it is over. */
export const feedback = {
	"feedback.title": "Ko domājat par mācībām?",
	"feedback.about": "Trīs jautājumi. Nevienam nerāda, kā tās ir atbildes.",
	"feedback.useful": "Vai tās bija noderīgas jūsu darbam?",
	"feedback.credible": "Vai situācija bija ticama?",
	"feedback.mark.1": "1, nemaz",
	"feedback.mark.2": "2",
	"feedback.mark.3": "3",
	"feedback.mark.4": "4",
	"feedback.mark.5": "5, ļoti",
	"feedback.text": "Kam nākamreiz jābūt citādi?",
	"feedback.send": "Sūtīt",
	"feedback.change": "Mainīt atbildes",
	"feedback.first": "Atbildiet uz pirmajiem diviem jautājumiem.",
	"feedback.thanks": "Paldies. Atbildes varat mainīt, līdz mācības tiek slēgtas.",
	"feedback.results": "Atsauksmes",
	"feedback.given":
		"{given, plural, =0 {Vēl neviens nav atbildējis.} zero {Atbildējuši # cilvēki.} one {Atbildējis # cilvēks.} other {Atbildējuši # cilvēki.}}",
	"feedback.table": "Cik cilvēku deva katru vērtējumu",
	"feedback.question": "Jautājums",
	"feedback.said": "Kam jābūt citādi, bez secības",
	"player.now.feedback": "Zemāk atbildiet uz trim jautājumiem par mācībām, tad sekojiet pirmajai pārrunai.",
	"log.FeedbackGiven": "Sniegta atsauksme.",
} as const satisfies Record<keyof typeof english, string>;
