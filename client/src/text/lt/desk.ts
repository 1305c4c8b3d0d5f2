import type { desk as english } from "../en/desk.ts";

/** The facilitator's desk in Lithuanian. */
export const desk = {
	"join.locked": "Salė užrakinta. Kai paspausite „Prisijungti“, vedėjo bus paprašyta jus įleisti.",
	"join.wait": "Salė užrakinta. Vedėjo paprašyta jus įleisti.",
	"join.wait.stay": "Neuždarykite šio puslapio. Kai būsite įleisti, jis pats atvers jūsų vietą.",
	"join.wait.leave": "Nebelaukti",
	"join.wait.lapsed": "Jūsų prašymas nebegalioja. Paprašykite įleisti dar kartą.",

	"connection.removed": "Vedėjas pašalino šią vietą.",
	"connection.removed.body":
		"Kas iš jos padaryta, lieka galioti, bet ji nieko nebeatveria. Jei tai klaida, kreipkitės į vedėją.",

	"player.moved": "Vedėjas jus perkėlė. Dabar jūsų komanda: {team}.",

	"facilitator.door": "Kas įeina",
	"facilitator.door.isOpen": "Kas turi kodą, iškart užima vietą.",
	"facilitator.door.isLocked":
		"Salė užrakinta. Naujai atėję laukia, kol juos įleisite; kas jau turi vietą, visada gali grįžti.",
	"facilitator.door.lock": "Užrakinti salę",
	"facilitator.door.unlock": "Atrakinti salę",
	"facilitator.door.tag": "Salė užrakinta",
	"facilitator.door.asks": "Kažkas prašosi įleidžiamas. Komanda: {team}.",
	"facilitator.door.asksNamed": "Prašosi įleidžiamas {name}. Komanda: {team}.",
	"facilitator.door.many":
		"{count, plural, one {Įleisti prašosi # žmogus} few {Įleisti prašosi # žmonės} many {Įleisti prašosi # žmogaus} other {Įleisti prašosi # žmonių}}: {teams}.",
	"facilitator.door.letIn": "Įleisti",
	"facilitator.door.letAllIn": "Įleisti visus",
	"facilitator.door.turnAway": "Neįleisti",

	"facilitator.attention.pen":
		"{team}: raštininkas ({scribe}) jau kurį laiką neturi ryšio. Kiti komandos nariai yra prisijungę.",

	"facilitator.change": "Keisti",
	"facilitator.change.for": "Keisti vietą: {seat}",
	"facilitator.change.team": "Perkelti į komandą",
	"facilitator.change.choose": "Pasirinkite komandą",
	"facilitator.change.move": "Perkelti",
	"facilitator.change.moveHint":
		"Nuo šiol šis žmogus matys tai, ką mato naujoji komanda, ir nieko daugiau iš ankstesniosios. Žymos ir balsai lieka ankstesnei komandai; juodraščiai keliauja kartu su žmogumi, vaidmuo – ne.",
	"facilitator.change.name": "Vardas",
	"facilitator.change.rename": "Pakeisti vardą",
	"facilitator.change.renameHint": "Jį mato visi pratybų dalyviai. Jį galima ištrinti.",
	"facilitator.change.penPasses": "Šis žmogus turi rašiklį: jis atiteks kitam komandos nariui, jei toks yra.",
	"facilitator.change.remove": "Pašalinti vietą",
	"facilitator.change.removeTitle": "Pašalinti vietą: {seat}?",
	"facilitator.change.removeHint":
		"Įrenginiui bus apie tai pranešta, ir iš šios vietos dalyvauti nebebus galima. Kas iš jos padaryta, lieka galioti. Atšaukti nepavyks; žmogus gali prisijungti iš naujo.",

	"log.RoomLocked": "Salė užrakinta.",
	"log.RoomLocked.opened": "Salė atrakinta.",
	"log.SeatMoved": "<b>{team}</b>: čia perkelta vieta {seat}. Ankstesnė komanda: {from}.",
	"log.SeatRenamed": "<b>{team}</b>: vieta pervadinta, dabar ji vadinasi {seat}.",
	"log.SeatRemoved": "<b>{team}</b>: pašalinta vieta {seat}.",

	"refusal.NoNames": "Šiose pratybose vietos neturi vardų.",
	"refusal.TooManyWaiting": "Daug žmonių laukia, kol bus įleisti. Kreipkitės į vedėją ir bandykite dar kartą.",
	"refusal.TurnedAway": "Vedėjas jūsų neįleido. Jei tai klaida, kreipkitės į vedėją.",

	"screen.progress.absent": "neatvyko",
	"facilitator.progress.absent": "Neatvyko",
	"facilitator.absent.mark": "Ši komanda neatvyko",
	"facilitator.absent.markFor": "Ši komanda neatvyko: {team}",
	"facilitator.absent.unmark": "Vis dėlto atvyko",
	"facilitator.absent.unmarkFor": "Vis dėlto atvyko: {team}",
	"player.absent":
		"{count, plural, one {Šios komandos nėra} few {Šių komandų nėra} many {Šių komandų nėra} other {Šių komandų nėra}}: {teams}. Niekas už {count, plural, one {ją} few {jas} many {jas} other {jas}} neatsakys.",
	"player.absent.team": "{team} (neatvyko)",
	"log.TeamMarkedAbsent": "<b>{team}</b>: komanda neatvyko. Jos nelaukiama.",
	"log.TeamMarkedAbsent.here": "<b>{team}</b>: komanda vis dėlto atvyko.",
} as const satisfies Readonly<Record<keyof typeof english, string>>;
