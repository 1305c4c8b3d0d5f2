/** The flight deck: pace, proposals, steps and their undoing, reminders, and the blank screen. */
export const deck = {
	"deck.pace.late":
		"{minutes, plural, one {Vėluojama # minutę} few {Vėluojama # minutes} many {Vėluojama # minutės} other {Vėluojama # minučių}} · pabaiga {finish}, planuota {planned}",
	"deck.pace.early":
		"{minutes, plural, one {Lenkiamas planas # minute} few {Lenkiamas planas # minutėmis} many {Lenkiamas planas # minutės} other {Lenkiamas planas # minučių}} · pabaiga {finish}, planuota {planned}",
	"deck.pace.onPlan": "Pagal planą · pabaiga {finish}",
	"deck.pace.paused": "Pertrauka nukelia pabaigą.",
	"deck.row.planned": "planas",
	"deck.row.actual": "iš tikrųjų",
	"deck.row.now": "dabar",
	"deck.row.slot": "{time}, {minutes, number}\u00a0min.",
	"deck.row.contingency": "laiko neskirta; paleidus – {minutes, number}\u00a0min.",
	"deck.row.running": "nuo {from}",
	"deck.row.done": "{from}–{to}, aptarta iki {end}",
	"deck.row.talking": "{from}–{to}, aptariama",
	"deck.row.late": "{minutes, number}\u00a0min. vėliau",
	"deck.row.early": "{minutes, number}\u00a0min. anksčiau",
	"deck.row.closes": "uždaroma {close}, aptarimas iki {end}",
	"deck.row.talk": "aptarimas iki {end}",
	"deck.row.skipped": "nevyks",
	"deck.row.takeUp": "Grąžinti",
	"deck.row.takeUpNamed": "Grąžinti {number, number} epizodą: {title}",
	"deck.title": "Ką galite padaryti",
	"deck.close": "Dabar uždaryti {numbers} epizodą",
	"deck.shorten":
		"{count, plural, one {Skirti {numbers} epizodui} few {Skirti {numbers} epizodams} many {Skirti {numbers} epizodams} other {Skirti {numbers} epizodams}} {minutes, plural, one {# minute mažiau} few {# minutėmis mažiau} many {# minutės mažiau} other {# minučių mažiau}}{count, plural, one {} few { (kiekvienam)} many { (kiekvienam)} other { (kiekvienam)}}",
	"deck.drop": "Praleisti {numbers} epizodą",
	"deck.talk-less":
		"Sutrumpinti {numbers} epizodo aptarimą iki {minutes, plural, one {# minutės} few {# minučių} many {# minutės} other {# minučių}}",
	"deck.take-up": "Grąžinti {numbers} epizodą",
	"deck.lengthen":
		"Skirti {numbers} epizodui {minutes, plural, one {# minute daugiau} few {# minutėmis daugiau} many {# minutės daugiau} other {# minučių daugiau}}",
	"deck.talk-longer":
		"{numbers} epizodą aptarti {minutes, plural, one {# minute ilgiau} few {# minutėmis ilgiau} many {# minutės ilgiau} other {# minučių ilgiau}}",
	"deck.saves":
		"Sutaupoma {minutes, plural, one {# minutė} few {# minutės} many {# minutės} other {# minučių}}, pabaiga {finish}.",
	"deck.uses":
		"Sunaudojama {minutes, plural, one {# minutė} few {# minutės} many {# minutės} other {# minučių}}, pabaiga {finish}.",
	"deck.neededBy":
		"{count, plural, one {Juo remiasi {numbers} epizodas} few {Juo remiasi {numbers} epizodai} many {Juo remiasi {numbers} epizodo} other {Juo remiasi {numbers} epizodų}}: to, kas čia būtų nuspręsta, trūks.",
	"deck.closeHint": "Komandos netenka likusio laiko. Uždarymą atšaukti galima tik skiltyje „Žingsniai“.",
	"deck.apply": "Atlikti",
	"deck.note":
		"Trumpėja arba ilgėja tik aptarimas. Komandų laikas spręsti nesikeičia, taip pat ir vykstančiame epizode.",
	"deck.changed": "Planas pakeistas:",
	"deck.takeBack": "Grąžinti kaip buvo",
	"deck.blank": "Užtemdyti ekraną",
	"deck.blank.on": "Ekranas tuščias.",
	"deck.blank.lift": "Vėl rodyti",
	"deck.blank.screen": "Ekranas kol kas tuščias.",
	"deck.reminder": "Priminimas: {text}",
	"deck.reminder.inject": "{number, number} epizodo priminimas: {text}",
	"deck.reminder.dismiss": "Atlikta",
	"deck.steps.by": "{who}",
	"deck.steps.byClock": "pats savaime",
	"deck.steps.clock": "Laikrodis grįžta į {time} ir ten stovi.",
	"deck.steps.teams": "Ko netektų komandos",
	"deck.steps.team":
		"{team}: {acts, plural, one {# veiksmas} few {# veiksmai} many {# veiksmo} other {# veiksmų}}{locks, plural, =0 {} one {, iš jų # užfiksuotas sprendimas} few {, iš jų # užfiksuoti sprendimai} many {, iš jų # užfiksuoto sprendimo} other {, iš jų # užfiksuotų sprendimų}}",
	"deck.steps.noTeams": "Nė viena komanda nieko nepraranda.",
	"deck.steps.reveals": "Salei jau parodyti atskleidimai, kurie nebegaliotų",
	"deck.steps.reveal": "{number, number} epizodas: {step}",
	"deck.steps.later": "Vėlesni žingsniai, kurie būtų atšaukti kartu",
	"deck.steps.more": "{count, plural, one {ir dar #} few {ir dar #} many {ir dar #} other {ir dar #}}",

	"facilitator.undo.intro":
		"Pratybos grįžta į momentą prieš pat žingsnį. Kas buvo po jo, nebegalioja, bet lieka įrašuose; vietos, pastabos ir įvertinimai išlieka. Kartu grįžta ir laikrodis; jis stovi.",
	"facilitator.undo.none": "Dar nėra ko atšaukti.",
	"facilitator.undo.voids":
		"{voids, plural, one {Nebegalios # žurnalo įrašas} few {Nebegalios # žurnalo įrašai} many {Nebegalios # žurnalo įrašo} other {Nebegalios # žurnalo įrašų}}{locks, plural, =0 {} one {, iš jų # užfiksuotas sprendimas} few {, iš jų # užfiksuoti sprendimai} many {, iš jų # užfiksuoto sprendimo} other {, iš jų # užfiksuotų sprendimų}}.",
	"facilitator.undo.byItself":
		"Šis epizodas pasileido pats ir vėl pasileis, kai laikrodis eis toliau. Prieš tęsdami jį sulaikykite arba praleiskite.",
	"facilitator.undo.choose": "Atšaukti …",
	"facilitator.undo.dialog": "Atšaukti šį žingsnį?",
	"facilitator.undo.reason": "Kodėl",
	"facilitator.undo.reasonHint": "Tai bus rodoma įrašuose ir ataskaitoje.",
	"facilitator.undo.confirm": "Atšaukti žingsnį",
} as const;
