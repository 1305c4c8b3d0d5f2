import type { ExerciseState } from "../exercise/state.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Dimension } from "../scenario/schema.ts";
import { absent, type DimensionScore, orFault } from "./dimensionScore.ts";
import { DIMENSIONS, injectScore, renormalisedWeights } from "./injectScore.ts";
import { type PlayReading, readPlay } from "./playReading.ts";
import type { AbsenceId } from "./reasons.ts";
import { scoreCoordination } from "./scoreCoordination.ts";
import { scoreMitigation, scoreProportionality, scoreTimeliness } from "./scoreDecision.ts";
import { scoreCalibration, scoreRecognition } from "./scoreEvidence.ts";
import type { InjectScoreView } from "./scoreView.ts";
import type { ScoreWords } from "./scoreWords.ts";
import { ScoringFault } from "./scoringFault.ts";

type DimensionScores = Readonly<Record<Dimension, DimensionScore>>;

/**
 * What one team earned in one inject, as far as it can be told now, with a reason for every point. The score is
 * 100 · Σ weight · value over the dimensions that have a value: their weights are renormalised to sum to 1, and an
 * absent dimension weighs 0. In a critical inject a harmful decision earns at most the scenario's cap.
 */
export function scoreInject(
	scenario: Scenario,
	state: ExerciseState,
	worldId: string,
	teamId: string,
	injectId: string,
	words: ScoreWords,
): InjectScoreView {
	const ratings = state.ratings
		.filter((rating) => rating.injectId === injectId && rating.worldId === worldId && rating.teamId === teamId)
		.map(({ aspect, rating, note }) => ({ aspect, rating, note: words.note?.(note) ?? "" }));
	const reading = readPlay(scenario, state, worldId, teamId, injectId);
	if (typeof reading === "string") return withoutScore(reading, allAbsent(reading), ratings);
	const dimensions: DimensionScores = {
		recognition: orFault(() => scoreRecognition(reading, words)),
		mitigation: orFault(() => scoreMitigation(reading, words)),
		coordination: orFault(() => scoreCoordination(reading, words)),
		proportionality: orFault(() => scoreProportionality(reading)),
		timeliness: orFault(() => scoreTimeliness(reading)),
		calibration: orFault(() => scoreCalibration(reading, words)),
	};
	return withScore(reading, dimensions, ratings);
}

function withScore(
	{ scenario, inject, decision }: PlayReading,
	dimensions: DimensionScores,
	ratings: InjectScoreView["ratings"],
): InjectScoreView {
	const values = {
		recognition: dimensions.recognition.value,
		mitigation: dimensions.mitigation.value,
		coordination: dimensions.coordination.value,
		proportionality: dimensions.proportionality.value,
		timeliness: dimensions.timeliness.value,
		calibration: dimensions.calibration.value,
	};
	if (DIMENSIONS.every((dimension) => values[dimension] === null))
		return withoutScore("absent.nothingScored", dimensions, ratings);
	const { weights, criticalCap } = scenario.scoring;
	const isHarmful = "rating" in decision && decision.rating === "harmful";
	try {
		const { score, isCapped } = injectScore(values, weights, inject.critical && isHarmful ? criticalCap : null);
		const shares = renormalisedWeights(values, weights);
		return {
			score,
			absentBecause: null,
			isCapped,
			dimensions: DIMENSIONS.map((dimension) => ({ dimension, ...dimensions[dimension], weight: shares[dimension] })),
			ratings,
		};
	} catch (error) {
		if (!(error instanceof ScoringFault)) throw error;
		return withoutScore("absent.fault", dimensions, ratings);
	}
}

function withoutScore(
	because: AbsenceId,
	dimensions: DimensionScores,
	ratings: InjectScoreView["ratings"],
): InjectScoreView {
	return {
		score: null,
		absentBecause: because,
		isCapped: false,
		dimensions: DIMENSIONS.map((dimension) => ({ dimension, ...dimensions[dimension], weight: 0 })),
		ratings,
	};
}

function allAbsent(because: AbsenceId): DimensionScores {
	const nothing = absent(because);
	return {
		recognition: nothing,
		mitigation: nothing,
		coordination: nothing,
		proportionality: nothing,
		timeliness: nothing,
		calibration: nothing,
	};
}
