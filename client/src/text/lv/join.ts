import type { join as english } from "../en/join.ts";

/** The join page, in Latvian. */
export const join = {
	"join.title": "Pievienoties mācībām",
	"join.intro": "Ievadiet kodu, kas redzams ekrānā zālē vai jūsu kartītē.",
	"join.code": "Pievienošanās kods",
	"join.codeHint": "Seši burti, piemēram, RKV-SML",
	"join.next": "Turpināt",
	"join.join": "Pievienoties",
	"join.codeShort": "Kodā ir seši burti.",
	"join.unknownCode": "Mācību ar šādu kodu nav. Salīdziniet to ar ekrānu zālē.",
	"join.otherCode": "Cits kods",
	"join.closed": "Uzgaidāmā telpa vēl nav atvērta. Šī lapa to pārbauda pati.",
	"join.over": "Šīs mācības ir slēgtas.",
	"join.world": "Pasaule",
	"join.worldHint": "Pasaules vienlaikus izspēlē vienas un tās pašas mācības; kura ir jūsējā, pateiks vadītājs.",
	"join.worldChoose": "Izvēlieties savu pasauli.",
	"join.team": "Jūsu komanda",
	"join.teamChoose": "Izvēlieties savu komandu.",
	"join.role": "Jūsu loma",
	"join.roleNone": "Bez īpašas lomas",
	"join.name": "Jūsu vārds (var neaizpildīt)",
	"join.nameHint": "To redz jūsu komanda un vadītājs. Vadītājs to var jebkurā brīdī izdzēst.",
	"join.noNames": "Vārds nav jānorāda. Jūs apzīmē komanda un loma.",
	"join.before": "Es šeit jau biju",
	"join.before.body":
		"Jūsu vieta jūs gaida. Lūdziet komandas biedram vai vadītājam atgriešanās kodu: ar šiem četriem burtiem vieta pāriet uz šo ierīci.",
	"join.rejoinCode": "Atgriešanās kods",
	"join.rejoinHint": "Četri burti",
	"join.rejoinShort": "Atgriešanās kodā ir četri burti.",
	"join.rejoin": "Ieņemt savu vietu",
	"join.unknownRejoin": "Šāds atgriešanās kods nav zināms vai vairs nav derīgs. Lūdziet jaunu.",
	"join.keepSeat": "Šajā ierīcē jums ir vieta: {exercise}",
	"join.keepSeat.go": "Uz manu vietu",
	"join.seats":
		"{count, plural, =0 {vēl neviena nav} zero {# aizņemtu vietu} one {# aizņemta vieta} other {# aizņemtas vietas}}",
	"join.privacy": "Ievadītais paliek šajā serverī. Nekas neiziet ārpus zāles tīkla.",
} as const satisfies Readonly<Record<keyof typeof english, string>>;
