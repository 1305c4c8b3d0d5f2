/** The flight deck: pace, proposals, steps and their undoing, reminders, and the blank screen. */
export const deck = {
	"deck.pace.late":
		"{minutes, plural, zero {Kavējamies # minūtes} one {Kavējamies # minūti} other {Kavējamies # minūtes}} · beigas {finish}, plānotas {planned}",
	"deck.pace.early":
		"{minutes, plural, zero {Apsteidzam plānu par # minūtēm} one {Apsteidzam plānu par # minūti} other {Apsteidzam plānu par # minūtēm}} · beigas {finish}, plānotas {planned}",
	"deck.pace.onPlan": "Pēc plāna · beigas {finish}",
	"deck.pace.paused": "Pauze pārceļ beigas.",
	"deck.row.planned": "plāns",
	"deck.row.actual": "faktiski",
	"deck.row.now": "tagad",
	"deck.row.slot": "{time}, {minutes, number}\u00a0min",
	"deck.row.contingency": "laiks nav paredzēts; palaižot {minutes, number}\u00a0min",
	"deck.row.running": "kopš {from}",
	"deck.row.done": "{from}–{to}, pārruna līdz {end}",
	"deck.row.talking": "{from}–{to}, notiek pārruna",
	"deck.row.late": "{minutes, number}\u00a0min vēlāk",
	"deck.row.early": "{minutes, number}\u00a0min agrāk",
	"deck.row.closes": "slēgsies {close}, pārruna līdz {end}",
	"deck.row.talk": "pārruna līdz {end}",
	"deck.row.skipped": "netiks izspēlēta",
	"deck.row.takeUp": "Atjaunot",
	"deck.row.takeUpNamed": "Atjaunot {number, number}. epizodi: {title}",
	"deck.title": "Ko varat darīt",
	"deck.close": "Slēgt {numbers}. epizodi tagad",
	"deck.shorten":
		"{count, plural, zero {Atvēlēt epizodēm {numbers}} one {Atvēlēt {numbers}. epizodei} other {Atvēlēt epizodēm {numbers}}} {minutes, plural, zero {par # minūtēm mazāk} one {par # minūti mazāk} other {par # minūtēm mazāk}}{count, plural, zero { katrai} one {} other { katrai}}",
	"deck.drop": "Izlaist {numbers}. epizodi",
	"deck.talk-less":
		"Saīsināt {numbers}. epizodes pārrunu līdz {minutes, plural, zero {# minūtēm} one {# minūtei} other {# minūtēm}}",
	"deck.take-up": "Atjaunot {numbers}. epizodi",
	"deck.lengthen":
		"Atvēlēt {numbers}. epizodei {minutes, plural, zero {par # minūtēm vairāk} one {par # minūti vairāk} other {par # minūtēm vairāk}}",
	"deck.talk-longer":
		"Pārrunāt {numbers}. epizodi {minutes, plural, zero {par # minūtēm ilgāk} one {par # minūti ilgāk} other {par # minūtēm ilgāk}}",
	"deck.saves": "Ietaupa {minutes, plural, zero {# minūtes} one {# minūti} other {# minūtes}}, beigas {finish}.",
	"deck.uses": "Patērē {minutes, plural, zero {# minūtes} one {# minūti} other {# minūtes}}, beigas {finish}.",
	"deck.neededBy":
		"{count, plural, zero {Uz to balstās epizodes {numbers}} one {Uz to balstās {numbers}. epizode} other {Uz to balstās epizodes {numbers}}}: pietrūks tā, ko šeit izlemtu.",
	"deck.closeHint": "Komandas zaudē atlikušo laiku. Slēgšanu var atsaukt tikai sadaļā “Soļi”.",
	"deck.apply": "Izpildīt",
	"deck.note": "Īsāka vai garāka kļūst tikai pārruna. Komandu laiks izlemt nemainās, arī epizodē, kas norisinās.",
	"deck.changed": "Plāns mainīts:",
	"deck.takeBack": "Atjaunot, kā bija",
	"deck.blank": "Aptumšot ekrānu",
	"deck.blank.on": "Ekrāns ir tukšs.",
	"deck.blank.lift": "Rādīt atkal",
	"deck.blank.screen": "Ekrāns pagaidām ir tukšs.",
	"deck.reminder": "Atgādinājums: {text}",
	"deck.reminder.inject": "{number, number}. epizodes atgādinājums: {text}",
	"deck.reminder.dismiss": "Izdarīts",
	"deck.steps.by": "{who}",
	"deck.steps.byClock": "pats no sevis",
	"deck.steps.clock": "Pulkstenis atgriežas uz {time} un tur stāv.",
	"deck.steps.teams": "Ko zaudētu komandas",
	"deck.steps.team":
		"{team}: {acts, plural, zero {# darbību} one {# darbība} other {# darbības}}{locks, plural, =0 {} zero {, tostarp # fiksēti lēmumi} one {, tostarp # fiksēts lēmums} other {, tostarp # fiksēti lēmumi}}",
	"deck.steps.noTeams": "Neviena komanda neko nezaudē.",
	"deck.steps.reveals": "Zālē jau redzētais, kas zaudētu spēku",
	"deck.steps.reveal": "{number, number}. epizode: {step}",
	"deck.steps.later": "Vēlākie soļi, kas tiktu atsaukti līdzi",
	"deck.steps.more": "{count, plural, zero {un vēl #} one {un vēl #} other {un vēl #}}",

	"facilitator.undo.intro":
		"Mācības atgriežas brīdī tieši pirms šī soļa. Viss, kas notika pēc tam, zaudē spēku, bet paliek žurnālā; vietas, piezīmes un vērtējumi paliek spēkā. Arī pulkstenis atgriežas un apstājas.",
	"facilitator.undo.none": "Vēl nav ko atsaukt.",
	"facilitator.undo.voids":
		"{voids, plural, zero {Spēku zaudē # žurnāla ieraksti} one {Spēku zaudē # žurnāla ieraksts} other {Spēku zaudē # žurnāla ieraksti}}{locks, plural, =0 {} zero {, tostarp # fiksēti lēmumi} one {, tostarp # fiksēts lēmums} other {, tostarp # fiksēti lēmumi}}.",
	"facilitator.undo.byItself":
		"Šī epizode sākās pati un sāksies atkal, kad pulkstenis ies tālāk. Pirms atsākšanas aizturiet vai izlaidiet to.",
	"facilitator.undo.choose": "Atsaukt …",
	"facilitator.undo.dialog": "Vai atsaukt šo soli?",
	"facilitator.undo.reason": "Pamatojums",
	"facilitator.undo.reasonHint": "Tas paliek žurnālā un pārskatā.",
	"facilitator.undo.confirm": "Atsaukt soli",
} as const;
