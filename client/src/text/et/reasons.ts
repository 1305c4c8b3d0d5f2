import type { reasons as english } from "../en/reasons.ts";

/** Why a point was given or not, in Estonian. Values that are texts are already in the reader's language. */
export const reasons = {
	"reason.recognition.hit": "Signaal märgiti kahtlaseks: „{statement}“ ({weight, number} / {of, number}).",
	"reason.recognition.missed": "Signaal jäi märkamata: „{statement}“ ({weight, number} / {of, number}).",
	"reason.recognition.falseAlarm":
		"Peibutis märgiti kahtlaseks: „{statement}“ See ainult näib halb ja on mujal selgitatud ({weight, number} / {of, number}).",
	"reason.recognition.falseAlarmUnnamed": "Peibutis märgiti kahtlaseks ({weight, number} / {of, number}).",
	"reason.recognition.leftAlone": "Peibutis jäeti õigesti märkimata: „{statement}“ ({weight, number} / {of, number}).",
	"reason.recognition.leftAloneUnnamed": "Peibutis jäeti õigesti märkimata ({weight, number} / {of, number}).",
	"reason.recognition.noSignals": "Leida ei olnud ühtegi signaali: arvesse läheb see, mis jäeti märkimata.",

	"reason.mitigation.rating":
		"Otsuse „{option}“ hinnang: {rating, select, best {Soovitatav} acceptable {Toimiv, kuid kulukas} poor {Jätab riski alles} other {Avab ukse}} ({value, number}).",
	"reason.mitigation.course":
		"Meeskonna oma tegevusviisi hinnang: {rating, select, best {Soovitatav} acceptable {Toimiv, kuid kulukas} poor {Jätab riski alles} other {Avab ukse}} ({value, number}).",
	"reason.mitigation.required": "Nõutud meede võeti: {measure} ({worth, number} / {target, number}).",
	"reason.mitigation.requiredMissing": "Nõutud meede jäi võtmata: {measure} ({worth, number} / {target, number}).",
	"reason.mitigation.useful": "Kasulik meede võeti: {measure} ({worth, number} / {target, number}).",
	"reason.mitigation.usefulMissing": "Kasulikke meetmeid võeti {chosen, number} / {needed, number}.",
	"reason.mitigation.neutral": "Meede, mis ei aita ega kahjusta: {measure}.",
	"reason.mitigation.counterproductive":
		"Meede, mis töötab eesmärgile vastu: {measure} ({worth, number} / {target, number}).",
	"reason.mitigation.measuresFirstUse": "Meetmeid kasutati esimest korda ja need ei lähe veel arvesse.",
	"reason.mitigation.noDecision": "Otsust ei lukustatud.",

	"reason.coordination.delivered": "{to} sai õigel ajal teada: „{statement}“",
	"reason.coordination.late": "{to} sai liiga hilja teada: „{statement}“",
	"reason.coordination.never": "{to} ei saanudki teada: „{statement}“",
	"reason.coordination.notReached": "{to} jäi kaasamata ega saanud seetõttu teada: „{statement}“",
	"reason.coordination.leak":
		"Leke (kellele: {to}): „{statement}“ Vaja oli avaldatavat sõnastust või teabe koostaja nõusolekut.",
	"reason.coordination.requestMade": "Oluline teabenõue esitati: {request} (kaal {weight, number}).",
	"reason.coordination.requestNotMade": "Oluline teabenõue jäi esitamata: {request} (kaal {weight, number}).",

	"reason.proportionality.burden":
		"Koormus ausale ettevõtlusele oli {burden, number}; vajalik oli {necessary, number}, suurim võimalik on {burdenMax, number}.",
	"reason.proportionality.gated":
		"Otsuse hinnang: {rating, select, best {Soovitatav} acceptable {Toimiv, kuid kulukas} poor {Jätab riski alles} other {Avab ukse}}. Ettevõtluse säästmine siis punkte ei anna.",
	"reason.proportionality.noDecision": "Otsust ei lukustatud.",

	"reason.timeliness.locked": "Lukustati õigel ajal.",
	"reason.timeliness.pastLimit": "Lukustati pärast tähtaega.",
	"reason.timeliness.gated":
		"Otsuse hinnang: {rating, select, best {Soovitatav} acceptable {Toimiv, kuid kulukas} poor {Jätab riski alles} other {Avab ukse}}. Kiirus siis punkte ei anna.",
	"reason.timeliness.noDecision": "Otsust ei lukustatud.",

	"reason.calibration.right":
		"Õige, kindlus {confidence, number, percent}: {call, select, flag {märgiti kahtlaseks} other {jäeti märkimata}} „{statement}“ (lisab {loss, number, ::.00}).",
	"reason.calibration.wrong":
		"Vale, kindlus {confidence, number, percent}: {call, select, flag {märgiti kahtlaseks} other {jäeti märkimata}} „{statement}“ (lisab {loss, number, ::.00}).",
	"reason.calibration.noCall": "Seisukohata: „{statement}“ (lisab {loss, number, ::.00}).",
	"reason.calibration.unnamed": "Veel üks väide lisab {loss, number, ::.00}.",
	"reason.calibration.brier":
		"Keskmine ruutviga {statements, plural, one {# väite} other {# väite}} kohta: {brier, number, ::.000}. 0 tähendab täiuslikku, 0,25 pelka oletamist.",

	"reason.fault": "Seda ei saanud arvutada: {fault}",

	"absent.scoringOff": "Sellel õppusel punkte ei arvestata.",
	"absent.off": "Sellel õppusel õigeaegsust ei arvestata.",
	"absent.level": "See õppus toimub ilma selleta.",
	"absent.firstUse": "Esmakordne kasutus: ei lähe veel arvesse.",
	"absent.notReleased": "Episoodi ei ole käivitatud.",
	"absent.notPlaying": "See meeskond selles episoodis ei osale.",
	"absent.notReached": "Keegi ei kaasanud seda meeskonda.",
	"absent.notDecidedYet": "Veel otsustamata.",
	"absent.courseNotRated": "Meeskond kirjutas muu tegevusviisi; läbiviija ei ole seda veel hinnanud.",
	"absent.courseBurden": "Muule tegevusviisile ei ole koormust määratud.",
	"absent.nothingToDecide": "Sellel meeskonnal ei olnud midagi otsustada.",
	"absent.emptyHand": "Meeskonna käes ei olnud midagi ära tunda.",
	"absent.noDecoys": "Meeskonna käes ei olnud peibutisi, seega ei saa oskust eristada kõige kahtlaseks märkimisest.",
	"absent.nothingToCoordinate": "Midagi selle meeskonna käes olnust ei läinud mujal vaja.",
	"absent.nothingScored": "Punkte ei arvestatud.",
	"absent.fault": "Seda ei saanud arvutada.",
} as const satisfies Readonly<Record<keyof typeof english, string>>;
