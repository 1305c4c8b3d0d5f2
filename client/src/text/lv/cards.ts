import type { cards as english } from "../en/cards.ts";

/** Join cards, to print. */
export const cards = {
	"cards.title": "Pievienošanās kartītes",
	"cards.of": "Pievienošanās kartītes: {exercise}",
	"cards.hint":
		"Izdrukājiet, sagrieziet un nolieciet pa vienai uz katra galda. Tālrunis, kas nolasa QR kodu, atver pievienošanās lapu ar jau izvēlētu komandu.",
	"cards.show": "Tajās norādītā adrese: {address}",
	"cards.print": "Drukāt vai saglabāt PDF",
	"cards.per": "Pa vienai kartītei",
	"cards.per.team": "Komandai",
	"cards.per.role": "Lomai",
	"cards.address": "Vai atveriet",
	"cards.code": "un ievadiet",
	"cards.qr": "Pievienošanās QR kods: {team}, {world}",
	"cards.qrOnly": "Pievienošanās QR kods: {team}",
	"cards.loopback":
		"Šī adrese atveras tikai pašā serverī. Pirms drukāšanas vadības pultī izvēlieties adresi, ko sasniedz ierīces telpā.",
	"cards.fromConsole": "Drukāt pievienošanās kartītes",
} as const satisfies Readonly<Record<keyof typeof english, string>>;
