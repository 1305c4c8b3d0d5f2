import type { cards as english } from "../en/cards.ts";

/** Join cards, to print. */
export const cards = {
	"cards.title": "Prisijungimo kortelės",
	"cards.of": "Prisijungimo kortelės: {exercise}",
	"cards.hint":
		"Išspausdinkite, sukarpykite ir padėkite po vieną ant kiekvieno stalo. QR kodą nuskaitęs telefonas atveria prisijungimo puslapį, kuriame komanda jau parinkta.",
	"cards.show": "Jose nurodytas adresas: {address}",
	"cards.print": "Spausdinti arba įrašyti PDF",
	"cards.per": "Po vieną kortelę",
	"cards.per.team": "Komandai",
	"cards.per.role": "Vaidmeniui",
	"cards.address": "Arba atverkite",
	"cards.code": "ir įveskite",
	"cards.qr": "Prisijungimo QR kodas: {team}, {world}",
	"cards.qrOnly": "Prisijungimo QR kodas: {team}",
	"cards.loopback":
		"Šis adresas atsiveria tik pačiame serveryje. Prieš spausdindami pulte pasirinkite adresą, kurį pasiekia salėje esantys įrenginiai.",
	"cards.fromConsole": "Spausdinti prisijungimo korteles",
} as const satisfies Readonly<Record<keyof typeof english, string>>;
