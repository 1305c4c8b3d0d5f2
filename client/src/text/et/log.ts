import type { log as english } from "../en/log.ts";

/**
 * One sentence for each line of the log, in Estonian. Values: `who`, `team`, `inject`, and what the event says.
 * `<b>` marks whom it is about.
 */
export const log = {
	"log.ExerciseCreated": "Õppus loodi.",
	"log.LobbyOpened": "Ootesaal avati.",
	"log.SeatTaken": "<b>{team}</b>: liitus {seat}.",
	"log.SeatTaken.facilitator": "Juhtpult avati: {seat}.",
	"log.SeatTaken.adviser": "Nõunik liitus: {seat}.",
	"log.SeatTaken.observer": "Vaatleja liitus: {seat}.",
	"log.SeatTaken.projector": "Projektor avati: {seat}.",
	"log.RollCallAnswered": "<b>{team}</b>: {seat} andis endast märku.",
	"log.PenHanded": "<b>{team}</b>: pliiatsit hoiab {seat}.",
	"log.AdviserCalled": "<b>{team}</b>: kutsuti nõunik. {seat}",
	"log.AdviserCalled.left": "<b>{team}</b>: nõunik lahkus. {seat}",
	"log.AdvicePosted": "<b>{team}</b> sai nõuande: „{text}“",
	"log.BriefingBegun": "Briifing algas.",
	"log.ExerciseStarted": "Õppus algas.",
	"log.ClockPaused": "Kell peatati.",
	"log.ClockResumed": "Kell käib edasi.",
	"log.ClockRecovered":
		"Server oli kättesaamatu {awaySeconds, plural, one {# sekundi} other {# sekundit}}. Kell läks tagasi viimasesse salvestatud hetke ja seisab.",
	"log.ExerciseEnded": "Mänguosa lõppes. Algas esmane arutelu.",
	"log.ExerciseClosed": "Õppus suleti.",
	"log.BroadcastSent": "Teadaanne: „{text}“",
	"log.StepUndone": "Samm võeti tagasi (number {seq, number}). Põhjus: {reason}",
	"log.InjectReleased.hand": "Käivitati: <b>{inject}</b>.",
	"log.InjectReleased.minute":
		"Käivitus oma minutil: <b>{inject}</b>{lateSeconds, plural, =0 {} one {, # sekund hiljem} other {, # sekundit hiljem}}.",
	"log.InjectReleased.condition":
		"Käivitus, sest tingimus täitus: <b>{inject}</b>{lateSeconds, plural, =0 {} one {, # sekund hiljem} other {, # sekundit hiljem}}.",
	"log.InjectHeld": "Pandi ootele: <b>{inject}</b>.",
	"log.InjectHeld.let-go": "Võeti ootelt: <b>{inject}</b>.",
	"log.InjectSkipped": "Jäeti vahele: <b>{inject}</b>.",
	"log.InjectTakenUp": "Uuesti kavas: <b>{inject}</b>.",
	"log.InjectTakenUp.held": "Uuesti kavas ja ootel: <b>{inject}</b>.",
	"log.MinutesPlanned": "Varutud minutid: {injects}.",
	"log.ScreenBlanked": "Ekraan tehti tühjaks.",
	"log.ScreenBlanked.lifted": "Ekraan näitab taas õppust.",
	"log.ReminderDismissed": "Meeldetuletus täidetud.",
	"log.InjectClosed": "Suleti: <b>{inject}</b>.",
	"log.OutcomeJudged.prevented": "{world}: <b>{inject}</b> – ära hoitud.",
	"log.OutcomeJudged.displaced": "{world}: <b>{inject}</b> – mujale nihkunud.",
	"log.OutcomeJudged.diverted": "{world}: <b>{inject}</b> – kõrvale suunatud.",
	"log.OutcomeJudged.none": "{world}: <b>{inject}</b> – hinnatavat tulemust ei ole.",
	"log.TimeExtended": "<b>{inject}</b>: kõigile {minutes, plural, one {# minut} other {# minutit}} lisaaega.",
	"log.TimeExtended.team": "<b>{team}</b> sai {minutes, plural, one {# minuti} other {# minutit}} lisaaega.",
	"log.TeamEntered.start": "<b>{team}</b> sisenes episoodi: {inject}.",
	"log.TeamEntered.minute": "<b>{team}</b> sisenes oma minutil episoodi: {inject}.",
	"log.TeamEntered.informed": "<b>{team}</b> sisenes episoodi: {inject}. Teavitas {informedBy}.",
	"log.TeamEntered.facilitator": "<b>{team}</b> sisenes episoodi: {inject}. Teavitas läbiviija.",
	"log.DecisionReopened": "<b>{team}</b>: otsus avati uuesti.",
	"log.StepRevealed.evidence": "Avaldati tõendid: <b>{inject}</b>.",
	"log.StepRevealed.path": "Avaldati teekond: <b>{inject}</b>.",
	"log.StepRevealed.decisions": "Avaldati otsused: <b>{inject}</b>.",
	"log.StepRevealed.outcome": "Avaldati tulemus: <b>{inject}</b>.",
	"log.StepRevealed.scores": "Avaldati punktid: <b>{inject}</b>.",
	"log.TeamRated.recognition":
		"<b>{team}</b>: äratundmise hinnang: {rating, select, P {täidetud raskusteta} S {täidetud mõningate raskustega} M {täidetud suurte raskustega} other {täitmata jäänud}}. {note}",
	"log.TeamRated.mitigation":
		"<b>{team}</b>: riski maandamise hinnang: {rating, select, P {täidetud raskusteta} S {täidetud mõningate raskustega} M {täidetud suurte raskustega} other {täitmata jäänud}}. {note}",
	"log.TeamRated.taken-back": "<b>{team}</b>: hinnang võeti tagasi.",
	"log.CourseMapped.best": "<b>{team}</b>: tegevusviisi hinnang „Soovitatav“: {reason}",
	"log.CourseMapped.acceptable": "<b>{team}</b>: tegevusviisi hinnang „Toimiv, kuid kulukas“: {reason}",
	"log.CourseMapped.poor": "<b>{team}</b>: tegevusviisi hinnang „Jätab riski alles“: {reason}",
	"log.CourseMapped.harmful": "<b>{team}</b>: tegevusviisi hinnang „Avab ukse“: {reason}",
	"log.DocumentOpened": "<b>{team}</b> avas dokumendi „{document}“.",
	"log.StatementMarked.flag": "<b>{team}</b>: {who} märkis kahtlaseks: „{statement}“",
	"log.StatementMarked.clear": "<b>{team}</b>: {who} märkis ohutuks: „{statement}“",
	"log.StatementMarked.unmarked": "<b>{team}</b>: {who} eemaldas märke: „{statement}“",
	"log.CallSettled": "<b>{team}</b> määras seisukoha: „{statement}“",
	"log.InformationRequested": "<b>{team}</b> küsis teavet: {request}",
	"log.InformationReceived": "<b>{team}</b> sai vastuse: {request}",
	"log.MessageSent.notification":
		"<b>{team}</b> saatis teate (kellele: {to}){statements, plural, =0 {} one {, milles on # väide} other {, milles on # väidet}}.{leaks, plural, =0 {} one { Neist # on leke.} other { Neist # on lekked.}} {text}",
	"log.MessageSent.enquiry":
		"<b>{team}</b> saatis päringu (kellele: {to}){statements, plural, =0 {} one {, milles on # väide} other {, milles on # väidet}}.{leaks, plural, =0 {} one { Neist # on leke.} other { Neist # on lekked.}} {text}",
	"log.MessageSent.answer":
		"<b>{team}</b> saatis vastuse (kellele: {to}){statements, plural, =0 {} one {, milles on # väide} other {, milles on # väidet}}.{leaks, plural, =0 {} one { Neist # on leke.} other { Neist # on lekked.}} {text}",
	"log.MessageSent.alert":
		"<b>{team}</b> saatis sektori hoiatuse{statements, plural, =0 {} one {, milles on # väide} other {, milles on # väidet}}.{leaks, plural, =0 {} one { Neist # on leke.} other { Neist # on lekked.}} {text}",
	"log.MessageSent.call": "<b>{team}</b> avas juhtumikõne (kellega: {to}). {text}",
	"log.MessageSent.pool":
		"<b>{team}</b> võttis juhtumikõnes sõna{statements, plural, =0 {} one { ja esitas # väite} other { ja esitas # väidet}}.{leaks, plural, =0 {} one { Neist # on leke.} other { Neist # on lekked.}} {text}",
	"log.CaseCallClosed": "<b>{team}</b> sulges juhtumikõne.",
	"log.OriginatorAsked": "<b>{team}</b> küsis teabe koostajalt, kas tohib edastada (kellele: {to}): „{statement}“",
	"log.OriginatorAnswered.agreed": "Teabe koostaja nõustus.",
	"log.OriginatorAnswered.refused": "Teabe koostaja keeldus.",
	"log.VoteCast": "<b>{team}</b>: üks liige hääletas.",
	"log.DecisionLocked":
		"<b>{team}</b> lukustas otsuse „{decision}“.{measures, plural, =0 {} one { Meede: {measureTexts}.} other { Meetmed: {measureTexts}.}} Põhjendus: {reason}",
	"log.DecisionLocked.course":
		"<b>{team}</b> lukustas muu tegevusviisi: „{decision}“{measures, plural, =0 {} one { Meede: {measureTexts}.} other { Meetmed: {measureTexts}.}} Põhjendus: {reason}",
} as const satisfies Readonly<Record<keyof typeof english, string>>;
