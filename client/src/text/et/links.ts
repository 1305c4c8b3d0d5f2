import type { links as english } from "../en/links.ts";

/** Links for all who are not players, in Estonian: on the operator's page and in the console. */
export const links = {
	"links.title": "Lingid",
	"links.none": "Linke veel ei ole.",
	"links.label": "Silt",
	"links.role": "Kellele",
	"links.about": "{role} · {use} · loodud {made}",
	"links.unlabelled": "sildita",
	"links.yours": "{label} (teie oma)",
	"links.role.facilitator": "Läbiviija",
	"links.role.adviser": "Nõunik",
	"links.role.observer": "Vaatleja",
	"links.role.projector": "Projektor",
	"links.unopened": "veel avamata",
	"links.devices": "{devices, plural, =0 {praegu mitte kedagi} one {# seade} other {# seadet}}",
	"links.revoke": "Tühista",
	"links.revokeNamed": "Tühista link: {label} ({role})",
	"links.revoked": "tühistatud",
	"links.revokeTitle": "Kas tühistada link „{label}“?",
	"links.revokeBody":
		"Kes seda linki kasutab, kaotab kohe oma ekraani, ja link ei ava enam midagi. Võite luua uue lingi.",
	"links.revokeOwn":
		"See on teie enda link. Ilma selleta sulgub teie juhtpult ning teid saab uuesti sisse lasta ainult teine läbiviija või operaator.",
	"links.revokeOwnAnyway": "Tühista oma link",
} as const satisfies Readonly<Record<keyof typeof english, string>>;
