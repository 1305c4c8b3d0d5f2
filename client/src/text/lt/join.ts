import type { join as english } from "../en/join.ts";

/** The join page. */
export const join = {
	"join.title": "Prisijungimas prie pratybų",
	"join.intro": "Įveskite kodą, rodomą salės ekrane arba nurodytą jūsų kortelėje.",
	"join.code": "Prisijungimo kodas",
	"join.codeHint": "Šešios raidės, pavyzdžiui, RKV-SML",
	"join.next": "Tęsti",
	"join.join": "Prisijungti",
	"join.codeShort": "Kodą sudaro šešios raidės.",
	"join.unknownCode": "Pratybų su tokiu kodu nėra. Palyginkite jį su rodomu salės ekrane.",
	"join.otherCode": "Kitas kodas",
	"join.closed": "Laukiamasis dar neatvertas. Šis puslapis pats patikrins dar kartą.",
	"join.over": "Šios pratybos uždarytos.",
	"join.world": "Pasaulis",
	"join.worldHint": "Tos pačios pratybos lygiagrečiai vyksta keliuose pasauliuose; vedėjas pasakys, kuris jūsų.",
	"join.worldChoose": "Pasirinkite savo pasaulį.",
	"join.team": "Jūsų komanda",
	"join.teamChoose": "Pasirinkite savo komandą.",
	"join.role": "Jūsų vaidmuo",
	"join.roleNone": "Be atskiro vaidmens",
	"join.name": "Jūsų vardas (galite nenurodyti)",
	"join.nameHint": "Jį matys jūsų komanda ir vedėjas. Vedėjas gali jį bet kada ištrinti.",
	"join.noNames": "Vardų neprašoma. Būsite rodomi pagal komandą ir vaidmenį.",
	"join.before": "Jau čia buvau",
	"join.before.body":
		"Jūsų vieta jūsų laukia. Paprašykite komandos nario arba vedėjo grįžimo kodo: keturios raidės perkels vietą į šį įrenginį.",
	"join.rejoinCode": "Grįžimo kodas",
	"join.rejoinHint": "Keturios raidės",
	"join.rejoinShort": "Grįžimo kodą sudaro keturios raidės.",
	"join.rejoin": "Grįžti į savo vietą",
	"join.unknownRejoin": "Tokio grįžimo kodo nėra arba jis nebegalioja. Paprašykite naujo.",
	"join.keepSeat": "Šiame įrenginyje turite vietą: {exercise}",
	"join.keepSeat.go": "Eiti į savo vietą",
	"join.seats":
		"{count, plural, =0 {dar nieko nėra} one {# užimta vieta} few {# užimtos vietos} many {# užimtos vietos} other {# užimtų vietų}}",
	"join.privacy": "Tai, ką įvedate, lieka šiame serveryje. Niekas neišeina už salės tinklo ribų.",
} as const satisfies Readonly<Record<keyof typeof english, string>>;
