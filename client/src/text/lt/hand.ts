import type { hand as english } from "../en/hand.ts";

/** What a team holds: the story, documents, statements, and their keys once revealed. */
export const hand = {
	"hand.documents": "Dokumentai",
	"hand.empty":
		"Šiame epizode jūsų komanda dar neturi jokių dokumentų. Jums gali parašyti kiti, arba galite klausti patys.",
	"hand.hint":
		"Pasirinkite sakinį, kad pažymėtumėte jį kaip įspėjamąjį ženklą. Pasirinkite dar kartą, kad žymę nuimtumėte.",
	"hand.hint.confidence": "Pasirinkite sakinį ir nurodykite, ar jis įtartinas ir kiek esate tuo tikri.",
	"hand.informedBy": "{team} jums apie tai pranešė ({time}).",
	"hand.document.from": "Siuntėjas",
	"hand.document.to": "Gavėjas",
	"hand.document.date": "Data",
	"hand.document.reference": "Numeris",
	"hand.document.new": "naujas",
	"hand.document.coming": "Dokumentas siunčiamas …",
	"hand.document.byRequest": "Šį dokumentą gavote paprašę.",
	"hand.document.next": "Kitas: {title}",
	"hand.received.tab": "Iš kitų ({count, number})",
	"hand.received.anonymous": "Komanda, nenurodžiusi pavadinimo",
	"hand.wording.full": "visas tekstas",
	"hand.wording.release": "skelbtina formuluotė",
	"hand.wording.agreed": "visas tekstas, rengėjas sutiko",
	"hand.wording.leak": "be rengėjo sutikimo",

	"hand.mark.choose": "Pažymėti šį sakinį",
	"hand.mark.call": "Šis sakinys:",
	"hand.mark.flag": "Įspėjamasis ženklas",
	"hand.mark.clear": "Nieko įtartino",
	"hand.mark.howSure": "Kiek esate tikri?",
	"hand.mark.take": "Nuimti žymę",
	"hand.mark.flagged": "jūsų žymė: įtartina",
	"hand.mark.cleared": "jūsų žymė: neįtartina",
	"hand.mark.others":
		"{count, plural, one {kaip įtartiną pažymėjo # komandos narys: {names}} few {kaip įtartiną pažymėjo # komandos nariai: {names}} many {kaip įtartiną pažymėjo # komandos nario: {names}} other {kaip įtartiną pažymėjo # komandos narių: {names}}}",

	"hand.key.signal": "Signalas",
	"hand.key.decoy": "Jaukas: tik atrodo blogai",
	"hand.key.neutral": "Neutralus",
	"hand.key.result.hit": "pažymėjote",
	"hand.key.result.miss": "nepastebėjote",
	"hand.key.result.false-alarm": "pažymėjote: klaidingas įspėjimas",
	"hand.key.result.correct-rejection": "pagrįstai nepažymėjote",
	"hand.key.result.neutral": "neutralus",
	"hand.key.result.room": "kilmė, kalba ar gandas: skaičiuojama visai salei, ne komandai",
} as const satisfies Readonly<Record<keyof typeof english, string>>;
