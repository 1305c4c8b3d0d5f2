import type { dryRun as english } from "../en/dryRun.ts";

/** Dry runs: rehearsals with bots, of which nothing is a result. */
export const dryRun = {
	"dryRun.tag": "Mēģinājums",
	"dryRun.says": "Katru komandu, kurā nevienam nav pildspalvas, spēlē robots. Tie nav mācību rezultāti.",
	"dryRun.speed": "Laika ātrums",
	"dryRun.rate": "{rate}×",
	"dryRun.bot": "Komandas “{team}” robots",
	"dryRun.botPlays": "Robots",
	"dryRun.temper.expert": "Eksperts: redz visas pazīmes, lemj labi, ziņo tiem, kam jāzina",
	"dryRun.temper.commercial": "Komerciāls: maz ko atzīmē, lemj agri, ļauj tirgoties",
	"dryRun.temper.paranoid": "Aizdomīgs: atzīmē gandrīz visu, ziņo visiem, aptur visu, ko var apturēt",
	"dryRun.temper.sleepy": "Miegains: maz ko atzīmē, neko nejautā, dažkārt nepaspēj",
	"dryRun.temper.random": "Nejaušs: atzīmē un lemj nejauši",
	"dryRun.report": "Šis bija mēģinājums ar robotiem. Nekas šajā ziņojumā nav mācību rezultāts.",
	"dryRun.demo.title": "Izmēģiniet ar robotiem",
	"dryRun.demo.says":
		"Demonstrācija: visas “{scenario}” komandas spēlē roboti, bet jūs vadāt no pults tik ātri, cik vēlaties. Nevienam nav jāpievienojas, tie nav mācību rezultāti, un pēc tam visu varat dzēst.",
	"dryRun.demo.button": "Sākt demonstrāciju",
	"dryRun.demo.name": "Demonstrācija",
	"operator.create.dryRun": "Mēģinājums ar robotiem",
	"operator.create.dryRun.says":
		"Katru komandu, kurā neviens nesēž, spēlē robots, un laiks var ritēt līdz divdesmit reizēm ātrāk. Tas ir mēģinājums, nevis rezultāti.",
	"log.BotSeated":
		"<b>{team}</b>: šeit spēlē robots ({temper, select, expert {eksperts} commercial {komerciāls} paranoid {aizdomīgs} sleepy {miegains} other {nejaušs}}).",
	"log.ClockRateSet": "Laika ātrums: {rate, select, 1 {parasts} other {{rate}×}}.",
} as const satisfies Record<keyof typeof english, string>;
