import type { check as english } from "../en/check.ts";

/** The page that tests a device before the exercise. */
export const check = {
	"check.title": "Seadme kontroll",
	"check.intro": "Kas see seade saab õppusel osaleda aadressil {address}. Koodi pole vaja.",
	"check.again": "Kontrolli uuesti",
	"check.link": "Kontrolli seda seadet",
	"check.testing": "Kontrollitakse …",
	"check.tone.ok": "Korras",
	"check.tone.warn": "Vaadake seda",
	"check.tone.critical": "Ei tööta",
	"check.tone.testing": "Kontrollitakse",
	"check.verdict.ok": "Kõik on korras. See seade saab osaleda.",
	"check.verdict.warn": "See seade saab osaleda. Midagi allpool võiks olla parem.",
	"check.verdict.critical": "Sellisena ei saa see seade osaleda. Allpool on kirjas, mida teha.",
	"check.address": "Aadress",
	"check.address.ok": "Server vastab {milliseconds, plural, one {# millisekundiga} other {# millisekundiga}}.",
	"check.address.slow":
		"Server vastab alles {milliseconds, plural, one {# millisekundiga} other {# millisekundiga}}. Tulge pääsupunktile lähemale või kasutage teist võrku.",
	"check.address.failed":
		"Server ei vasta. Kontrollige, kas seade on ruumi võrgus ning kas mobiilne andmeside ja VPN on välja lülitatud.",
	"check.socket": "Otseliin",
	"check.socket.ok": "Liin, mida mööda õppus käib (WebSocket), avaneb.",
	"check.socket.failed":
		"Midagi selle seadme ja serveri vahel blokeerib liini, mida mööda õppus käib (WebSocket): vaheserver, VPN, filter või tulemüür. Lülitage see välja või kasutage teist võrku või seadet.",
	"check.load": "Laadimine",
	"check.load.ok": "Leht oli kohal {seconds, number} s pärast.",
	"check.load.slow":
		"Lehe laadimiseks kulus {seconds, number} s. Avage see õppuse päeval aegsasti enne algust ja tulge pääsupunktile lähemale.",
	"check.clock": "Kell",
	"check.clock.ok": "Selle seadme kell ühtib serveri omaga.",
	"check.clock.ahead":
		"Selle seadme kell on serveri omast {seconds, plural, one {# sekund} other {# sekundit}} ees. Midagi pole vaja teha: õppus näitab serveri aega.",
	"check.clock.behind":
		"Selle seadme kell on serveri omast {seconds, plural, one {# sekund} other {# sekundit}} taga. Midagi pole vaja teha: õppus näitab serveri aega.",
	"check.screen": "Ekraan",
	"check.screen.ok": "{width, number} × {height, number}: kõik lehed mahuvad ära.",
	"check.screen.narrow":
		"{width, number} × {height, number} on kitsam, kui lehtedele vaja. Pöörake seadet, tehke aken laiemaks või brauseri tekst väiksemaks.",
	"check.memory": "Mälu",
	"check.memory.ok": "Brauser hoiab teie koha alles, kui leht uuesti laaditakse.",
	"check.memory.off":
		"Brauser unustab teie koha, kui leht uuesti laaditakse. Lõpetage privaatne sirvimine või kasutage teist brauserit.",
} as const satisfies Readonly<Record<keyof typeof english, string>>;
