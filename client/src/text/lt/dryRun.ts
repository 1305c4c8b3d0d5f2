import type { dryRun as english } from "../en/dryRun.ts";

/** Dry runs: rehearsals with bots, of which nothing is a result. */
export const dryRun = {
	"dryRun.tag": "Repeticija",
	"dryRun.says": "Už kiekvieną komandą, kurioje niekas neturi rašiklio, žaidžia robotas. Tai nėra pratybų rezultatai.",
	"dryRun.speed": "Laiko greitis",
	"dryRun.rate": "{rate}×",
	"dryRun.bot": "Komandos „{team}“ robotas",
	"dryRun.botPlays": "Robotas",
	"dryRun.temper.expert": "Ekspertas: mato visus ženklus, sprendžia gerai, praneša tiems, kas turi žinoti",
	"dryRun.temper.commercial": "Komercinis: mažai ką žymi, sprendžia anksti, leidžia prekiauti",
	"dryRun.temper.paranoid": "Įtarus: žymi beveik viską, praneša visiems, stabdo, ką gali sustabdyti",
	"dryRun.temper.sleepy": "Mieguistas: mažai žymi, nieko neklausia, kartais nespėja",
	"dryRun.temper.random": "Atsitiktinis: žymi ir sprendžia atsitiktinai",
	"dryRun.report": "Tai buvo repeticija su robotais. Niekas šioje ataskaitoje nėra pratybų rezultatas.",
	"dryRun.demo.title": "Išbandykite su robotais",
	"dryRun.demo.says":
		"Demonstracija: visas „{scenario}“ komandas žaidžia robotai, o jūs vedate iš pulto tokiu greičiu, kokiu norite. Niekam nereikia jungtis, tai nėra pratybų rezultatai, o vėliau viską galite ištrinti.",
	"dryRun.demo.button": "Pradėti demonstraciją",
	"dryRun.demo.name": "Demonstracija",
	"operator.create.dryRun": "Repeticija su robotais",
	"operator.create.dryRun.says":
		"Už kiekvieną komandą, kurioje niekas nesėdi, žaidžia robotas, o laikas gali bėgti iki dvidešimties kartų greičiau. Tai repeticija, ne rezultatai.",
	"log.BotSeated":
		"<b>{team}</b>: čia žaidžia robotas ({temper, select, expert {ekspertas} commercial {komercinis} paranoid {įtarus} sleepy {mieguistas} other {atsitiktinis}}).",
	"log.ClockRateSet": "Laiko greitis: {rate, select, 1 {įprastas} other {{rate}×}}.",
} as const satisfies Record<keyof typeof english, string>;
