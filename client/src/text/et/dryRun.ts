import type { dryRun as english } from "../en/dryRun.ts";

/** Dry runs: rehearsals with bots, of which nothing is a result. */
export const dryRun = {
	"dryRun.tag": "Proov",
	"dryRun.says": "Robot mängib iga meeskonna eest, kus pliiats pole kellegi käes. Need ei ole õppuse tulemused.",
	"dryRun.speed": "Aja kiirus",
	"dryRun.rate": "{rate}×",
	"dryRun.bot": "Meeskonna „{team}“ robot",
	"dryRun.botPlays": "Robot",
	"dryRun.temper.expert": "Ekspert: näeb kõiki märke, otsustab hästi, teatab neile, kes peavad teadma",
	"dryRun.temper.commercial": "Äriline: märgib vähe, otsustab vara, laseb kaubelda",
	"dryRun.temper.paranoid": "Kahtlustav: märgib peaaegu kõike, teatab kõigile, peatab, mida peatada saab",
	"dryRun.temper.sleepy": "Unine: märgib vähe, ei küsi midagi, vahel ei jõua õigeks ajaks",
	"dryRun.temper.random": "Juhuslik: märgib ja otsustab juhuslikult",
	"dryRun.report": "See oli proov robotitega. Miski selles aruandes ei ole õppuse tulemus.",
	"dryRun.demo.title": "Proovige robotitega",
	"dryRun.demo.says":
		"Tutvustus: kõiki stsenaariumi „{scenario}“ meeskondi mängivad robotid, teie juhite puldist nii kiiresti, kui soovite. Keegi ei pea liituma, need ei ole õppuse tulemused ja pärast saab kõik kustutada.",
	"dryRun.demo.button": "Alusta tutvustust",
	"dryRun.demo.name": "Tutvustus",
	"operator.create.dryRun": "Proov robotitega",
	"operator.create.dryRun.says":
		"Robot mängib iga meeskonda, kus kedagi ei istu, ja aeg võib käia kuni kakskümmend korda kiiremini. See on proov, mitte tulemused.",
	"log.BotSeated":
		"<b>{team}</b>: siin mängib robot ({temper, select, expert {ekspert} commercial {äriline} paranoid {kahtlustav} sleepy {unine} other {juhuslik}}).",
	"log.ClockRateSet": "Aja kiirus: {rate, select, 1 {tavaline} other {{rate}×}}.",
} as const satisfies Record<keyof typeof english, string>;
