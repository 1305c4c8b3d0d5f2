import type { log as english } from "../en/log.ts";

/**
 * One sentence for each line of the log. Values: `who`, `team`, `inject`, and what the event says.
 * `<b>` marks whom it is about.
 */
export const log = {
	"log.ExerciseCreated": "Pratybos sukurtos.",
	"log.LobbyOpened": "Laukiamasis atvertas.",
	"log.SeatTaken": "<b>{team}</b>: {seat} prisijungė.",
	"log.SeatTaken.facilitator": "Atvertas pultas: {seat}.",
	"log.SeatTaken.adviser": "Prisijungė patarėjas: {seat}.",
	"log.SeatTaken.observer": "Prisijungė stebėtojas: {seat}.",
	"log.SeatTaken.projector": "Atvertas projektorius: {seat}.",
	"log.RollCallAnswered": "<b>{team}</b>: {seat} atsiliepė.",
	"log.PenHanded": "<b>{team}</b>: rašiklį turi {seat}.",
	"log.AdviserCalled": "<b>{team}</b>: pakviestas patarėjas. {seat}",
	"log.AdviserCalled.left": "<b>{team}</b>: patarėjas išėjo. {seat}",
	"log.AdvicePosted": "<b>{team}</b> gavo patarimą: „{text}“",
	"log.BriefingBegun": "Prasidėjo instruktažas.",
	"log.ExerciseStarted": "Pratybos prasidėjo.",
	"log.ClockPaused": "Laikrodis pristabdytas.",
	"log.ClockResumed": "Laikrodis eina toliau.",
	"log.ClockRecovered":
		"Serveris neveikė {awaySeconds, plural, one {# sekundę} few {# sekundes} many {# sekundės} other {# sekundžių}}. Laikrodis grįžo į paskutinę įrašytą padėtį ir stovi.",
	"log.ExerciseEnded": "Praktinė dalis baigta. Prasidėjo pirminis aptarimas.",
	"log.ExerciseClosed": "Pratybos uždarytos.",
	"log.BroadcastSent": "Skelbimas: „{text}“",
	"log.StepUndone": "Žingsnis atšauktas (Nr. {seq, number}). Priežastis: {reason}",
	"log.InjectReleased.hand": "Paleista: <b>{inject}</b>.",
	"log.InjectReleased.minute":
		"Paleista numatytą minutę: <b>{inject}</b>{lateSeconds, plural, =0 {} one {, vėluota # sekundę} few {, vėluota # sekundes} many {, vėluota # sekundės} other {, vėluota # sekundžių}}.",
	"log.InjectReleased.condition":
		"Paleista, nes tenkinta sąlyga: <b>{inject}</b>{lateSeconds, plural, =0 {} one {, vėluota # sekundę} few {, vėluota # sekundes} many {, vėluota # sekundės} other {, vėluota # sekundžių}}.",
	"log.InjectHeld": "Sulaikyta: <b>{inject}</b>.",
	"log.InjectHeld.let-go": "Nebesulaikoma: <b>{inject}</b>.",
	"log.InjectSkipped": "Praleista: <b>{inject}</b>.",
	"log.InjectTakenUp": "Grąžinta: <b>{inject}</b>.",
	"log.InjectTakenUp.held": "Grąžinta ir sulaikyta: <b>{inject}</b>.",
	"log.MinutesPlanned": "Skirta minučių: {injects}.",
	"log.ScreenBlanked": "Ekranas užtemdytas.",
	"log.ScreenBlanked.lifted": "Ekranas vėl rodo pratybas.",
	"log.ReminderDismissed": "Priminimas atliktas.",
	"log.InjectClosed": "Uždaryta: <b>{inject}</b>.",
	"log.OutcomeJudged.prevented": "{world}: sukliudyta (<b>{inject}</b>).",
	"log.OutcomeJudged.displaced": "{world}: perkelta kitur (<b>{inject}</b>).",
	"log.OutcomeJudged.diverted": "{world}: nukreipta (<b>{inject}</b>).",
	"log.OutcomeJudged.none": "{world}: nėra ko vertinti (<b>{inject}</b>).",
	"log.TimeExtended":
		"{minutes, plural, one {Visiems pridėta # minutė} few {Visiems pridėtos # minutės} many {Visiems pridėta # minutės} other {Visiems pridėta # minučių}}: <b>{inject}</b>.",
	"log.TimeExtended.team":
		"<b>{team}</b> gavo dar {minutes, plural, one {# minutę} few {# minutes} many {# minutės} other {# minučių}}.",
	"log.TeamEntered.start": "<b>{team}</b> įsitraukė: {inject}.",
	"log.TeamEntered.minute": "<b>{team}</b> įsitraukė numatytą minutę: {inject}.",
	"log.TeamEntered.informed": "<b>{team}</b> įsitraukė: {inject}. Informavo {informedBy}.",
	"log.TeamEntered.facilitator": "<b>{team}</b> įsitraukė: {inject}. Informavo vedėjas.",
	"log.DecisionReopened": "<b>{team}</b>: sprendimas atvertas iš naujo.",
	"log.StepRevealed.evidence": "Atskleisti įrodymai: <b>{inject}</b>.",
	"log.StepRevealed.path": "Atskleistas kelias: <b>{inject}</b>.",
	"log.StepRevealed.decisions": "Atskleisti sprendimai: <b>{inject}</b>.",
	"log.StepRevealed.outcome": "Atskleista, kas įvyko toliau: <b>{inject}</b>.",
	"log.StepRevealed.scores": "Atskleisti balai: <b>{inject}</b>.",
	"log.TeamRated.recognition":
		"<b>{team}</b>: įvertintas atpažinimas – {rating, select, P {atlikta be sunkumų} S {atlikta su tam tikrais sunkumais} M {atlikta su dideliais sunkumais} other {atlikti nepavyko}}. {note}",
	"log.TeamRated.mitigation":
		"<b>{team}</b>: įvertintas rizikos mažinimas – {rating, select, P {atlikta be sunkumų} S {atlikta su tam tikrais sunkumais} M {atlikta su dideliais sunkumais} other {atlikti nepavyko}}. {note}",
	"log.TeamRated.taken-back": "<b>{team}</b>: įvertinimas atsiimtas.",
	"log.CourseMapped.best": "<b>{team}</b>: veiksmų eiga įvertinta „Rekomenduotina“. {reason}",
	"log.CourseMapped.acceptable": "<b>{team}</b>: veiksmų eiga įvertinta „Veikia, bet turi kainą“. {reason}",
	"log.CourseMapped.poor": "<b>{team}</b>: veiksmų eiga įvertinta „Palieka riziką“. {reason}",
	"log.CourseMapped.harmful": "<b>{team}</b>: veiksmų eiga įvertinta „Atveria duris“. {reason}",
	"log.DocumentOpened": "<b>{team}</b> atvėrė „{document}“.",
	"log.StatementMarked.flag": "<b>{team}</b>: {who} pažymėjo kaip įtartiną „{statement}“",
	"log.StatementMarked.clear": "<b>{team}</b>: {who} pažymėjo kaip neįtartiną „{statement}“",
	"log.StatementMarked.unmarked": "<b>{team}</b>: {who} nuėmė žymę: „{statement}“",
	"log.CallSettled": "<b>{team}</b> nusprendė dėl teiginio „{statement}“",
	"log.InformationRequested": "<b>{team}</b> paprašė: {request}",
	"log.InformationReceived": "<b>{team}</b> gavo atsakymą į prašymą: {request}",
	"log.MessageSent.notification":
		"<b>{team}</b> → {to}: pranešimas{statements, plural, =0 {} one { su # teiginiu} few { su # teiginiais} many { su # teiginio} other { su # teiginių}}.{leaks, plural, =0 {} one { Nutekintas # iš jų.} few { Nutekinti # iš jų.} many { Nutekinta # iš jų.} other { Nutekinta # iš jų.}} {text}",
	"log.MessageSent.enquiry":
		"<b>{team}</b> → {to}: užklausa{statements, plural, =0 {} one { su # teiginiu} few { su # teiginiais} many { su # teiginio} other { su # teiginių}}.{leaks, plural, =0 {} one { Nutekintas # iš jų.} few { Nutekinti # iš jų.} many { Nutekinta # iš jų.} other { Nutekinta # iš jų.}} {text}",
	"log.MessageSent.answer":
		"<b>{team}</b> → {to}: atsakymas{statements, plural, =0 {} one { su # teiginiu} few { su # teiginiais} many { su # teiginio} other { su # teiginių}}.{leaks, plural, =0 {} one { Nutekintas # iš jų.} few { Nutekinti # iš jų.} many { Nutekinta # iš jų.} other { Nutekinta # iš jų.}} {text}",
	"log.MessageSent.alert":
		"<b>{team}</b> išsiuntė sektoriaus įspėjimą{statements, plural, =0 {} one { su # teiginiu} few { su # teiginiais} many { su # teiginio} other { su # teiginių}}.{leaks, plural, =0 {} one { Nutekintas # iš jų.} few { Nutekinti # iš jų.} many { Nutekinta # iš jų.} other { Nutekinta # iš jų.}} {text}",
	"log.MessageSent.call": "<b>{team}</b> pradėjo bylos pokalbį: {to}. {text}",
	"log.MessageSent.pool":
		"<b>{team}</b> pasisakė bylos pokalbyje{statements, plural, =0 {} one { su # teiginiu} few { su # teiginiais} many { su # teiginio} other { su # teiginių}}.{leaks, plural, =0 {} one { Nutekintas # iš jų.} few { Nutekinti # iš jų.} many { Nutekinta # iš jų.} other { Nutekinta # iš jų.}} {text}",
	"log.CaseCallClosed": "<b>{team}</b> baigė bylos pokalbį.",
	"log.OriginatorAsked": "<b>{team}</b> paklausė rengėjo, ar tai gali sužinoti {to}: „{statement}“",
	"log.OriginatorAnswered.agreed": "Rengėjas sutiko.",
	"log.OriginatorAnswered.refused": "Rengėjas nesutiko.",
	"log.VoteCast": "<b>{team}</b>: balsavo narys.",
	"log.DecisionLocked":
		"<b>{team}</b> užfiksavo sprendimą „{decision}“.{measures, plural, =0 {} one { Priemonė: {measureTexts}.} few { Priemonės: {measureTexts}.} many { Priemonės: {measureTexts}.} other { Priemonės: {measureTexts}.}} Pagrindimas: {reason}",
	"log.DecisionLocked.course":
		"<b>{team}</b> užfiksavo kitą veiksmų eigą: „{decision}“{measures, plural, =0 {} one { Priemonė: {measureTexts}.} few { Priemonės: {measureTexts}.} many { Priemonės: {measureTexts}.} other { Priemonės: {measureTexts}.}} Pagrindimas: {reason}",
} as const satisfies Readonly<Record<keyof typeof english, string>>;
