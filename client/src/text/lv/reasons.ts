import type { reasons as english } from "../en/reasons.ts";

/** Why a point was given or not, in Latvian. Values that are texts are already in the reader's language. */
export const reasons = {
	"reason.recognition.hit": "Atzīmēja signālu: „{statement}” ({weight, number} no {of, number}).",
	"reason.recognition.missed": "Palaida garām signālu: „{statement}” ({weight, number} no {of, number}).",
	"reason.recognition.falseAlarm":
		"Atzīmēja mānekli: „{statement}” Tas tikai izskatās aizdomīgi un ir izskaidrots citviet ({weight, number} no {of, number}).",
	"reason.recognition.falseAlarmUnnamed": "Atzīmēja mānekli ({weight, number} no {of, number}).",
	"reason.recognition.leftAlone": "Pamatoti neatzīmēja mānekli: „{statement}” ({weight, number} no {of, number}).",
	"reason.recognition.leftAloneUnnamed": "Pamatoti neatzīmēja mānekli ({weight, number} no {of, number}).",
	"reason.recognition.noSignals": "Nebija neviena atrodama signāla: skaitās tas, kas pamatoti netika atzīmēts.",

	"reason.mitigation.rating":
		"Lēmuma „{option}” vērtējums: {rating, select, best {Ieteicams} acceptable {Der, bet tam ir cena} poor {Atstāj risku neskartu} other {Paver durvis}} ({value, number}).",
	"reason.mitigation.course":
		"Komandas pašas rīcības vērtējums: {rating, select, best {Ieteicams} acceptable {Der, bet tam ir cena} poor {Atstāj risku neskartu} other {Paver durvis}} ({value, number}).",
	"reason.mitigation.required": "Veica obligātu pasākumu: {measure} ({worth, number} no {target, number}).",
	"reason.mitigation.requiredMissing": "Neveica obligātu pasākumu: {measure} ({worth, number} no {target, number}).",
	"reason.mitigation.useful": "Veica noderīgu pasākumu: {measure} ({worth, number} no {target, number}).",
	"reason.mitigation.usefulMissing": "Noderīgi pasākumi: {chosen, number} no {needed, number}.",
	"reason.mitigation.neutral": "Pasākums, kas ne palīdz, ne kaitē: {measure}.",
	"reason.mitigation.counterproductive":
		"Pasākums, kas darbojas pret mērķi: {measure} ({worth, number} no {target, number}).",
	"reason.mitigation.measuresFirstUse": "Pasākumus lietoja pirmoreiz, tāpēc tos vēl neieskaita.",
	"reason.mitigation.noDecision": "Lēmums netika fiksēts.",

	"reason.coordination.delivered": "{to} uzzināja laikus: „{statement}”",
	"reason.coordination.late": "{to} uzzināja par vēlu: „{statement}”",
	"reason.coordination.never": "{to} neuzzināja: „{statement}”",
	"reason.coordination.notReached": "Komanda {to} netika iesaistīta, tāpēc to nevarēja informēt: „{statement}”",
	"reason.coordination.leak":
		"Nopludināja (kam: {to}): „{statement}” Bija vajadzīgs izpaužamais formulējums vai informācijas sniedzēja piekrišana.",
	"reason.coordination.requestMade": "Nosūtīja svarīgu informācijas lūgumu: {request} (svars {weight, number}).",
	"reason.coordination.requestNotMade": "Nenosūtīja svarīgu informācijas lūgumu: {request} (svars {weight, number}).",

	"reason.proportionality.burden":
		"Slogs godīgai uzņēmējdarbībai bija {burden, number}; nepieciešams bija {necessary, number}, lielākais iespējamais ir {burdenMax, number}.",
	"reason.proportionality.gated":
		"Lēmuma vērtējums: {rating, select, best {Ieteicams} acceptable {Der, bet tam ir cena} poor {Atstāj risku neskartu} other {Paver durvis}}. Uzņēmējdarbības saudzēšana tad neko nedod.",
	"reason.proportionality.noDecision": "Lēmums netika fiksēts.",

	"reason.timeliness.locked": "Fiksēts laikus.",
	"reason.timeliness.pastLimit": "Fiksēts pēc termiņa.",
	"reason.timeliness.gated":
		"Lēmuma vērtējums: {rating, select, best {Ieteicams} acceptable {Der, bet tam ir cena} poor {Atstāj risku neskartu} other {Paver durvis}}. Ātrums tad neko nedod.",
	"reason.timeliness.noDecision": "Lēmums netika fiksēts.",

	"reason.calibration.right":
		"Pareizi ar pārliecību {confidence, number, percent}: {call, select, flag {atzīmēja kā aizdomīgu} other {neatzīmēja}} „{statement}” (pieskaita {loss, number, ::.00}).",
	"reason.calibration.wrong":
		"Kļūdaini ar pārliecību {confidence, number, percent}: {call, select, flag {atzīmēja kā aizdomīgu} other {neatzīmēja}} „{statement}” (pieskaita {loss, number, ::.00}).",
	"reason.calibration.noCall": "Bez slēdziena par „{statement}” (pieskaita {loss, number, ::.00}).",
	"reason.calibration.unnamed": "Vēl viens apgalvojums pieskaita {loss, number, ::.00}.",
	"reason.calibration.brier":
		"Vidējā kvadrātiskā kļūda par {statements, plural, zero {# apgalvojumiem} one {# apgalvojumu} other {# apgalvojumiem}}: {brier, number, ::.000}. 0 ir ideāli, 0,25 ir minēšana.",

	"reason.fault": "To neizdevās aprēķināt: {fault}",

	"absent.scoringOff": "Šajās mācībās rezultātus neaprēķina.",
	"absent.off": "Šajās mācībās savlaicīgumu neieskaita.",
	"absent.level": "Šajās mācībās to neizmanto.",
	"absent.firstUse": "Pirmais lietojums: vēl neieskaita.",
	"absent.notReleased": "Epizode vēl nav palaista.",
	"absent.notPlaying": "Šī komanda šajā epizodē nepiedalās.",
	"absent.notReached": "Šo komandu neviens neiesaistīja.",
	"absent.notDecidedYet": "Lēmuma vēl nav.",
	"absent.courseNotRated": "Komanda izvēlējās citu rīcību; vadītājs to vēl nav novērtējis.",
	"absent.courseBurden": "Citai rīcībai slogs nav noteikts.",
	"absent.nothingToDecide": "Šai komandai nekas nebija jāizlemj.",
	"absent.emptyHand": "Komandas rīcībā nebija nekā, ko atpazīt.",
	"absent.noDecoys": "Komandas rīcībā nebija mānekļu, tāpēc prasmi nevar atšķirt no visa atzīmēšanas.",
	"absent.nothingToCoordinate": "Nekas no šīs komandas rīcībā esošā citiem nebija vajadzīgs.",
	"absent.nothingScored": "Nekas netika ieskaitīts.",
	"absent.fault": "To neizdevās aprēķināt.",
} as const satisfies Readonly<Record<keyof typeof english, string>>;
