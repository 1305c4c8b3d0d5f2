import type { check as english } from "../en/check.ts";

/** The page that tests a device before the exercise. */
export const check = {
	"check.title": "Ierīces pārbaude",
	"check.intro": "Vai šī ierīce var piedalīties mācībās adresē {address}. Kods nav vajadzīgs.",
	"check.again": "Pārbaudīt vēlreiz",
	"check.link": "Pārbaudīt šo ierīci",
	"check.testing": "Pārbauda …",
	"check.tone.ok": "Labi",
	"check.tone.warn": "Ievērojiet",
	"check.tone.critical": "Nedarbojas",
	"check.tone.testing": "Pārbauda",
	"check.verdict.ok": "Viss ir kārtībā. Šī ierīce var piedalīties.",
	"check.verdict.warn": "Šī ierīce var piedalīties. Kaut kas no tālāk minētā varētu būt labāk.",
	"check.verdict.critical": "Šāda, kāda tā ir, šī ierīce piedalīties nevar. Tālāk rakstīts, ko darīt.",
	"check.address": "Adrese",
	"check.address.ok":
		"Serveris atbild {milliseconds, plural, zero {# milisekundēs} one {# milisekundē} other {# milisekundēs}}.",
	"check.address.slow":
		"Serveris atbild tikai {milliseconds, plural, zero {# milisekundēs} one {# milisekundē} other {# milisekundēs}}. Pienāciet tuvāk piekļuves punktam vai izmantojiet citu tīklu.",
	"check.address.failed":
		"Serveris neatbild. Pārbaudiet, vai ierīce ir telpas tīklā un vai mobilie dati un VPN ir izslēgti.",
	"check.socket": "Tiešā līnija",
	"check.socket.ok": "Līnija, pa kuru notiek mācības (WebSocket), atveras.",
	"check.socket.failed":
		"Kaut kas starp šo ierīci un serveri bloķē līniju, pa kuru notiek mācības (WebSocket): starpniekserveris, VPN, filtrs vai ugunsmūris. Izslēdziet to vai izmantojiet citu tīklu vai ierīci.",
	"check.load": "Ielāde",
	"check.load.ok": "Lapa ielādējās {seconds, number} s laikā.",
	"check.load.slow":
		"Lapa ielādējās tikai {seconds, number} s laikā. Mācību dienā atveriet to krietni pirms sākuma un pienāciet tuvāk piekļuves punktam.",
	"check.clock": "Pulkstenis",
	"check.clock.ok": "Šīs ierīces pulkstenis sakrīt ar servera pulksteni.",
	"check.clock.ahead":
		"Šīs ierīces pulkstenis ir {seconds, plural, zero {# sekundes} one {# sekundi} other {# sekundes}} priekšā servera pulkstenim. Nekas nav jādara: mācības rāda servera laiku.",
	"check.clock.behind":
		"Šīs ierīces pulkstenis ir {seconds, plural, zero {# sekundes} one {# sekundi} other {# sekundes}} aiz servera pulksteņa. Nekas nav jādara: mācības rāda servera laiku.",
	"check.screen": "Ekrāns",
	"check.screen.ok": "{width, number} × {height, number}: ietilpst visas lapas.",
	"check.screen.narrow":
		"{width, number} × {height, number} ir šaurāk, nekā lapām vajag. Pagrieziet ierīci, paplašiniet logu vai samaziniet pārlūka tekstu.",
	"check.memory": "Atmiņa",
	"check.memory.ok": "Pārlūks saglabā jūsu vietu, kad lapu ielādē no jauna.",
	"check.memory.off":
		"Pārlūks aizmirst jūsu vietu, kad lapu ielādē no jauna. Izejiet no privātās pārlūkošanas vai izmantojiet citu pārlūku.",
} as const satisfies Readonly<Record<keyof typeof english, string>>;
