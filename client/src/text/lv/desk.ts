import type { desk as english } from "../en/desk.ts";

/** The facilitator's desk in Latvian. */
export const desk = {
	"join.locked": "Zāle ir slēgta. Kad nospiedīsiet „Pievienoties”, vadītājam tiks lūgts jūs ielaist.",
	"join.wait": "Zāle ir slēgta. Vadītājam ir lūgts jūs ielaist.",
	"join.wait.stay": "Neaizveriet šo lapu. Tiklīdz jūs ielaidīs, tā pati atvērs jūsu vietu.",
	"join.wait.leave": "Vairs negaidīt",
	"join.wait.lapsed": "Jūsu lūgums vairs nav spēkā. Lūdziet vēlreiz, lai jūs ielaiž.",

	"connection.removed": "Vadītājs šo vietu ir noņēmis.",
	"connection.removed.body":
		"No tās paveiktais paliek spēkā, bet tā vairs neko neatver. Ja tā ir kļūda, vērsieties pie vadītāja.",

	"player.moved": "Vadītājs jūs pārcēla. Tagad jūsu komanda ir {team}.",

	"facilitator.door": "Kas ienāk",
	"facilitator.door.isOpen": "Kam ir kods, tas uzreiz ieņem vietu.",
	"facilitator.door.isLocked":
		"Zāle ir slēgta. Jaunpienācēji gaida, līdz jūs viņus ielaidīsiet; kam vieta jau ir, tas vienmēr var atgriezties.",
	"facilitator.door.lock": "Slēgt zāli",
	"facilitator.door.unlock": "Atslēgt zāli",
	"facilitator.door.tag": "Zāle slēgta",
	"facilitator.door.asks": "Kāds lūdz viņu ielaist. Komanda: {team}.",
	"facilitator.door.asksNamed": "{name} lūdz ielaist. Komanda: {team}.",
	"facilitator.door.many":
		"{count, plural, zero {Ielaist lūdz # cilvēku} one {Ielaist lūdz # cilvēks} other {Ielaist lūdz # cilvēki}}: {teams}.",
	"facilitator.door.letIn": "Ielaist",
	"facilitator.door.letAllIn": "Ielaist visus",
	"facilitator.door.turnAway": "Neielaist",

	"facilitator.attention.pen":
		"{team}: protokolists ({scribe}) jau kādu laiku ir bezsaistē. Citi komandas dalībnieki ir klāt.",

	"facilitator.change": "Mainīt",
	"facilitator.change.for": "Mainīt vietu: {seat}",
	"facilitator.change.team": "Pārcelt uz komandu",
	"facilitator.change.choose": "Izvēlieties komandu",
	"facilitator.change.move": "Pārcelt",
	"facilitator.change.moveHint":
		"Turpmāk šis cilvēks redz to, ko redz jaunā komanda, un no iepriekšējās vairs neko. Atzīmes un balsis paliek iepriekšējai komandai; melnraksti iet cilvēkam līdzi, loma ne.",
	"facilitator.change.name": "Vārds",
	"facilitator.change.rename": "Mainīt vārdu",
	"facilitator.change.renameHint": "To redz visi mācību dalībnieki. To var izdzēst.",
	"facilitator.change.penPasses": "Šim cilvēkam ir pildspalva: tā pāries citam komandas dalībniekam, ja tāds ir.",
	"facilitator.change.remove": "Noņemt vietu",
	"facilitator.change.removeTitle": "Vai noņemt vietu: {seat}?",
	"facilitator.change.removeHint":
		"Ierīcei par to paziņos, un no šīs vietas vairs nevarēs piedalīties. No tās paveiktais paliek spēkā. To nevar atsaukt; cilvēks var pievienoties no jauna.",

	"log.RoomLocked": "Zāle tika slēgta.",
	"log.RoomLocked.opened": "Zāle tika atslēgta.",
	"log.SeatMoved": "<b>{team}</b>: šurp pārcelta vieta {seat}. Iepriekšējā komanda: {from}.",
	"log.SeatRenamed": "<b>{team}</b>: vieta pārdēvēta, tagad to sauc {seat}.",
	"log.SeatRemoved": "<b>{team}</b>: noņemta vieta {seat}.",

	"refusal.NoNames": "Šajās mācībās vietām nav vārdu.",
	"refusal.TooManyWaiting": "Daudzi gaida, līdz viņus ielaidīs. Vērsieties pie vadītāja un mēģiniet vēlreiz.",
	"refusal.TurnedAway": "Vadītājs jūs neielaida. Ja tā ir kļūda, vērsieties pie vadītāja.",

	"screen.progress.absent": "nav ieradusies",
	"facilitator.progress.absent": "Nav ieradusies",
	"facilitator.absent.mark": "Šī komanda nav ieradusies",
	"facilitator.absent.markFor": "Šī komanda nav ieradusies: {team}",
	"facilitator.absent.unmark": "Tomēr ir ieradusies",
	"facilitator.absent.unmarkFor": "Tomēr ir ieradusies: {team}",
	"player.absent":
		"{count, plural, zero {Šo komandu šeit nav} one {Šīs komandas šeit nav} other {Šo komandu šeit nav}}: {teams}. Neviens {count, plural, zero {to} one {tās} other {to}} vietā neatbildēs.",
	"player.absent.team": "{team} (nav ieradusies)",
	"log.TeamMarkedAbsent": "<b>{team}</b>: komanda nav ieradusies. To negaida.",
	"log.TeamMarkedAbsent.here": "<b>{team}</b>: komanda tomēr ir ieradusies.",
} as const satisfies Readonly<Record<keyof typeof english, string>>;
