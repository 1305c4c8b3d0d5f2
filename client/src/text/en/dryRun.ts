/** Dry runs: rehearsals with bots, of which nothing is a result. */
export const dryRun = {
	"dryRun.tag": "Dry run",
	"dryRun.says": "Bots play every team where nobody holds the pen. Nothing of it is a result.",
	"dryRun.speed": "Speed of time",
	"dryRun.rate": "{rate}×",
	"dryRun.bot": "Bot of {team}",
	"dryRun.botPlays": "Bot",
	"dryRun.temper.expert": "Expert: sees every signal, decides well, tells those who should know",
	"dryRun.temper.commercial": "Commercial: flags little, decides early, lets trade go ahead",
	"dryRun.temper.paranoid": "Paranoid: flags nearly all, tells everybody, stops what can be stopped",
	"dryRun.temper.sleepy": "Sleepy: marks little, asks nothing, sometimes runs out of time",
	"dryRun.temper.random": "Random: flags and decides by chance",
	"dryRun.report": "This was a dry run with bots. Nothing in this report is a result of an exercise.",
	"dryRun.demo.title": "Try it with bots",
	"dryRun.demo.says":
		"A demonstration: bots play all teams of “{scenario}”, you conduct it from the console, as fast as you like. Nobody needs to join, nothing of it is a result, and you can delete it afterwards.",
	"dryRun.demo.button": "Start a demonstration",
	"dryRun.demo.name": "Demonstration",
	"operator.create.dryRun": "Dry run with bots",
	"operator.create.dryRun.says":
		"Bots play every team where nobody sits, and time can run up to twenty times as fast. To rehearse; nothing of it is a result.",
	"log.BotSeated":
		"<b>{team}</b>: a bot plays here ({temper, select, expert {expert} commercial {commercial} paranoid {paranoid} sleepy {sleepy} other {random}}).",
	"log.ClockRateSet": "Time runs {rate, select, 1 {as on the wall} other {{rate} times as fast}}.",
} as const;
