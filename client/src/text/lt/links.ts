import type { links as english } from "../en/links.ts";

/** Links for all who are not players: on the operator's page and in the console. */
export const links = {
	"links.title": "Nuorodos",
	"links.none": "Nuorodų dar nėra.",
	"links.label": "Pavadinimas",
	"links.role": "Kam",
	"links.about": "{role} · {use} · sukurta {made}",
	"links.unlabelled": "be pavadinimo",
	"links.yours": "{label} (jūsų)",
	"links.role.facilitator": "Vedėjas",
	"links.role.adviser": "Patarėjas",
	"links.role.observer": "Stebėtojas",
	"links.role.projector": "Projektorius",
	"links.unopened": "dar neatverta",
	"links.devices":
		"{devices, plural, =0 {dabar nieko nėra} one {# įrenginys} few {# įrenginiai} many {# įrenginio} other {# įrenginių}}",
	"links.revoke": "Panaikinti",
	"links.revokeNamed": "Panaikinti nuorodą: {label} ({role})",
	"links.revoked": "panaikinta",
	"links.revokeTitle": "Panaikinti nuorodą „{label}“?",
	"links.revokeBody":
		"Kas ja naudojasi, iškart neteks savo ekrano, o nuoroda nieko nebeatvers. Galėsite sukurti naują.",
	"links.revokeOwn":
		"Tai jūsų naudojama nuoroda. Be jos šis pultas jums užsidarys, o vėl įleisti jus galės tik kitas vedėjas arba operatorius.",
	"links.revokeOwnAnyway": "Panaikinti savo nuorodą",
} as const satisfies Readonly<Record<keyof typeof english, string>>;
