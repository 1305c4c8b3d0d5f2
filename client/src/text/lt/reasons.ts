import type { reasons as english } from "../en/reasons.ts";

/** Why a point was given or not. Values that are texts are already in the reader's language. */
export const reasons = {
	"reason.recognition.hit": "Pažymėtas signalas: „{statement}“ ({weight, number} iš {of, number}).",
	"reason.recognition.missed": "Nepastebėtas signalas: „{statement}“ ({weight, number} iš {of, number}).",
	"reason.recognition.falseAlarm":
		"Pažymėtas jaukas: „{statement}“ Jis tik atrodo blogai, paaiškinimas yra kitur ({weight, number} iš {of, number}).",
	"reason.recognition.falseAlarmUnnamed": "Pažymėtas jaukas ({weight, number} iš {of, number}).",
	"reason.recognition.leftAlone": "Jaukas pagrįstai nepažymėtas: „{statement}“ ({weight, number} iš {of, number}).",
	"reason.recognition.leftAloneUnnamed": "Jaukas pagrįstai nepažymėtas ({weight, number} iš {of, number}).",
	"reason.recognition.noSignals": "Signalų nebuvo: skaičiuojama tai, kas nepažymėta.",

	"reason.mitigation.rating":
		"Sprendimas „{option}“ įvertintas {rating, select, best {„Rekomenduotina“} acceptable {„Veikia, bet turi kainą“} poor {„Palieka riziką“} other {„Atveria duris“}} ({value, number}).",
	"reason.mitigation.course":
		"Pačios komandos veiksmų eiga įvertinta {rating, select, best {„Rekomenduotina“} acceptable {„Veikia, bet turi kainą“} poor {„Palieka riziką“} other {„Atveria duris“}} ({value, number}).",
	"reason.mitigation.required": "Pasirinkta būtina priemonė: {measure} ({worth, number} iš {target, number}).",
	"reason.mitigation.requiredMissing": "Nepasirinkta būtina priemonė: {measure} ({worth, number} iš {target, number}).",
	"reason.mitigation.useful": "Pasirinkta naudinga priemonė: {measure} ({worth, number} iš {target, number}).",
	"reason.mitigation.usefulMissing": "Pasirinkta naudingų priemonių: {chosen, number} iš {needed, number}.",
	"reason.mitigation.neutral": "Priemonė, kuri nei padeda, nei kenkia: {measure}.",
	"reason.mitigation.counterproductive": "Tikslui priešinga priemonė: {measure} ({worth, number} iš {target, number}).",
	"reason.mitigation.measuresFirstUse": "Priemonės panaudotos pirmą kartą ir dar neskaičiuojamos.",
	"reason.mitigation.noDecision": "Sprendimas neužfiksuotas.",

	"reason.coordination.delivered": "{to} sužinojo laiku: „{statement}“",
	"reason.coordination.late": "{to} sužinojo per vėlai: „{statement}“",
	"reason.coordination.never": "{to} taip ir nesužinojo: „{statement}“",
	"reason.coordination.notReached": "{to} į epizodą neįsitraukė ir sužinoti negalėjo: „{statement}“",
	"reason.coordination.leak":
		"Nutekinta (gavėjas – {to}): „{statement}“ Reikėjo skelbtinos formuluotės arba rengėjo sutikimo.",
	"reason.coordination.requestMade": "Pateiktas esminis prašymas: {request} (svoris {weight, number}).",
	"reason.coordination.requestNotMade": "Nepateiktas esminis prašymas: {request} (svoris {weight, number}).",

	"reason.proportionality.burden":
		"Sąžiningam verslui tekusi našta – {burden, number}; būtina buvo {necessary, number}, didžiausia galima – {burdenMax, number}.",
	"reason.proportionality.gated":
		"Sprendimas įvertintas {rating, select, best {„Rekomenduotina“} acceptable {„Veikia, bet turi kainą“} poor {„Palieka riziką“} other {„Atveria duris“}}: tokiu atveju už verslo tausojimą balų neskiriama.",
	"reason.proportionality.noDecision": "Sprendimas neužfiksuotas.",

	"reason.timeliness.locked": "Užfiksuota laiku.",
	"reason.timeliness.pastLimit": "Užfiksuota pasibaigus laikui.",
	"reason.timeliness.gated":
		"Sprendimas įvertintas {rating, select, best {„Rekomenduotina“} acceptable {„Veikia, bet turi kainą“} poor {„Palieka riziką“} other {„Atveria duris“}}: tokiu atveju už greitį balų neskiriama.",
	"reason.timeliness.noDecision": "Sprendimas neužfiksuotas.",

	"reason.calibration.right":
		"Teisingai, tikrumas {confidence, number, percent}: {call, select, flag {pažymėta} other {nepažymėta}} „{statement}“ (prideda {loss, number, ::.00}).",
	"reason.calibration.wrong":
		"Neteisingai, tikrumas {confidence, number, percent}: {call, select, flag {pažymėta} other {nepažymėta}} „{statement}“ (prideda {loss, number, ::.00}).",
	"reason.calibration.noCall": "Be išvados: „{statement}“ (prideda {loss, number, ::.00}).",
	"reason.calibration.unnamed": "Dar vienas teiginys prideda {loss, number, ::.00}.",
	"reason.calibration.brier":
		"Vidutinė kvadratinė paklaida ({statements, plural, one {# teiginys} few {# teiginiai} many {# teiginio} other {# teiginių}}): {brier, number, ::.000}. 0 – be klaidų, 0,25 – spėliojimas.",

	"reason.fault": "Apskaičiuoti nepavyko: {fault}",

	"absent.scoringOff": "Šiose pratybose balai neskaičiuojami.",
	"absent.off": "Šiose pratybose operatyvumas neskaičiuojamas.",
	"absent.level": "Šiose pratybose to nėra.",
	"absent.firstUse": "Pirmas kartas: dar neskaičiuojama.",
	"absent.notReleased": "Epizodas nepaleistas.",
	"absent.notPlaying": "Ši komanda šiame epizode nedalyvauja.",
	"absent.notReached": "Šios komandos niekas neįtraukė.",
	"absent.notDecidedYet": "Dar nenuspręsta.",
	"absent.courseNotRated": "Komanda aprašė kitą veiksmų eigą; vedėjas jos dar neįvertino.",
	"absent.courseBurden": "Kitai veiksmų eigai našta nenustatyta.",
	"absent.nothingToDecide": "Šiai komandai nebuvo ko spręsti.",
	"absent.emptyHand": "Komanda neturėjo nieko, ką būtų reikėję atpažinti.",
	"absent.noDecoys": "Komanda neturėjo jaukų, todėl įžvalgumo neįmanoma atskirti nuo visko žymėjimo iš eilės.",
	"absent.nothingToCoordinate": "Nieko iš to, ką turėjo ši komanda, kitiems nereikėjo.",
	"absent.nothingScored": "Balais nieko neįvertinta.",
	"absent.fault": "Apskaičiuoti nepavyko.",
} as const satisfies Readonly<Record<keyof typeof english, string>>;
