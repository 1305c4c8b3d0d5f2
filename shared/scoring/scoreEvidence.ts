import { calibration, probabilityOf, UNSTATED_CONFIDENCE } from "./calibration.ts";
import { absent, type DimensionScore, scored } from "./dimensionScore.ts";
import { type EvidenceLine, evidenceOf } from "./evidence.ts";
import type { PlayReading } from "./playReading.ts";
import { type ReasonId, reason } from "./reasons.ts";
import { recognition } from "./recognition.ts";
import type { ReasonView } from "./scoreView.ts";
import type { ScoreWords } from "./scoreWords.ts";

/** Recognition: what of its hand the team flagged, and what it left alone. */
export function scoreRecognition({ inject, injectState, play }: PlayReading, words: ScoreWords): DimensionScore {
	const lines = evidenceOf(inject, injectState, play);
	if (lines.length === 0) return absent("absent.emptyHand");
	const result = recognition(
		lines.map(({ statement, call }) => ({
			kind: statement.kind,
			weight: statement.weight,
			isFlagged: call?.call === "flag",
		})),
	);
	const reasons = lines.map((line) => recognitionReason(line, lines, play.teamId, words));
	if (result.value === null) return absent("absent.noDecoys", reasons);
	return scored(
		result.value,
		result.hitRate === null ? [reason("reason.recognition.noSignals", {}), ...reasons] : reasons,
	);
}

function recognitionReason(
	{ statement, held, call, releasedTo }: EvidenceLine,
	lines: readonly EvidenceLine[],
	teamId: string,
	words: ScoreWords,
): ReasonView {
	const { kind, weight } = statement;
	const of = lines.reduce((sum, line) => sum + (line.statement.kind === kind ? line.statement.weight : 0), 0);
	const isFlagged = call?.call === "flag";
	if (statement.bias)
		return reason(isFlagged ? "reason.recognition.falseAlarmUnnamed" : "reason.recognition.leftAloneUnnamed", {
			weight,
			of,
		});
	const flagged: ReasonId & `reason.recognition.${string}` =
		kind === "signal" ? "reason.recognition.hit" : "reason.recognition.falseAlarm";
	const left: ReasonId & `reason.recognition.${string}` =
		kind === "signal" ? "reason.recognition.missed" : "reason.recognition.leftAlone";
	return reason(isFlagged ? flagged : left, {
		statement: words.statement(statement.id, releasedTo),
		weight,
		of,
		team: words.team(teamId),
		heldSinceMs: held.sinceMs,
		source: held.source,
	});
}

/** Calibration: how well the confidence said matched what was so. Every line counts the same, whatever it weighs. */
export function scoreCalibration(reading: PlayReading, words: ScoreWords): DimensionScore {
	const { inject, injectState, play, mechanics, isFirstUse } = reading;
	if (!mechanics.confidence) return absent("absent.level");
	if (isFirstUse) return absent("absent.firstUse");
	const lines = evidenceOf(inject, injectState, play);
	if (lines.length === 0) return absent("absent.emptyHand");
	const result = calibration(
		lines.map(({ statement, call }) => ({ probability: probabilityOf(call), isSignal: statement.kind === "signal" })),
	);
	return scored(result.value, [
		reason("reason.calibration.brier", { brier: result.brier, statements: lines.length }),
		...lines.map((line) => calibrationReason(line, words)),
	]);
}

function calibrationReason({ statement, call, releasedTo }: EvidenceLine, words: ScoreWords): ReasonView {
	const isSignal = statement.kind === "signal";
	const loss = (probabilityOf(call) - (isSignal ? 1 : 0)) ** 2;
	if (statement.bias) return reason("reason.calibration.unnamed", { loss });
	if (call === null)
		return reason("reason.calibration.noCall", { statement: words.statement(statement.id, releasedTo), loss });
	const isRight = (call.call === "flag") === isSignal;
	return reason(isRight ? "reason.calibration.right" : "reason.calibration.wrong", {
		statement: words.statement(statement.id, releasedTo),
		call: call.call,
		confidence: call.confidence ?? UNSTATED_CONFIDENCE,
		loss,
	});
}
