import type { log as english } from "../en/log.ts";

/**
 * One sentence for each line of the log, in Latvian. Values: `who`, `team`, `inject`, and what the event says.
 * `<b>` marks whom it is about.
 */
export const log = {
	"log.ExerciseCreated": "Mācības izveidotas.",
	"log.LobbyOpened": "Uzgaidāmā telpa atvērta.",
	"log.SeatTaken": "<b>{team}</b>: pievienojās {seat}.",
	"log.SeatTaken.facilitator": "Vadības pults atvērta: {seat}.",
	"log.SeatTaken.adviser": "Pievienojās padomdevējs: {seat}.",
	"log.SeatTaken.observer": "Pievienojās novērotājs: {seat}.",
	"log.SeatTaken.projector": "Projektors atvērts: {seat}.",
	"log.RollCallAnswered": "<b>{team}</b>: {seat} atsaucās.",
	"log.PenHanded": "<b>{team}</b>: pildspalvu saņēma {seat}.",
	"log.AdviserCalled": "<b>{team}</b>: pieaicināts padomdevējs. {seat}",
	"log.AdviserCalled.left": "<b>{team}</b>: padomdevējs aizgāja. {seat}",
	"log.AdvicePosted": "<b>{team}</b> saņēma padomu: „{text}”",
	"log.BriefingBegun": "Sākās instruktāža.",
	"log.ExerciseStarted": "Mācības sākās.",
	"log.ClockPaused": "Pulkstenis apturēts.",
	"log.ClockResumed": "Pulkstenis iet tālāk.",
	"log.ClockRecovered":
		"Serveris nebija pieejams {awaySeconds, plural, zero {# sekundes} one {# sekundi} other {# sekundes}}. Pulkstenis atgriezās pie pēdējās atzīmes un stāv.",
	"log.ExerciseEnded": "Norise beidzās. Sākās tūlītējā pārruna.",
	"log.ExerciseClosed": "Mācības slēgtas.",
	"log.BroadcastSent": "Ziņa visiem: „{text}”",
	"log.StepUndone": "Solis atsaukts (Nr. {seq, number}). Pamatojums: {reason}",
	"log.InjectReleased.hand": "Palaista: <b>{inject}</b>.",
	"log.InjectReleased.minute":
		"Palaista paredzētajā minūtē: <b>{inject}</b>{lateSeconds, plural, =0 {} zero {, par # sekundēm vēlāk} one {, par # sekundi vēlāk} other {, par # sekundēm vēlāk}}.",
	"log.InjectReleased.condition":
		"Palaista, jo izpildījās nosacījums: <b>{inject}</b>{lateSeconds, plural, =0 {} zero {, par # sekundēm vēlāk} one {, par # sekundi vēlāk} other {, par # sekundēm vēlāk}}.",
	"log.InjectHeld": "Aizturēta: <b>{inject}</b>.",
	"log.InjectHeld.let-go": "Aizture atcelta: <b>{inject}</b>.",
	"log.InjectSkipped": "Izlaista: <b>{inject}</b>.",
	"log.InjectTakenUp": "Atjaunota: <b>{inject}</b>.",
	"log.InjectTakenUp.held": "Atjaunota un aizturēta: <b>{inject}</b>.",
	"log.MinutesPlanned": "Atvēlētās minūtes: {injects}.",
	"log.ScreenBlanked": "Ekrāns aptumšots.",
	"log.ScreenBlanked.lifted": "Ekrāns atkal rāda mācības.",
	"log.ReminderDismissed": "Atgādinājums izpildīts.",
	"log.InjectClosed": "Slēgta: <b>{inject}</b>.",
	"log.OutcomeJudged.prevented": "{world}: novērsts (<b>{inject}</b>).",
	"log.OutcomeJudged.displaced": "{world}: pārcelts citur (<b>{inject}</b>).",
	"log.OutcomeJudged.diverted": "{world}: novirzīts (<b>{inject}</b>).",
	"log.OutcomeJudged.none": "{world}: nav vērtējama iznākuma (<b>{inject}</b>).",
	"log.TimeExtended":
		"Papildu laiks visām komandām: {minutes, plural, zero {# minūšu} one {# minūte} other {# minūtes}} (<b>{inject}</b>).",
	"log.TimeExtended.team":
		"<b>{team}</b> saņēma papildu laiku: {minutes, plural, zero {# minūšu} one {# minūte} other {# minūtes}}.",
	"log.TeamEntered.start": "<b>{team}</b> iesaistījās epizodē „{inject}”.",
	"log.TeamEntered.minute": "<b>{team}</b> iesaistījās epizodē „{inject}” paredzētajā minūtē.",
	"log.TeamEntered.informed": "<b>{team}</b> iesaistījās epizodē „{inject}”; informēja {informedBy}.",
	"log.TeamEntered.facilitator": "<b>{team}</b> iesaistījās epizodē „{inject}”; informēja vadītājs.",
	"log.DecisionReopened": "<b>{team}</b>: lēmums atvērts no jauna.",
	"log.StepRevealed.evidence": "Atklāti pierādījumi: <b>{inject}</b>.",
	"log.StepRevealed.path": "Atklāts informācijas ceļš: <b>{inject}</b>.",
	"log.StepRevealed.decisions": "Atklāti lēmumi: <b>{inject}</b>.",
	"log.StepRevealed.outcome": "Atklāts iznākums: <b>{inject}</b>.",
	"log.StepRevealed.scores": "Atklāti rezultāti: <b>{inject}</b>.",
	"log.TeamRated.recognition":
		"<b>{team}</b>: novērtēta atpazīšana – {rating, select, P {paveikta bez grūtībām} S {paveikta ar dažām grūtībām} M {paveikta ar lielām grūtībām} other {nav paveikta}}. {note}",
	"log.TeamRated.mitigation":
		"<b>{team}</b>: novērtēta riska mazināšana – {rating, select, P {paveikta bez grūtībām} S {paveikta ar dažām grūtībām} M {paveikta ar lielām grūtībām} other {nav paveikta}}. {note}",
	"log.TeamRated.taken-back": "<b>{team}</b>: vērtējums atsaukts.",
	"log.CourseMapped.best": "<b>{team}</b>: citas rīcības vērtējums „Ieteicams”: {reason}",
	"log.CourseMapped.acceptable": "<b>{team}</b>: citas rīcības vērtējums „Der, bet tam ir cena”: {reason}",
	"log.CourseMapped.poor": "<b>{team}</b>: citas rīcības vērtējums „Atstāj risku neskartu”: {reason}",
	"log.CourseMapped.harmful": "<b>{team}</b>: citas rīcības vērtējums „Paver durvis”: {reason}",
	"log.DocumentOpened": "<b>{team}</b> atvēra „{document}”.",
	"log.StatementMarked.flag": "<b>{team}</b>: {who} atzīmēja kā aizdomīgu: „{statement}”",
	"log.StatementMarked.clear": "<b>{team}</b>: {who} atzīmēja kā neaizdomīgu: „{statement}”",
	"log.StatementMarked.unmarked": "<b>{team}</b>: {who} noņēma atzīmi: „{statement}”",
	"log.CallSettled": "<b>{team}</b> apstiprināja slēdzienu: „{statement}”",
	"log.InformationRequested": "<b>{team}</b> lūdza informāciju: {request}",
	"log.InformationReceived": "<b>{team}</b> saņēma atbildi uz lūgumu: {request}",
	"log.MessageSent.notification":
		"<b>{team}</b> nosūtīja paziņojumu (kam: {to}){statements, plural, =0 {} zero { ar # apgalvojumiem} one { ar # apgalvojumu} other { ar # apgalvojumiem}}.{leaks, plural, =0 {} zero { # no tiem ir noplūde.} one { # no tiem ir noplūde.} other { # no tiem ir noplūde.}} {text}",
	"log.MessageSent.enquiry":
		"<b>{team}</b> nosūtīja pieprasījumu (kam: {to}){statements, plural, =0 {} zero { ar # apgalvojumiem} one { ar # apgalvojumu} other { ar # apgalvojumiem}}.{leaks, plural, =0 {} zero { # no tiem ir noplūde.} one { # no tiem ir noplūde.} other { # no tiem ir noplūde.}} {text}",
	"log.MessageSent.answer":
		"<b>{team}</b> nosūtīja atbildi (kam: {to}){statements, plural, =0 {} zero { ar # apgalvojumiem} one { ar # apgalvojumu} other { ar # apgalvojumiem}}.{leaks, plural, =0 {} zero { # no tiem ir noplūde.} one { # no tiem ir noplūde.} other { # no tiem ir noplūde.}} {text}",
	"log.MessageSent.alert":
		"<b>{team}</b> nosūtīja nozares brīdinājumu{statements, plural, =0 {} zero { ar # apgalvojumiem} one { ar # apgalvojumu} other { ar # apgalvojumiem}}.{leaks, plural, =0 {} zero { # no tiem ir noplūde.} one { # no tiem ir noplūde.} other { # no tiem ir noplūde.}} {text}",
	"log.MessageSent.call": "<b>{team}</b> sāka lietas apspriedi (piedalās: {to}). {text}",
	"log.MessageSent.pool":
		"<b>{team}</b> izteicās lietas apspriedē{statements, plural, =0 {} zero { ar # apgalvojumiem} one { ar # apgalvojumu} other { ar # apgalvojumiem}}.{leaks, plural, =0 {} zero { # no tiem ir noplūde.} one { # no tiem ir noplūde.} other { # no tiem ir noplūde.}} {text}",
	"log.CaseCallClosed": "<b>{team}</b> slēdza lietas apspriedi.",
	"log.OriginatorAsked":
		"<b>{team}</b> jautāja informācijas sniedzējam, vai to drīkst izpaust (kam: {to}): „{statement}”",
	"log.OriginatorAnswered.agreed": "Informācijas sniedzējs piekrita.",
	"log.OriginatorAnswered.refused": "Informācijas sniedzējs atteica.",
	"log.VoteCast": "<b>{team}</b>: nobalsoja komandas biedrs.",
	"log.DecisionLocked":
		"<b>{team}</b> fiksēja lēmumu „{decision}”.{measures, plural, =0 {} zero { Pasākumi: {measureTexts}.} one { Pasākums: {measureTexts}.} other { Pasākumi: {measureTexts}.}} Pamatojums: {reason}",
	"log.DecisionLocked.course":
		"<b>{team}</b> fiksēja citu rīcību: „{decision}”{measures, plural, =0 {} zero { Pasākumi: {measureTexts}.} one { Pasākums: {measureTexts}.} other { Pasākumi: {measureTexts}.}} Pamatojums: {reason}",
} as const satisfies Readonly<Record<keyof typeof english, string>>;
