import { timesOf } from "../exercise/find.ts";
import { burdenOf } from "./burdenOf.ts";
import { absent, type DimensionScore, scored } from "./dimensionScore.ts";
import { type AvailableMeasure, type MeasureClass, measuresValue } from "./measures.ts";
import { mitigation } from "./mitigation.ts";
import { availableMeasures, type PlayReading } from "./playReading.ts";
import { ADEQUATE, proportionality } from "./proportionality.ts";
import { ratingValue } from "./ratingValue.ts";
import { reason } from "./reasons.ts";
import type { ReasonView } from "./scoreView.ts";
import type { ScoreWords } from "./scoreWords.ts";
import { timeliness } from "./timeliness.ts";

/** Mitigation: how adequate the decision was, and the measures with it. */
export function scoreMitigation(reading: PlayReading, words: ScoreWords): DimensionScore {
	const { scenario, inject, play, mechanics, isFirstUse, decision } = reading;
	if (decision.kind === "nothing-to-decide") return absent("absent.nothingToDecide");
	if (decision.kind === "none") return scored(0, [reason("reason.mitigation.noDecision", {})]);
	const { rating } = decision;
	if (rating === null) return absent("absent.courseNotRated");
	const value = ratingValue(rating);
	const rated =
		decision.kind === "option"
			? reason("reason.mitigation.rating", { option: words.option(decision.option.id, play.teamId), rating, value })
			: reason("reason.mitigation.course", { rating, value });
	if (!mechanics.measures) return scored(mitigation(value, null), [rated]);
	if (isFirstUse) return scored(mitigation(value, null), [rated, reason("reason.mitigation.measuresFirstUse", {})]);
	const available = availableMeasures(scenario, inject, play.teamId);
	const chosen = decision.lock.decision.measures;
	const measures = measuresValue(available, chosen, scenario.scoring.usefulNeeded);
	const reasons = measures === null ? [] : measureReasons(available, chosen, scenario.scoring.usefulNeeded, words);
	return scored(mitigation(value, measures), [rated, ...reasons]);
}

const CHOSEN = {
	required: { id: "reason.mitigation.required", worth: 2 },
	useful: { id: "reason.mitigation.useful", worth: 1 },
	neutral: { id: "reason.mitigation.neutral", worth: 0 },
	counterproductive: { id: "reason.mitigation.counterproductive", worth: -1 },
} as const satisfies Record<MeasureClass, unknown>;

function measureReasons(
	available: readonly AvailableMeasure[],
	chosen: readonly string[],
	usefulNeeded: number,
	words: ScoreWords,
): readonly ReasonView[] {
	const required = available.filter((measure) => measure.class === "required");
	const useful = available.filter((measure) => measure.class === "useful");
	const needed = Math.min(usefulNeeded, useful.length);
	const target = 2 * required.length + needed;
	const usefulChosen = useful.filter(({ id }) => chosen.includes(id)).length;
	return [
		...available
			.filter(({ id }) => chosen.includes(id))
			.map((measure) => {
				const { id, worth } = CHOSEN[measure.class];
				return reason(id, { measure: words.measure(measure.id), worth, target });
			}),
		...required
			.filter(({ id }) => !chosen.includes(id))
			.map(({ id }) => reason("reason.mitigation.requiredMissing", { measure: words.measure(id), worth: 2, target })),
		...(usefulChosen < needed
			? [reason("reason.mitigation.usefulMissing", { chosen: usefulChosen, needed, target })]
			: []),
	];
}

/** Proportionality: what the decision and its measures cost honest business beyond what was necessary. */
export function scoreProportionality({
	scenario,
	inject,
	play,
	mechanics,
	isFirstUse,
	decision,
}: PlayReading): DimensionScore {
	if (decision.kind === "nothing-to-decide") return absent("absent.nothingToDecide");
	if (decision.kind === "none") return scored(0, [reason("reason.proportionality.noDecision", {})]);
	if (decision.rating === null) return absent("absent.courseNotRated");
	const worth = ratingValue(decision.rating);
	const gated = reason("reason.proportionality.gated", { rating: decision.rating });
	// Nobody wrote a burden for another course, but what is not adequate earns nothing whatever it costs.
	if (decision.kind === "course") return worth < ADEQUATE ? scored(0, [gated]) : absent("absent.courseBurden");
	const measures = mechanics.measures && !isFirstUse ? decision.lock.decision.measures : null;
	const { own, necessary } = burdenOf(scenario, inject, play.teamId, decision.option, measures);
	const { burdenMax } = scenario.scoring;
	const value = proportionality({ burden: own, necessary, burdenMax, decision: worth });
	const burdens = reason("reason.proportionality.burden", { burden: own, necessary, burdenMax });
	return scored(value, worth < ADEQUATE ? [burdens, gated] : [burdens]);
}

/** Timeliness: when the team locked, times how good the decision was. Only where the plan asks for it. */
export function scoreTimeliness({ state, inject, injectState, play, decision }: PlayReading): DimensionScore {
	if (!state.plan.timeliness) return absent("absent.off");
	if (decision.kind === "nothing-to-decide") return absent("absent.nothingToDecide");
	if (decision.kind === "none") return scored(0, [reason("reason.timeliness.noDecision", {})]);
	if (decision.rating === null) return absent("absent.courseNotRated");
	const { targetAtMs, limitAtMs } = timesOf(inject, injectState, play);
	const releasedAtMs = injectState.releasedAtMs ?? 0;
	const targetMs = targetAtMs - releasedAtMs;
	const limitMs = limitAtMs - releasedAtMs;
	const { afterMs } = decision.lock;
	const worth = ratingValue(decision.rating);
	const value = timeliness({
		afterSeconds: afterMs / 1000,
		targetSeconds: targetMs / 1000,
		limitSeconds: limitMs / 1000,
		decision: worth,
	});
	const when =
		afterMs >= limitMs
			? reason("reason.timeliness.pastLimit", { afterMs, limitMs })
			: reason("reason.timeliness.locked", { afterMs, targetMs, limitMs });
	return scored(value, worth > 0 ? [when] : [when, reason("reason.timeliness.gated", { rating: decision.rating })]);
}
