import type { links as english } from "../en/links.ts";

/** Links for all who are not players, in Latvian: on the operator's page and in the console. */
export const links = {
	"links.title": "Saites",
	"links.none": "Saišu vēl nav.",
	"links.label": "Apzīmējums",
	"links.role": "Kam",
	"links.about": "{role} · {use} · izveidota {made}",
	"links.unlabelled": "bez apzīmējuma",
	"links.yours": "{label} (jūsu)",
	"links.role.facilitator": "Vadītājs",
	"links.role.adviser": "Padomdevējs",
	"links.role.observer": "Novērotājs",
	"links.role.projector": "Projektors",
	"links.unopened": "vēl nav atvērta",
	"links.devices": "{devices, plural, =0 {pašlaik neviens} zero {# ierīču} one {# ierīce} other {# ierīces}}",
	"links.revoke": "Anulēt",
	"links.revokeNamed": "Anulēt saiti „{label}” ({role})",
	"links.revoked": "anulēta",
	"links.revokeTitle": "Vai anulēt saiti „{label}”?",
	"links.revokeBody": "Tās lietotājs uzreiz zaudē savu ekrānu, un saite vairs neko neatver. Varat izveidot jaunu.",
	"links.revokeOwn":
		"Šī ir jūsu pašu saite. Bez tās šī vadības pults jums aizvērsies, un atkal ielaist jūs varēs tikai cits vadītājs vai operators.",
	"links.revokeOwnAnyway": "Anulēt savu saiti",
} as const satisfies Readonly<Record<keyof typeof english, string>>;
