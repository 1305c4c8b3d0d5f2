import type { cards as english } from "../en/cards.ts";

/** Join cards, to print. */
export const cards = {
	"cards.title": "Liitumiskaardid",
	"cards.of": "Liitumiskaardid: {exercise}",
	"cards.hint":
		"Printige, lõigake lahti ja pange igale lauale üks. QR-koodi lugenud telefon avab liitumislehe, kus meeskond on juba valitud.",
	"cards.show": "Neil on aadress: {address}",
	"cards.print": "Prindi või salvesta PDF-ina",
	"cards.per": "Üks kaart",
	"cards.per.team": "Meeskonnale",
	"cards.per.role": "Rollile",
	"cards.address": "Või avage",
	"cards.code": "ja sisestage",
	"cards.qr": "Liitumise QR-kood: {team}, {world}",
	"cards.qrOnly": "Liitumise QR-kood: {team}",
	"cards.loopback":
		"See aadress avaneb ainult serveris endas. Valige enne printimist juhtpuldis aadress, milleni ruumi seadmed ulatuvad.",
	"cards.fromConsole": "Prindi liitumiskaardid",
} as const satisfies Readonly<Record<keyof typeof english, string>>;
