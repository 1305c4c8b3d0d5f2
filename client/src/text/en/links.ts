/** Links for all who are not players: on the operator's page and in the console. */
export const links = {
	"links.title": "Links",
	"links.none": "No links yet.",
	"links.label": "Label",
	"links.role": "For",
	"links.about": "{role} · {use} · made {made}",
	"links.unlabelled": "no label",
	"links.yours": "{label} (yours)",
	"links.role.facilitator": "Facilitator",
	"links.role.adviser": "Adviser",
	"links.role.observer": "Observer",
	"links.role.projector": "Projector",
	"links.unopened": "not opened yet",
	"links.devices": "{devices, plural, =0 {nobody now} one {# device} other {# devices}}",
	"links.revoke": "Revoke",
	"links.revokeNamed": "Revoke the link {label} for {role}",
	"links.revoked": "revoked",
	"links.revokeTitle": "Revoke the link “{label}”?",
	"links.revokeBody":
		"Whoever uses it loses their screen at once, and the link opens nothing any more. You can make a new one.",
	"links.revokeOwn":
		"This is your own link. Without it this console closes for you, and only another facilitator or the operator can let you in again.",
	"links.revokeOwnAnyway": "Revoke my own link",
} as const;
