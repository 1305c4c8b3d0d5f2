import type { adviser as english } from "../en/adviser.ts";

/** The adviser's page, in Latvian. */
export const adviser = {
	"adviser.title": "Padomdevējs",
	"adviser.titleNamed": "Padomdevējs: {label}",
	"adviser.noLink": "Šo lapu atver ar padomdevēja saiti. Lūdziet to vadītājam.",
	"adviser.about": "Jūs redzat to pašu, ko komanda, un varat dot padomu. Lemj komanda.",
	"adviser.noTeams": "Jūs vēl nav pieaicinājusi neviena komanda. Pieaicina komandas protokolists vai vadītājs.",
	"adviser.pick": "Komanda",
	"adviser.inject": "Epizode",
	"adviser.noInject": "Šai komandai vēl nav nevienas epizodes.",
	"adviser.give": "Dot padomu",
	"adviser.text": "Jūsu padoms komandai {team}",
	"adviser.textHint": "To redz visa komanda. Žurnālā tas paliek kā padoms.",
	"adviser.empty": "Vispirms uzrakstiet padomu.",
	"adviser.send": "Nosūtīt padomu",
	"adviser.sent": "Jūsu padoms ir nosūtīts komandai {team}.",
	"adviser.given": "Dotie padomi",
	"adviser.cannot": "Padomu var dot, kamēr epizode ir atvērta.",
	"adviser.options": "Ko var izlemt komanda {team}",
	"adviser.hand": "Kas ir komandas {team} rīcībā",
} as const satisfies Readonly<Record<keyof typeof english, string>>;
