import type { paperLock as english } from "../en/paperLock.ts";

/** Decisions made on paper, keyed in by the facilitator. */
export const paperLock = {
	"paperLock.open": "Ievadīt no papīra",
	"paperLock.title": "Izlemts uz papīra",
	"paperLock.of":
		"{team}: ievadiet, kas rakstīts tās lapā. Lēmums tiek fiksēts kā jebkurš cits un atzīmēts kā pieņemts uz papīra.",
	"paperLock.option": "Lēmums",
	"paperLock.letter": "{letter}. {text}",
	"paperLock.course": "Cita rīcība",
	"paperLock.courseText": "Rīcība komandas vārdiem",
	"paperLock.courseMissing": "Uzrakstiet citu rīcību.",
	"paperLock.choose": "Izvēlieties, ko komanda izlēma.",
	"paperLock.reason": "Pamatojums, ja tāds ir",
	"paperLock.measures": "Pasākumi",
	"paperLock.flags": "Atzīmētie apgalvojumi",
	"paperLock.flagsHint": "Atzīmējiet, ko atzīmēja komanda. Visi pārējie skaitās neatzīmēti.",
	"paperLock.save": "Fiksēt komandas vārdā",
	"paperLock.mark": "Izlemts uz papīra, ievadīja vadītājs.",
} as const satisfies Record<keyof typeof english, string>;
