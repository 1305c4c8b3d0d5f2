import type { adviser as english } from "../en/adviser.ts";

/** The adviser's page, in Estonian. */
export const adviser = {
	"adviser.title": "Nõunik",
	"adviser.titleNamed": "Nõunik: {label}",
	"adviser.noLink": "See leht avaneb nõuniku lingiga. Küsige linki läbiviijalt.",
	"adviser.about": "Näete sama, mida meeskond, ja saate nõu anda. Otsustab meeskond.",
	"adviser.noTeams": "Ükski meeskond ei ole teid veel kutsunud. Teid kutsub meeskonna kirjutaja või läbiviija.",
	"adviser.pick": "Meeskond",
	"adviser.inject": "Episood",
	"adviser.noInject": "Sellel meeskonnal ei ole veel ühtegi episoodi.",
	"adviser.give": "Andke nõu",
	"adviser.text": "Teie nõuanne meeskonnale {team}",
	"adviser.textHint": "Seda näevad kõik meeskonna liikmed. See jääb nõuandena õppuse päevikusse.",
	"adviser.empty": "Kirjutage kõigepealt nõuanne.",
	"adviser.send": "Saada nõuanne",
	"adviser.sent": "Teie nõuanne on saadetud: {team}.",
	"adviser.given": "Antud nõuanded",
	"adviser.cannot": "Nõu saab anda, kuni episood on avatud.",
	"adviser.options": "{team}: võimalikud otsused",
	"adviser.hand": "{team}: meeskonna käes olev teave",
} as const satisfies Readonly<Record<keyof typeof english, string>>;
