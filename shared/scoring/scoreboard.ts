import { injectStateOf, plannedInjects, playOf, teamsPlaying } from "../exercise/find.ts";
import type { ExerciseState } from "../exercise/state.ts";
import type { Inject, Scenario } from "../scenario/scenario.ts";
import type { Dimension } from "../scenario/schema.ts";
import { detection } from "./detection.ts";
import { evidenceOf } from "./evidence.ts";
import { readPlay } from "./playReading.ts";
import type { AbsenceId } from "./reasons.ts";
import { scoreInject } from "./scoreInject.ts";
import type { InjectScoreView, TeamScoreView } from "./scoreView.ts";
import { WORDLESS } from "./scoreWords.ts";
import { teamScore } from "./teamScore.ts";

/** d' says nothing on fewer signals, or fewer decoys, than this. */
const LEAST_FOR_DETECTION = 8;

/**
 * A team's total over the injects that were released to it and that it was reached in, beside the coverage it rests on.
 * Held at 0 only here. Different roles are never compared: their hands differ.
 */
export function teamTotal(scenario: Scenario, state: ExerciseState, worldId: string, teamId: string): TeamScoreView {
	const own = plannedInjects(scenario, state).filter((inject) => teamsPlaying(state, inject).includes(teamId));
	const released = own.filter(({ id }) => isReleased(state, id));
	const counted = released.flatMap((inject) => {
		const view = scoreInject(scenario, state, worldId, teamId, inject.id, WORDLESS);
		return view.score === null ? [] : { weight: inject.weight, score: view.score, view };
	});
	const locked = released.flatMap(({ id }) => {
		const play = playOf(state, worldId, teamId, id);
		return play?.lock == null ? [] : play;
	});
	return {
		score: counted.length === 0 ? null : teamScore(counted),
		absentBecause: counted.length > 0 ? null : absence(state),
		recognition: headline("recognition", counted),
		mitigation: headline("mitigation", counted),
		injectsScored: counted.length,
		injectsReleased: released.length,
		injectsInExercise: own.length,
		decisionsRated: locked.filter((play) => play.lock?.decision.optionId != null || play.courseRating !== null).length,
		decisionsToRate: locked.length,
		detection: pooledDetection(scenario, state, worldId, teamId, released),
	};
}

function absence(state: ExerciseState): AbsenceId {
	return state.plan.scoring ? "absent.nothingScored" : "absent.scoringOff";
}

/** 0 to 100: the mean raw value over the injects that have one, held at 0 late. */
function headline(dimension: Dimension, counted: readonly { readonly view: InjectScoreView }[]): number | null {
	const values = counted.flatMap(({ view }) =>
		view.dimensions.flatMap((score) => (score.dimension === dimension && score.value !== null ? score.value : [])),
	);
	if (values.length === 0) return null;
	return 100 * Math.max(0, values.reduce((sum, value) => sum + value, 0) / values.length);
}

function pooledDetection(
	scenario: Scenario,
	state: ExerciseState,
	worldId: string,
	teamId: string,
	injects: readonly Inject[],
): TeamScoreView["detection"] {
	const lines = injects.flatMap((inject) => {
		const reading = readPlay(scenario, state, worldId, teamId, inject.id);
		return typeof reading === "string" ? [] : evidenceOf(inject, reading.injectState, reading.play);
	});
	const count = (kind: "signal" | "decoy", onlyFlagged: boolean) =>
		lines.filter(({ statement, call }) => statement.kind === kind && (!onlyFlagged || call?.call === "flag")).length;
	const signals = count("signal", false);
	const decoys = count("decoy", false);
	if (signals < LEAST_FOR_DETECTION || decoys < LEAST_FOR_DETECTION) return null;
	const { dPrime, criterion } = detection({
		hits: count("signal", true),
		signals,
		falseAlarms: count("decoy", true),
		decoys,
	});
	return { dPrime, criterion, signals, decoys };
}

function isReleased(state: ExerciseState, injectId: string): boolean {
	const status = injectStateOf(state, injectId)?.status;
	return status === "released" || status === "closed";
}
