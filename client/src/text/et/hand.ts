import type { hand as english } from "../en/hand.ts";

/** What a team holds, in Estonian: the story, documents, statements, and their keys once revealed. */
export const hand = {
	"hand.documents": "Dokumendid",
	"hand.empty":
		"Teie meeskonna käes ei ole selles episoodis veel ühtegi dokumenti. Teised võivad teile kirjutada või võite ise küsida.",
	"hand.hint": "Valige lause, et märkida see kahtlaseks (ohumärk). Märke eemaldamiseks valige lause uuesti.",
	"hand.hint.confidence": "Valige lause, et märkida see kahtlaseks või ohutuks ja öelda, kui kindel te olete.",
	"hand.informedBy": "{team} andis teile sellest teada ({time}).",
	"hand.document.from": "Kellelt",
	"hand.document.to": "Kellele",
	"hand.document.date": "Kuupäev",
	"hand.document.reference": "Viide",
	"hand.document.new": "uus",
	"hand.document.coming": "Dokument on teel…",
	"hand.document.byRequest": "See on teie käes, sest küsisite seda.",
	"hand.document.next": "Järgmine: {title}",
	"hand.received.tab": "Teistelt ({count, number})",
	"hand.received.anonymous": "Meeskond, kes oma nime ei avaldanud",
	"hand.wording.full": "tervikuna",
	"hand.wording.release": "avaldatavas sõnastuses",
	"hand.wording.agreed": "tervikuna, teabe koostaja nõusolekul",
	"hand.wording.leak": "teabe koostaja nõusolekuta",

	"hand.mark.choose": "Märgi see lause",
	"hand.mark.call": "See lause on",
	"hand.mark.flag": "Ohumärk",
	"hand.mark.clear": "Ohutu",
	"hand.mark.howSure": "Kui kindel te olete?",
	"hand.mark.take": "Eemalda märge",
	"hand.mark.flagged": "märkisite kahtlaseks",
	"hand.mark.cleared": "märkisite ohutuks",
	"hand.mark.others":
		"{count, plural, one {kahtlaseks märkis # meeskonnakaaslane: {names}} other {kahtlaseks märkis # meeskonnakaaslast: {names}}}",

	"hand.key.signal": "Signaal",
	"hand.key.decoy": "Peibutis: ainult näib halb",
	"hand.key.neutral": "Neutraalne",
	"hand.key.result.hit": "märkisite kahtlaseks",
	"hand.key.result.miss": "jäi teil märkamata",
	"hand.key.result.false-alarm": "märkisite kahtlaseks: valehäire",
	"hand.key.result.correct-rejection": "jätsite õigesti märkimata",
	"hand.key.result.neutral": "neutraalne",
	"hand.key.result.room": "päritolu, keel või kuulujutt: loetakse kogu ruumi, mitte meeskonna kohta",
} as const satisfies Readonly<Record<keyof typeof english, string>>;
