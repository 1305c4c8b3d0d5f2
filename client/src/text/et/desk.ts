import type { desk as english } from "../en/desk.ts";

/** The facilitator's desk in Estonian. */
export const desk = {
	"join.locked": "Ruum on lukus. Kui vajutate „Liitu“, palutakse läbiviijal teid sisse lasta.",
	"join.wait": "Ruum on lukus. Läbiviijal on palutud teid sisse lasta.",
	"join.wait.stay": "Hoidke see leht avatuna. Kui teid sisse lastakse, avaneb teie koht iseenesest.",
	"join.wait.leave": "Ära oota enam",
	"join.wait.lapsed": "Teie palve on aegunud. Paluge uuesti, et teid sisse lastaks.",

	"connection.removed": "Läbiviija on selle koha eemaldanud.",
	"connection.removed.body":
		"Sellelt kohalt tehtu jääb kehtima, kuid koht ei ava enam midagi. Kui see on eksitus, pöörduge läbiviija poole.",

	"player.moved": "Läbiviija paigutas teid ümber. Nüüd on teie meeskond {team}.",

	"facilitator.door": "Kes sisse tuleb",
	"facilitator.door.isOpen": "Kellel on kood, saab kohe koha.",
	"facilitator.door.isLocked":
		"Ruum on lukus. Uued tulijad ootavad, kuni te nad sisse lasete; kellel on juba koht, saab alati tagasi tulla.",
	"facilitator.door.lock": "Lukusta ruum",
	"facilitator.door.unlock": "Ava ruum",
	"facilitator.door.tag": "Ruum lukus",
	"facilitator.door.asks": "Keegi palub end sisse lasta. Meeskond: {team}.",
	"facilitator.door.asksNamed": "{name} palub end sisse lasta. Meeskond: {team}.",
	"facilitator.door.many": "{count, plural, one {# inimene palub} other {# inimest palub}} end sisse lasta: {teams}.",
	"facilitator.door.letIn": "Lase sisse",
	"facilitator.door.letAllIn": "Lase kõik sisse",
	"facilitator.door.turnAway": "Ära lase sisse",

	"facilitator.attention.pen":
		"{team}: kirjutaja ({scribe}) on juba mõnda aega ühenduseta. Teised meeskonnaliikmed on kohal.",

	"facilitator.change": "Muuda",
	"facilitator.change.for": "Muuda kohta: {seat}",
	"facilitator.change.team": "Vii meeskonda",
	"facilitator.change.choose": "Valige meeskond",
	"facilitator.change.move": "Vii üle",
	"facilitator.change.moveHint":
		"Edaspidi näeb see inimene seda, mida näeb uus meeskond, ja endisest enam midagi. Märked ja hääled jäävad endisele meeskonnale; mustandid lähevad inimesega kaasa, roll mitte.",
	"facilitator.change.name": "Nimi",
	"facilitator.change.rename": "Muuda nime",
	"facilitator.change.renameHint": "Seda näevad kõik õppusel osalejad. Selle saab kustutada.",
	"facilitator.change.penPasses": "Pliiats on selle inimese käes: see läheb teisele meeskonnaliikmele, kui neid on.",
	"facilitator.change.remove": "Eemalda koht",
	"facilitator.change.removeTitle": "Kas eemaldada koht: {seat}?",
	"facilitator.change.removeHint":
		"Seadmele antakse sellest teada ja sellelt kohalt enam osaleda ei saa. Sellelt tehtu jääb kehtima. Seda ei saa tagasi võtta; inimene võib uuesti liituda.",

	"log.RoomLocked": "Ruum lukustati.",
	"log.RoomLocked.opened": "Ruum avati.",
	"log.SeatMoved": "<b>{team}</b>: siia toodi üle koht {seat}. Endine meeskond: {from}.",
	"log.SeatRenamed": "<b>{team}</b>: koht nimetati ümber, nüüd on selle nimi {seat}.",
	"log.SeatRemoved": "<b>{team}</b>: eemaldati koht {seat}.",

	"refusal.NoNames": "Sellel õppusel ei ole kohtadel nimesid.",
	"refusal.TooManyWaiting": "Paljud ootavad sisselaskmist. Pöörduge läbiviija poole ja proovige uuesti.",
	"refusal.TurnedAway": "Läbiviija ei lasknud teid sisse. Kui see on eksitus, pöörduge läbiviija poole.",

	"screen.progress.absent": "puudub",
	"facilitator.progress.absent": "Puudub",
	"facilitator.absent.mark": "See meeskond ei tulnud",
	"facilitator.absent.markFor": "See meeskond ei tulnud: {team}",
	"facilitator.absent.unmark": "Tuli siiski kohale",
	"facilitator.absent.unmarkFor": "Tuli siiski kohale: {team}",
	"player.absent":
		"{count, plural, one {Seda meeskonda ei ole kohal} other {Neid meeskondi ei ole kohal}}: {teams}. Keegi {count, plural, one {tema} other {nende}} eest ei vasta.",
	"player.absent.team": "{team} (puudub)",
	"log.TeamMarkedAbsent": "<b>{team}</b> ei tulnud. Teda ei oodata.",
	"log.TeamMarkedAbsent.here": "<b>{team}</b> tuli siiski kohale.",
} as const satisfies Readonly<Record<keyof typeof english, string>>;
