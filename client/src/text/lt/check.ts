import type { check as english } from "../en/check.ts";

/** The page that tests a device before the exercise. */
export const check = {
	"check.title": "Įrenginio patikra",
	"check.intro": "Ar šis įrenginys gali dalyvauti pratybose adresu {address}. Kodo nereikia.",
	"check.again": "Tikrinti dar kartą",
	"check.link": "Patikrinti šį įrenginį",
	"check.testing": "Tikrinama …",
	"check.tone.ok": "Gerai",
	"check.tone.warn": "Atkreipkite dėmesį",
	"check.tone.critical": "Neveikia",
	"check.tone.testing": "Tikrinama",
	"check.verdict.ok": "Viskas gerai. Šis įrenginys gali dalyvauti.",
	"check.verdict.warn": "Šis įrenginys gali dalyvauti. Kai kas žemiau galėtų būti geriau.",
	"check.verdict.critical": "Toks, koks yra, šis įrenginys dalyvauti negali. Žemiau parašyta, ką daryti.",
	"check.address": "Adresas",
	"check.address.ok":
		"Serveris atsako per {milliseconds, plural, one {# milisekundę} few {# milisekundes} many {# milisekundės} other {# milisekundžių}}.",
	"check.address.slow":
		"Serveris atsako tik per {milliseconds, plural, one {# milisekundę} few {# milisekundes} many {# milisekundės} other {# milisekundžių}}. Prieikite arčiau prieigos taško arba naudokite kitą tinklą.",
	"check.address.failed":
		"Serveris neatsako. Patikrinkite, ar įrenginys prijungtas prie salės tinklo ir ar išjungti mobilieji duomenys bei VPN.",
	"check.socket": "Tiesioginis ryšys",
	"check.socket.ok": "Ryšys, kuriuo vyksta pratybos (WebSocket), užmezgamas.",
	"check.socket.failed":
		"Kažkas tarp šio įrenginio ir serverio blokuoja ryšį, kuriuo vyksta pratybos (WebSocket): tarpinis serveris, VPN, filtras ar užkarda. Išjunkite tai arba naudokite kitą tinklą ar įrenginį.",
	"check.load": "Įkėlimas",
	"check.load.ok": "Puslapis įkeltas per {seconds, number} s.",
	"check.load.slow":
		"Puslapis įkeltas tik per {seconds, number} s. Pratybų dieną atverkite jį gerokai prieš pradžią ir prieikite arčiau prieigos taško.",
	"check.clock": "Laikrodis",
	"check.clock.ok": "Šio įrenginio laikrodis sutampa su serverio.",
	"check.clock.ahead":
		"Šio įrenginio laikrodis {seconds, plural, one {# sekunde} few {# sekundėmis} many {# sekundės} other {# sekundžių}} skuba. Nieko daryti nereikia: pratybos rodo serverio laiką.",
	"check.clock.behind":
		"Šio įrenginio laikrodis {seconds, plural, one {# sekunde} few {# sekundėmis} many {# sekundės} other {# sekundžių}} vėluoja. Nieko daryti nereikia: pratybos rodo serverio laiką.",
	"check.screen": "Ekranas",
	"check.screen.ok": "{width, number} × {height, number}: telpa visi puslapiai.",
	"check.screen.narrow":
		"{width, number} × {height, number} yra mažiau, nei puslapiams reikia pločio. Pasukite įrenginį, praplėskite langą arba sumažinkite naršyklės tekstą.",
	"check.memory": "Atmintis",
	"check.memory.ok": "Puslapį įkėlus iš naujo naršyklė jūsų vietą išsaugo.",
	"check.memory.off":
		"Puslapį įkėlus iš naujo naršyklė jūsų vietą pamiršta. Išeikite iš privačiojo naršymo arba naudokite kitą naršyklę.",
} as const satisfies Readonly<Record<keyof typeof english, string>>;
