import type { hand as english } from "../en/hand.ts";

/** What a team holds, in Latvian: the story, documents, statements, and their keys once revealed. */
export const hand = {
	"hand.documents": "Dokumenti",
	"hand.empty":
		"Šajā epizodē jūsu komandas rīcībā vēl nav neviena dokumenta. Jums var rakstīt citi, vai arī varat jautāt paši.",
	"hand.hint": "Izvēlieties teikumu, lai atzīmētu to kā brīdinājuma zīmi. Izvēlieties vēlreiz, lai atzīmi noņemtu.",
	"hand.hint.confidence":
		"Izvēlieties teikumu, lai atzīmētu to kā aizdomīgu vai neaizdomīgu un norādītu savu pārliecību.",
	"hand.informedBy": "Par to jūs informēja {team} ({time}).",
	"hand.document.from": "No",
	"hand.document.to": "Kam",
	"hand.document.date": "Datums",
	"hand.document.reference": "Atsauce",
	"hand.document.new": "jauns",
	"hand.document.coming": "Dokuments ir ceļā …",
	"hand.document.byRequest": "Tas ir jūsu rīcībā, jo to lūdzāt.",
	"hand.document.next": "Nākamais: {title}",
	"hand.received.tab": "No citiem ({count, number})",
	"hand.received.anonymous": "Komanda, kas neatklāja savu nosaukumu",
	"hand.wording.full": "pilnībā",
	"hand.wording.release": "izpaužamajā formulējumā",
	"hand.wording.agreed": "pilnībā, ar informācijas sniedzēja piekrišanu",
	"hand.wording.leak": "bez informācijas sniedzēja piekrišanas",

	"hand.mark.choose": "Atzīmēt šo teikumu",
	"hand.mark.call": "Šis teikums ir",
	"hand.mark.flag": "Brīdinājuma zīme",
	"hand.mark.clear": "Nekas aizdomīgs",
	"hand.mark.howSure": "Cik liela ir jūsu pārliecība?",
	"hand.mark.take": "Noņemt atzīmi",
	"hand.mark.flagged": "jūs atzīmējāt kā aizdomīgu",
	"hand.mark.cleared": "jūs atzīmējāt kā neaizdomīgu",
	"hand.mark.others":
		"{count, plural, zero {kā aizdomīgu atzīmēja # komandas biedri: {names}} one {kā aizdomīgu atzīmēja # komandas biedrs: {names}} other {kā aizdomīgu atzīmēja # komandas biedri: {names}}}",

	"hand.key.signal": "Signāls",
	"hand.key.decoy": "Māneklis: tikai izskatās aizdomīgi",
	"hand.key.neutral": "Neitrāls",
	"hand.key.result.hit": "jūs to atzīmējāt",
	"hand.key.result.miss": "jūs to palaidāt garām",
	"hand.key.result.false-alarm": "jūs to atzīmējāt: viltus trauksme",
	"hand.key.result.correct-rejection": "jūs pamatoti to neatzīmējāt",
	"hand.key.result.neutral": "neitrāls",
	"hand.key.result.room": "izcelsme, valoda vai baumas: skaita visai zālei kopā, nevis komandai",
} as const satisfies Readonly<Record<keyof typeof english, string>>;
