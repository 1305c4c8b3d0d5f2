import type { adviser as english } from "../en/adviser.ts";

/** The adviser's page. */
export const adviser = {
	"adviser.title": "Patarėjas",
	"adviser.titleNamed": "Patarėjas: {label}",
	"adviser.noLink": "Šis puslapis atveriamas patarėjo nuoroda. Paprašykite jos vedėjo.",
	"adviser.about": "Matote tai, ką mato komanda, ir galite patarti. Sprendžia komanda.",
	"adviser.noTeams": "Jūsų dar nepakvietė nė viena komanda. Kviečia komandos raštininkas arba vedėjas.",
	"adviser.pick": "Komanda",
	"adviser.inject": "Epizodas",
	"adviser.noInject": "Ši komanda dar neturi epizodo.",
	"adviser.give": "Patarti",
	"adviser.text": "Jūsų patarimas. Komanda: {team}",
	"adviser.textHint": "Jį mato visa komanda. Įrašuose jis lieka kaip patarimas.",
	"adviser.empty": "Pirma parašykite patarimą.",
	"adviser.send": "Siųsti patarimą",
	"adviser.sent": "Patarimas išsiųstas. Komanda: {team}.",
	"adviser.given": "Duoti patarimai",
	"adviser.cannot": "Patarti galima, kol epizodas neuždarytas.",
	"adviser.options": "Ką gali nuspręsti {team}",
	"adviser.hand": "Ką turi {team}",
} as const satisfies Readonly<Record<keyof typeof english, string>>;
